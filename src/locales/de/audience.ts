import type { audience as English } from "../en/audience.ts";

/** Worte des Publikums: wen die Beiträge erreichen. */
export const audience: typeof English = {
  link: "Publikum",
  titlePeople: "{{n, share}} derer, die reagiert haben und deren Titel bekannt ist, passen zu deiner Zielgruppe",
  titleContent: "Mindestens {{n, share}} derer, die deine Beiträge sahen, passen zu deiner Zielgruppe",
  titleFollowers: "Mindestens {{n, share}} deiner Follower passen zu deiner Zielgruppe",
  titleNoTarget: "Deine Zielgruppe sagt nicht, welche dieser Gruppen passen",
  titleNone: "Wen deine Beiträge erreichen, kommt mit der Arbeitsmappe",
  lead: "Was LinkedIn über {{who}} von {{first, date}} bis {{last, date}} auflistet, verglichen mit deiner Zielgruppe: {{target}}.",
  leadNone:
    "LinkedIns Arbeitsmappe eines Zeitraums listet die größten Gruppen nach Funktion, Ebene, Branche, Firma und Ort: Analysen, Inhalte, Exportieren.",
  leadPeople:
    "{{count, whole}} Menschen haben in den letzten 13 Wochen reagiert oder kommentiert; bei {{known, whole}} verraten Titel oder Firma, ob sie passen.",
  noTarget: "noch niemand Bestimmtes",
  change: "Zielgruppe ändern",
  who: { content: "jene, die deine Beiträge sahen,", followers: "deine Follower" },
  sheet: "Wer",
  sheets: { content: "Sahen Beiträge", followers: "Follower" },
  dimension: "Nach",
  dimensions: {
    Seniority: "Ebene",
    "Job title": "Funktion",
    Industry: "Branche",
    Company: "Firma",
    "Company size": "Firmengröße",
    Location: "Ort",
  },
  sideFits: "{{name}}: mindestens {{n, share}} passen",
  sideLargest: "{{name}}: {{value}} ist die größte Gruppe, {{n, share}}",
  reading:
    "LinkedIn listet nur die größten Gruppen, unter eigenen Namen; der Rest ist nicht bekannt. Kräftig: passt zu deiner Zielgruppe. Umrandet: passt nicht. Grau: Die Zielgruppe fragt nicht danach.",
  group: "Gruppe",
  share: "Anteil",
  fit: "Zielgruppe",
  fits: "passt",
  fitsNot: "passt nicht",
};
