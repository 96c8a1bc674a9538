import type { method as English } from "../en/app-method.ts";

/** Worte der Seiten Methode, Datenschutz, Bericht und Profilprüfung. */
export const method: typeof English = {
  title: "So wird der Index gerechnet",
  lead: "Modell {{id}}: {{n, whole}} Fragen in vier Säulen zu 25 Punkten. Alle Regeln sind öffentlich, keine kennt dich.",
  sumTitle: "Von der Zeile zum Punkt",
  sum1: "Jede Frage misst deine eigenen datierten Zeilen: eine Zahl pro Woche, einen Anteil oder einen Bestand.",
  sum2: "Eine Kurve macht aus dem Wert 0 bis 1. Die Hälfte der Punkte kommt früh, das letzte Zehntel ist schwer, und mehr als das Doppelte der Marke bringt nichts.",
  sum3: "Die letzten Wochen zählen mehr. Eine Gewohnheit von zweimal pro Woche misst zwei, ob sie letzten Monat begann oder letztes Jahr.",
  sum4: "Eine Säule ist das gewichtete Mittel ihrer gemessenen Fragen. Wofür es keine Daten gibt, das fällt auf beiden Seiten weg; es ist nie eine Null.",
  sum5: "Der Index ist die Summe der vier Säulen. Fehlt eine, steht dort eine Spanne statt einer Zahl.",
  guardsTitle: "Was nichts bringt",
  guardsText: "Schutzregeln senken, was ein Trick brächte; erhöhen können sie nichts.",
  known: "Bekannt, angenommen, unbekannt",
  knownText:
    "Bekannt: was deine Dateien mit Datum sagen. Angenommen: Dein Profil und die Titel deiner Kontakte sind die vom Tag des Archivs, auch für ältere Wochen; wo das mehr als ein Drittel ist, ist die Linie gepunktet. Unbekannt: wer dein Profil ansah, was andere von dir sehen, entfernte Kontakte und gelöschte Beiträge aus der Zeit vor dem ersten Archiv.",
  rangeTitle: "Was die Spanne bedeutet",
  rangeText:
    "Zufall in deinen Zahlen, in vier von fünf Fällen. Kein Zweifel an den Regeln: Sie sind Entscheidungen, jede mit ihrer Beleglage.",
  bandsTitle: "Wessen Stufen",
  bandsText:
    "Unter 25 am Anfang, ab 25 im Aufbau, ab 50 solide, ab 75 sehr wirksam. Sie stammen aus einem öffentlichen Artikel über Social Selling; eine Quelle bei LinkedIn ist nicht bekannt. Kein Wert passt für alle.",
  notTitle: "Nicht LinkedIns Zahl",
  notText:
    "LinkedIns SSI hat dieselben vier Teile; seine Gewichte, Zeiträume und Grenzen sind nicht veröffentlicht, und er zählt, was kein Archiv enthält. Rapport wird von LinkedIn weder gemacht noch empfohlen; der Name gehört seinem Inhaber.",
  tableTitle: "Alle Fragen",
  question: "Frage",
  weight: "Gewicht",
  half: "Hälfte bei",
  most: "Neun Zehntel bei",
  window: "Zeitraum",
  grade: "Beleg",
  needs: "Liest",
  gradesText: "A: veröffentlichte Daten mit Stichprobe. B: Die Richtung ist bekannt, die Zahl ist Einschätzung. C: Einschätzung.",
  privacyTitle: "Datenschutz, ganz einfach",
  privacyLead: "Was gelesen wird, was davon bleibt, wo, und wie du es selbst prüfst.",
  privacy1: "Nichts geht hinaus",
  privacy1Text:
    "Rapport verbindet sich mit keiner Adresse außer der, von der diese Seite auf deinem eigenen Rechner kommt; im Tab mit gar keiner. Kein Konto, keine Messung, keine Schriften oder Skripte von anderswo. Links zu LinkedIn öffnen sich nur, wenn du klickst, und verraten nicht, woher du kommst.",
  privacy2: "So prüfst du das nach",
  privacy2Text:
    "Schalte das Netz ab und mach weiter: Alles geht. Oder öffne die Entwicklerwerkzeuge deines Browsers, wähl „Netzwerk“ und sieh zu: Es erscheinen nur Dateien dieser Seite.",
  privacy3: "Was von deinen Dateien bleibt",
  privacy3Text:
    "Von Nachrichten: wer, wann, wie viele Wörter, ob sie etwas fragt, und ein Schlüssel, der nur „derselbe Text noch einmal“ sagt. Nie der Text, der Betreff oder der Titel. Von Notizen und Suchen: wann, und so ein Schlüssel. Deine Beiträge und Kommentare sind dein öffentliches Schreiben und bleiben. E-Mail-Adressen nur als Prüfsumme.",
  privacy4: "Wo es bleibt",
  privacy4Server:
    "In einer Datei auf diesem Rechner, die nur dein Benutzer lesen kann. „Daten und Import“ löscht ein Mitglied spurlos und sichert alles als eine offene Datei.",
  privacy4Tab:
    "Nur in diesem Tab, bis du ihn schließt; im Speicher dieses Browsers nur, wenn du den Haken setzt. „Daten und Import“ sichert alles als eine offene Datei und löscht es spurlos.",
  privacy5: "Deine Kontakte sind Dritte",
  privacy5Text:
    "Deine Dateien nennen Menschen, die nicht gefragt wurden. Rapport zeigt sie nur dir und lässt ihre Namen aus Berichten weg, wenn du sie nicht darin willst. Für deinen privaten Blick kann die Ausnahme für den Haushalt gelten; für die Arbeit gilt sie nicht: Dann denk an Zweck, Rechtsgrundlage und Dauer, und an den Betriebsrat, wo ein Arbeitgeber Menschen misst. Niemand soll ein privates Archiv herausgeben müssen. Das ist keine Rechtsberatung.",
  reportTitle: "Dein Bericht, fertig zum Drucken",
  reportLead: "Alle Zahlen auf wenigen Seiten, ohne die Namen deiner Kontakte.",
  print: "Drucken",
  savePdf: "Als PDF sichern",
  saveHtml: "Als HTML sichern",
  reportFrame: "Vorschau des Berichts",
  checkTitle: "Überschrift und Zusammenfassung prüfen",
  checkLead: "Kopiere beide aus deinem Profil hierher. Behalten wird nichts.",
  headline: "Überschrift",
  summary: "Zusammenfassung (Info)",
  check: "Prüfen",
  passed: "{{n, whole}} von {{all, whole}} Prüfungen bestanden",
  pass: "passt",
  fail: "noch nicht",
  checkMore: "Die anderen Prüfungen brauchen dein Archiv: Kenntnisse, Stellen, Beiträge.",
};
