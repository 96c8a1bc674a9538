import type { engageAudits as English } from "../en/audits-engage.ts";

/** Worte der Fragen zur Säule Austausch. */
export const engageAudits: typeof English = {
  "comments-given": {
    name: "Kommentare von dir",
    question: "Redest du bei anderen mit?",
    measures: "Kommentare ab 12 Wörtern unter fremden Beiträgen, pro Woche. Höchstens zwei je Beitrag und zehn am Tag.",
    not: "Kurzer Beifall, Kommentare unter eigenen Beiträgen und Kopien eigener Kommentare.",
    step: "Kommentiere jeden Dienstag drei Beiträge von Menschen, die dir wichtig sind",
    how: "Eine Frage oder eine eigene Zahl macht einen Kommentar lesenswert.",
  },
  "reactions-given": {
    name: "Reaktionen von dir",
    question: "Zeigst du, dass du mitliest?",
    measures: "Reaktionen auf fremde Beiträge pro Woche, eine je Beitrag und höchstens zehn am Tag.",
    not: "Lange Serien: Mehr als 30 in zehn Minuten zählen als fünf.",
    step: "Reagiere dort, wo du auch etwas zu sagen hast",
    how: "Es ist die kleinste Geste, darum wiegt sie am wenigsten. Ein Satz dazu sagt mehr.",
  },
  "insights-shared": {
    name: "Geteiltes Wissen",
    question: "Teilst du, was anderen hilft?",
    measures: "Eigene Beiträge ab 40 Wörtern mit Dokument, Artikel, Quelle oder Umfrage und Geteiltes mit 25 eigenen Wörtern.",
    not: "Ein Link allein. Mehr als eines am Tag.",
    step: "Teile jede Woche eine Quelle, mit deiner eigenen Schlussfolgerung voran",
    how: "Erst, was es für deine Kunden heißt, dann der Link.",
  },
  "comment-quality": {
    name: "Gehalt deiner Kommentare",
    question: "Sagen deine Kommentare etwas?",
    measures: "Den Anteil deiner Kommentare unter fremden Beiträgen, die 12 Wörter oder mehr haben und nicht vorgefertigt sind.",
    not: "Floskeln und Kopien sind Fälle, aber keine Treffer.",
    step: "Gib jedem kurzen Kommentar einen eigenen Satz dazu",
    how: "Was hast du anders erlebt, wo hast du es probiert, was würdest du fragen?",
  },
  "response-rate": {
    name: "Anklang deiner Beiträge",
    question: "Tun die, die deine Beiträge sehen, etwas damit?",
    measures:
      "Reaktionen, Kommentare und Klicks je Aufruf, verglichen mit dem Üblichen bei deiner Zahl von Followern. 1 ist üblich.",
    not: "Wie viele die Beiträge sehen: Das ist die Reichweite.",
    step: "Nimm die drei Beiträge mit dem meisten Anklang und wiederhole, was sie gemeinsam haben",
    how: "Oft ist es der Anfang oder das Thema, nicht die Uhrzeit.",
  },
  conversations: {
    name: "Kommentare je Beitrag",
    question: "Bringen deine Beiträge Menschen ins Gespräch?",
    measures: "Wie viele Kommentare anderer unter einem deiner Beiträge üblich sind (Median der letzten 13 Wochen).",
    not: "Deine eigenen Kommentare. Runden, die einander auf Absprache kommentieren, zählen weniger.",
    step: "Beende deinen nächsten Beitrag mit einer Frage, die sich in einem Satz beantworten lässt",
    how: "Frag nach Erfahrung, nicht nach Zustimmung.",
  },
  "replies-given": {
    name: "Im eigenen Gespräch bleiben",
    question: "Antwortest du unter deinen Beiträgen?",
    measures:
      "Den Anteil deiner Beiträge, unter denen du binnen 48 Stunden etwas geschrieben hast, die ersten fünf Minuten nicht gezählt. Mit reicheren Quellen: den Anteil der Kommentare, die du binnen eines Tages beantwortet hast.",
    not: "Beiträge, von denen bekannt ist, dass niemand sie kommentiert hat.",
    step: "Halte dir nach dem Veröffentlichen 15 Minuten frei, und noch einmal am nächsten Tag",
    how: "Wer eine Antwort bekommt, kommt wieder.",
  },
  "topic-focus": {
    name: "Bei deinen Themen bleiben",
    question: "Sprichst du über das, wofür man dich kennen soll?",
    measures: "Den Anteil deiner Beiträge und längeren Kommentare, die eines deiner Themen berühren.",
    not: "Ohne Themen wird nichts beurteilt. Bis du sie wählst, stehen deine ersten Fähigkeiten dafür.",
    step: "Leg dich auf drei bis sieben Themen fest und nenne sie in deinen Beiträgen",
    how: "Trag sie in den Einstellungen ein, mit den Wörtern, die du dafür verwendest.",
  },
  "target-resonance": {
    name: "Anklang bei den Richtigen",
    question: "Erreichen deine Beiträge die, die du erreichen willst?",
    measures:
      "Den Anteil deiner Leser, die zu deinem Ziel passen. Die Auswertung nennt ihn nach Funktion, Ebene, Firma oder Branche.",
    not: "Wer reagiert hat: Archive nennen diese Menschen nicht.",
    step: "Schreib deinen nächsten Beitrag für einen einzigen Menschen aus deiner Zielgruppe",
    how: "Sieh nach, welcher Beitrag zuletzt solche Menschen anzog, und nimm seine Frage wieder auf.",
  },
};
