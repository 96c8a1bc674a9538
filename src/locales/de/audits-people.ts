import type { peopleAudits as English } from "../en/audits-people.ts";

/** Worte der Fragen zur Säule Menschen. */
export const peopleAudits: typeof English = {
  "search-rate": {
    name: "Suchen pro Woche",
    question: "Suchst du gezielt nach Menschen?",
    measures: "Suchen pro Woche in den letzten 13 Wochen, höchstens zehn am Tag. Dieselbe Suche zählt am Tag einmal.",
    not: "Wonach du gesucht hast: Das hebt Rapport nicht auf. Suchen in bezahlten Produkten stehen nicht in der Datei.",
    step: "Leg dir zwei gute Fragen zurecht und such jede Woche danach",
    how: "Zum Beispiel: Wer leitet den Einkauf bei den Firmen auf deiner Liste?",
  },
  "outreach-days": {
    name: "Tage mit offenen Augen",
    question: "An wie vielen Tagen tust du etwas für neue Kontakte?",
    measures: "Den Anteil der Tage mit einer Suche, einer Einladung von dir, einem Folgen oder einer ersten Nachricht von dir.",
    not: "Wie viel du an so einem Tag tust.",
    step: "Halte dir an zwei festen Tagen der Woche zehn Minuten frei",
    how: "Zwei kurze Termine bringen mehr als ein langer Abend.",
  },
  relevance: {
    name: "Passende neue Kontakte",
    question: "Passen deine neuen Kontakte zu denen, die du erreichen willst?",
    measures:
      "Den Anteil der neuen Kontakte des letzten halben Jahres, die zu deinem Ziel passen: Funktion, Ebene oder eine Firma auf deiner Liste.",
    not: "Kontakte ohne Titel und Firma in der Datei. Titel sind die vom Tag des Exports.",
    step: "Sieh nach, wer unter deinen neuen Kontakten fehlt, und such genau diese",
    how: "Sag in den Einstellungen, wen du erreichen willst. Bis dahin gelten deine eigene Funktion und leitende Menschen; dazu passen viele, darum liegt die Latte hoch.",
  },
  "key-people": {
    name: "Schlüsselpersonen",
    question: "Lernst du Menschen kennen, die entscheiden?",
    measures: "Neue Kontakte mit Leitungsebene pro Woche und einen halben Punkt für jedes erste Gespräch mit einer davon.",
    not: "Mehr als zehn in der Woche. Freiberufliche zählen nicht allein durch den Titel; deine eigene Liste zählt immer.",
    step: "Antworte den Schlüsselpersonen, die dir schon geschrieben oder auf dich reagiert haben",
    how: "Fang mit denen an, die dich kennen: Sie brauchen keine Vorstellung.",
  },
  acceptance: {
    name: "Angenommene Einladungen",
    question: "Sagen Menschen Ja, wenn du sie einlädst?",
    measures:
      "Den Anteil deiner Einladungen, aus denen binnen 21 Tagen ein Kontakt wurde. Es ist mindestens dieser Anteil: Die Datei nennt keinen Ausgang.",
    not: "Einladungen, die jünger als 21 Tage sind, und ob du etwas dazugeschrieben hast.",
    step: "Erst kommentieren, dann einladen, und alte offene Einladungen zurückziehen",
    how: "Wer dich schon einmal gelesen hat, sagt eher Ja.",
  },
  "network-growth": {
    name: "Neue Kontakte pro Woche",
    question: "Wächst dein Netzwerk in gesundem Maß?",
    measures: "Neue Kontakte pro Woche in den letzten 13 Wochen, höchstens 25 in der Woche.",
    not: "Ob sie passen: Danach fragen andere. Diese Frage wiegt mit Absicht wenig.",
    step: "Geh die Einladungen durch, die auf dich warten, und nimm die passenden an",
    how: "Fünf Minuten in der Woche, immer am selben Tag.",
  },
  diversity: {
    name: "Mischung des Netzwerks",
    question: "Kennst du Menschen außerhalb deiner Ecke?",
    measures: "Aus wie vielen Gruppen von Funktion und Ebene dein Netzwerk besteht, so gewogen, als wären alle gleich groß.",
    not: "Kontakte, deren Titel weder Funktion noch Ebene verrät.",
    step: "Lern einen Menschen aus einer benachbarten Funktion kennen",
    how: "Einkauf, Technik, Finanzen: Bitte einen Kontakt dort um ein kurzes Gespräch.",
  },
  "follow-field": {
    name: "Dem eigenen Feld folgen",
    question: "Folgst du den Firmen und Gruppen deines Feldes?",
    measures:
      "Firmen, Menschen und Gruppen, denen du folgst, neuere zählen mehr. Die auf deiner Zielliste zählen ganz, unbekannte halb.",
    not: "Mehr als fünf in der Woche und Menschen, denen du nur durch den Kontakt von selbst folgst.",
    step: "Folge fünf Firmen, die du gern als Kunden hättest",
    how: "Dann siehst du, was sie bewegt, und hast einen Anlass zu schreiben.",
  },
};
