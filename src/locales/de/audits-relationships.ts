import type { relationshipsAudits as English } from "../en/audits-relationships.ts";

/** Worte der Fragen zur Säule Beziehungen. */
export const relationshipsAudits: typeof English = {
  "network-size": {
    name: "Größe des Netzwerks",
    question: "Mit wie vielen Menschen bist du verbunden?",
    measures: "Deine Kontakte an diesem Tag.",
    not: "Mehr als 2.000: Darüber ist nichts mehr zu gewinnen.",
    step: "Lass es von selbst wachsen",
    how: "Es folgt aus passenden Kontakten, Woche für Woche.",
  },
  "active-ties": {
    name: "Lebendige Beziehungen",
    question: "Mit wie vielen Menschen bist du gerade im Austausch?",
    measures: "Menschen mit Nachrichten in beide Richtungen in den letzten 13 Wochen, neuere zählen mehr.",
    not: "Nachrichten ohne Antwort und große Gruppen, in denen jemand nur mitliest.",
    step: "Schreib jede Woche einem guten Kontakt, von dem du acht Wochen nichts gehört hast",
    how: "Eine Frage zu dem, was er oder sie dir zuletzt erzählt hat, genügt.",
  },
  depth: {
    name: "Tiefe deiner Gespräche",
    question: "Werden aus deinen Nachrichten Gespräche?",
    measures: "Den Anteil deiner Gespräche, in denen das Wort mindestens dreimal hin und her ging.",
    not: "Gespräche, die jünger als 14 Tage sind. Was geschrieben wurde: Das hebt Rapport nicht auf.",
    step: "Stell eine echte Frage zurück, wenn du antwortest",
    how: "Eine Frage auf einmal, zum Menschen und nicht zu deinem Angebot.",
  },
  "reply-won": {
    name: "Antworten auf erste Nachrichten",
    question: "Antworten Menschen, wenn du zuerst schreibst?",
    measures: "Den Anteil deiner ersten Nachrichten, die binnen 14 Tagen beantwortet wurden.",
    not: "Erste Nachrichten, die jünger als 14 Tage sind. Derselbe Text an viele zählt mit jeder Kopie weniger.",
    step: "Schreib erste Nachrichten mit weniger als 400 Zeichen, jede einzeln",
    how: "Ein Satz, warum gerade dieser Mensch, und eine Frage. Besser nicht am Freitag oder Samstag.",
  },
  "reply-given": {
    name: "Antworten von dir",
    question: "Bekommt eine Antwort, wer dir schreibt?",
    measures: "Den Anteil der ersten Nachrichten von Kontakten, die du binnen drei Tagen beantwortet hast.",
    not: "Werbung und Massenpost und Menschen, die du nicht kennst.",
    step: "Geh einmal in der Woche die offenen Nachrichten durch",
    how: "„Ich melde mich am Donnerstag“ ist auch eine Antwort.",
  },
  support: {
    name: "Unterstützung für andere",
    question: "Tust du öffentlich etwas für andere?",
    measures:
      "Geschriebene Empfehlungen (4 Punkte), erhaltene (2) und Bestätigungen für Menschen, mit denen du schreibst (ein halber), innerhalb eines Jahres.",
    not: "Mehr als zehn bestätigte Kontakte im Jahr.",
    step: "Schreib eine Empfehlung, um die dich niemand gebeten hat",
    how: "Vier Sätze: was ihr zusammen gemacht habt, was besonders war, was daraus wurde.",
  },
  collaboration: {
    name: "Zusammenarbeit",
    question: "Verbindet euch mehr als Nachrichten?",
    measures: "Kontakte, mit denen du auch eine Datei, ein Gruppengespräch oder eine Empfehlung aus gemeinsamer Zeit teilst.",
    not: "Kommentare untereinander: Archive nennen die Verfasser nicht.",
    step: "Stell zwei deiner Kontakte einander vor",
    how: "Eine Nachricht an beide: wer wer ist und warum gerade jetzt.",
  },
  "kept-ties": {
    name: "Gehaltene Beziehungen",
    question: "Bist du noch in Verbindung mit denen, die dir wichtig waren?",
    measures:
      "Von deinen 30 stärksten Beziehungen aus der Zeit vor zwei Jahren bis vor einem halben Jahr: den Anteil, mit dem seither noch Kontakt war.",
    not: "Einseitige Beziehungen. Derselbe Gruß an alle zählt mit jeder Kopie weniger.",
    step: "Schreib der stärksten Beziehung, die still geworden ist, ohne etwas zu wollen",
    how: "Eine Erinnerung, ein Glückwunsch, ein Artikel, der passt. Kein Termin.",
  },
  "personal-messages": {
    name: "Persönliche erste Nachrichten",
    question: "Schreibst du einem Menschen oder allen dasselbe?",
    measures: "Den Anteil deiner ersten Nachrichten, deren Text binnen 60 Tagen an höchstens einen weiteren Menschen ging.",
    not: "Was darin steht. Namen, Zahlen und Links machen zwei Texte nicht verschieden.",
    step: "Beginn jede erste Nachricht mit einem Satz, der nur zu diesem Menschen passt",
    how: "Was hat er oder sie zuletzt veröffentlicht, geändert, gefragt?",
  },
};
