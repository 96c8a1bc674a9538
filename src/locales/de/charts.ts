import type { charts as English } from "../en/charts.ts";

/** Worte in Bildern und darunter, für Seite, Druck und PDF. */
export const charts: typeof English = {
  index: "Index",
  core: "Kern",
  ssi: "LinkedIns SSI",
  week: "Woche bis",
  range: "Spanne",
  coverage: "Gemessen",
  assumed: "Angenommen",
  points: "Punkte",
  you: "Du",
  next: "Als Nächstes",
  dotted: "gepunktet: mehr als ein Drittel angenommen",
  historyLabel:
    "Linie des Index von {{from, date}} bis {{to, date}}, von {{first, whole}} auf {{last, whole}}, tiefster Wert {{low, whole}}, höchster {{high, whole}}.",
  historyReading:
    "Kräftig: dein Index mit Spanne. Dünn: der Kern aus Fragen, die sich über die ganze Zeit stellen ließen. Gepunktet: mehr als ein Drittel aus dem heutigen Profil angenommen.",
  historySquares: "Quadrate: was LinkedIn dir angezeigt hat.",
};
