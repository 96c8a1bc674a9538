/** Words inside charts and under them, for page, print and PDF. */
export const charts = {
  index: "Index",
  core: "Core",
  ssi: "LinkedIn's SSI",
  week: "Week to",
  range: "Range",
  coverage: "Measured",
  assumed: "Assumed",
  points: "points",
  you: "You",
  next: "Next",
  dotted: "dotted: more than a third assumed",
  historyLabel:
    "Line of the index from {{from, date}} to {{to, date}}, from {{first, whole}} to {{last, whole}}, lowest {{low, whole}}, highest {{high, whole}}.",
  historyReading:
    "Strong: your index with its range. Thin: the core, from questions that could be asked all the time. Dotted: more than a third assumed from today's profile.",
  historySquares: "Squares: what LinkedIn showed you.",
};
