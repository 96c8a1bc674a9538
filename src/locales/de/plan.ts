import type { plan as English } from "../en/plan.ts";

/** Worte des Plans: Befehl und Kalenderdatei. */
export const plan: typeof English = {
  none: "Kein Schritt passt in diese Zeit, oder es gibt gerade keinen zu raten.",
  title_one: "Ein Schritt bis {{to, date}}, etwa {{gain, signed}} Punkte",
  title_other: "{{count, whole}} Schritte bis {{to, date}}, zusammen etwa {{gain, signed}} Punkte",
  lead: "Insgesamt {{minutes, whole}} Minuten. Zuerst, was für den Aufwand am meisten bringt, so weit deine Zeit reicht.",
  begins: "Beginnt",
  proof: {
    profile: "Damit es beim nächsten Mal zu sehen ist: bei LinkedIn „Profil“ ankreuzen.",
    connections: "Damit es beim nächsten Mal zu sehen ist: bei LinkedIn „Kontakte“ ankreuzen.",
    invitations: "Damit es beim nächsten Mal zu sehen ist: bei LinkedIn „Einladungen“ und „Kontakte“ ankreuzen.",
    messages: "Damit es beim nächsten Mal zu sehen ist: bei LinkedIn „Nachrichten“ ankreuzen.",
    complete: "Damit es beim nächsten Mal zu sehen ist: bei LinkedIn das größere Archiv wählen.",
    workbook: "Damit es beim nächsten Mal zu sehen ist: bei LinkedIn die Auswertung deiner Beiträge exportieren.",
  },
  import: "Neue Daten von LinkedIn holen und sehen, was es gebracht hat",
  importText:
    "linkedin.com/mypreferences/d/download-my-data. Das größere Archiv braucht etwa einen Tag, sein Link lebt 72 Stunden.",
  foot: "--ics DATEI trägt den Plan in deinen Kalender ein. Was getan ist, zeigt dein nächstes Archiv.",
};
