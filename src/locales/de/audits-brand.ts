import type { brandAudits as English } from "../en/audits-brand.ts";

/** Worte der Fragen zur Säule Marke. */
export const brandAudits: typeof English = {
  "profile-complete": {
    name: "Vollständiges Profil",
    question: "Zeigt dein Profil alles, wonach Besucher schauen?",
    measures:
      "Die Teile deines Profils, die da sind, jeder mit eigenen Punkten: Foto, Überschrift, Zusammenfassung, Stationen, Fähigkeiten und der Rest.",
    not: "Ob ein Teil gut geschrieben ist. Was keine Datei zeigt, bleibt außen vor, bis du es in den Einstellungen abhakst.",
    step: "Ergänze den Teil, der deinem Profil fehlt",
    how: "Fang mit dem Teil an, der am meisten zählt. Für die Zusammenfassung reichen 40 Wörter: wem du hilfst und wie.",
  },
  "profile-clear": {
    name: "Klares Profil",
    question: "Versteht ein Fremder in fünf Sekunden, wofür du stehst?",
    measures:
      "Den Anteil von acht Prüfungen, die Überschrift, Zusammenfassung und jetzige Stelle bestehen: genug Wörter, deine Themen, deine Kernfähigkeiten.",
    not: "Stil und Geschmack. Prüfungen ohne Daten bleiben außen vor.",
    step: "Nenne deine Kernfähigkeiten in Überschrift und Zusammenfassung",
    how: "Sag mit eigenen Worten, was du für wen tust. Titel und Firma allein sagen wenig.",
  },
  endorsers: {
    name: "Menschen, die dich bestätigen",
    question: "Wie viele Menschen stehen für deine Fähigkeiten ein?",
    measures: "Menschen mit sichtbarer Bestätigung, neuere zählen mehr. Deine fünf Kernfähigkeiten zählen ganz, andere halb.",
    not: "Die Zahl der Bestätigungen: Jeder Mensch zählt einmal. Binnen zwei Tagen getauschte zählen halb.",
    step: "Danke den Menschen, die deine Arbeit kennen, und bestätige sie zuerst",
    how: "Stell deine fünf Kernfähigkeiten nach oben und bestätige dann die, mit denen du wirklich gearbeitet hast.",
  },
  recommendations: {
    name: "Erhaltene Empfehlungen",
    question: "Wer hat aufgeschrieben, wie es ist, mit dir zu arbeiten?",
    measures: "Sichtbare Empfehlungen verschiedener Menschen, die über Jahre verblassen. Unter 30 Wörtern zählen sie halb.",
    not: "Verborgene. Zwei, die binnen 30 Tagen füreinander geschrieben wurden, zählen halb.",
    step: "Bitte einen Menschen, mit dem du eng gearbeitet hast, um eine Empfehlung",
    how: "Nenn das Projekt und eine Sache, die erwähnenswert ist. Dann schreibt es sich leicht.",
  },
  "publish-rate": {
    name: "Beiträge pro Woche",
    question: "Wie oft veröffentlichst du etwas Eigenes?",
    measures:
      "Eigene Beiträge pro Woche in den letzten 13 Wochen, neuere zählen mehr. Ein Artikel zählt anderthalbfach, ein Teilen mit eigenen Worten halb.",
    not: "Mehr als ein Beitrag am Tag oder fünf in der Woche. Bloßes Weiterreichen zählt fast nichts.",
    step: "Veröffentliche alle zwei Wochen einen Beitrag mehr",
    how: "Halte es klein: eine Sache, die du von einem Kunden gelernt hast, in zehn Sätzen.",
  },
  "publish-steady": {
    name: "Wochen mit Beitrag",
    question: "Kann man sich darauf verlassen, von dir zu hören?",
    measures: "Den Anteil der letzten 13 Wochen, in denen du etwas Eigenes veröffentlicht hast.",
    not: "Wie viel du in einer Woche veröffentlicht hast.",
    step: "Wähle einen festen Wochentag für deine Beiträge",
    how: "Zwei Entwürfe auf Vorrat tragen dich durch eine volle Woche.",
  },
  reach: {
    name: "Reichweite je Beitrag",
    question: "Wie viele Menschen sehen deine Beiträge, gemessen an deinem Netzwerk?",
    measures: "Aufrufe je eigenem Beitrag, verglichen mit dem Üblichen bei deiner Zahl von Followern. 1 ist üblich.",
    not: "Die besten Beiträge allein: Es zählen die Tageszahlen aller.",
    step: "Ändere eine Sache an deinen Beiträgen und vergleiche",
    how: "Sieh dir dein bestes und dein schwächstes Drittel an: Format, Länge, Anfang. Dann probier einen Unterschied an vier Beiträgen.",
  },
  "inbound-interest": {
    name: "Menschen, die auf dich zukommen",
    question: "Wie viele suchen von sich aus Kontakt zu dir?",
    measures: "Eingehende Einladungen pro Woche und ein Zehntel der neuen Follower, wo die Auswertung sie zeigt.",
    not: "Wer dein Profil ansah: Das steht in keiner Datei. Abgelehnte Einladungen können fehlen, es sind also mindestens so viele.",
    step: "Sag in deinem Profil, wen du kennenlernen möchtest",
    how: "Ein Satz in der Überschrift und einer am Ende der Zusammenfassung genügen.",
  },
  "format-variety": {
    name: "Vielfalt der Formate",
    question: "Probierst du verschiedene Arten von Beiträgen aus?",
    measures:
      "Wie viele Formate du wirklich nutzt: Text, Bild, Dokument, Video, Umfrage, Artikel, Link. Drei gleich oft genutzte zählen als drei.",
    not: "Welches Format das beste ist: Die Studien widersprechen einander. Beiträge, deren Format keine Datei zeigt, bleiben außen vor.",
    step: "Bring deinen nächsten Beitrag in einem Format, das du lange nicht genutzt hast",
    how: "Nimm ein Thema, das als Text gut lief, und mach fünf Seiten Dokument daraus.",
  },
};
