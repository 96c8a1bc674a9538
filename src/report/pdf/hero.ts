import type { Report } from "../../core/report.ts";
import type { PillarResult } from "../../core/scorecard.ts";
import type { Words } from "../../locales/words.ts";
import { printed } from "../charts/palette.ts";
import { leverOf, weeksBefore } from "../levers.ts";
import { stepOf } from "../parts.ts";
import { headline, missingNote, pillarName } from "../say.ts";
import type { View } from "../view.ts";
import { flow, group, ornament, type Pen, place, sheet, styles, tagged } from "./pen.ts";
import { drawBar, drawGlyph, drawRing } from "./shapes.ts";

const radius = 78;
const rows = { x: 240, width: sheet.right - 240 };

/** Ring with the index or its interval, beside it the four pillars: points, bar with the mark of a year ago, strongest lever. */
export function drawHero(pen: Pen, report: Report, view: View): void {
  const { t } = pen.words;
  const top = pen.y;
  const list = group(pen, pen.root, "L");
  const end = view.pillars.reduce((y, pillar) => drawPillar(pen, list, report, pillar, y), top);
  drawIndex(pen, view, { x: sheet.left + radius, y: (top + end) / 2 });
  pen.y = end + 12;
  const marked = view.pillars.some(({ id }) => weeksBefore(report, 52, id) !== null);
  flow(pen, "P", `${t("report.ringReading")} ${marked ? t("report.markReading") : ""}`.trim(), styles.faint);
}

function drawIndex(pen: Pen, view: View, at: { readonly x: number; readonly y: number }): void {
  const { doc, words } = pen;
  const { t, numbers } = words;
  const { shown, low, high, band } = view.index;
  const points = view.pillars.map(pillar => pillar.points);
  const said = view.pillars.map(
    ({ id, points: n }) => `${pillarName(words, id)} ${n === null ? t("report.pointsMissing") : t("report.points", { n })}`,
  );
  const alt = `${headline(view, words)}. ${said.join(", ")}.`;
  tagged(pen, pen.root, "Figure", () => drawRing(doc, at.x, at.y, radius, points), { alt });
  const box = { x: at.x - 60, width: 120 };
  const middle = (text: string, size: number, y: number, bold = true): void => {
    const color = bold ? printed.ink : printed.ink2;
    place(pen, pen.root, "P", text, { size, bold, align: "center", leading: 1, color }, { ...box, y: at.y + y });
  };
  if (shown !== null) middle(t("report.range", { low, high }), 8.5, -39, false);
  if (shown === null) middle(`${numbers.whole(low)}–${numbers.whole(high)}`, 34, -18);
  else middle(numbers.whole(shown), 50, -27);
  if (band !== null) middle(t(`model.bands.${band}`), 10, 27);
}

/** One row; returns where the next begins. */
function drawPillar(pen: Pen, list: PDFKit.PDFStructureElement, report: Report, pillar: PillarResult, y: number): number {
  const { doc, words } = pen;
  const { id, points } = pillar;
  const { x, width } = rows;
  const item = group(pen, group(pen, list, "LI"), "LBody");
  const before = points === null ? null : weeksBefore(report, 52, id);
  ornament(pen, () => {
    doc.moveTo(x, y).lineTo(sheet.right, y).lineWidth(0.6).stroke(printed.rule);
    drawGlyph(doc, id, x, y + 7.5, 10);
    drawBar(doc, id, { x, y: y + 24, width, height: 6 }, points === null ? null : points / 25);
    if (before !== null) doc.rect(x + (width * before) / 25 - 0.75, y + 21.5, 1.5, 11).fill(printed.ink);
  });
  place(pen, item, "P", pillarName(words, id), styles.name, { x: x + 16, y: y + 6.5, width: 150 });
  const said = points === null ? words.t("report.pointsMissing") : words.t("report.points", { n: points });
  place(pen, item, "P", said, { ...styles.strong, align: "right" }, { x: x + width - 150, y: y + 7, width: 150 });
  return y + 42 + place(pen, item, "P", leverText(report, pillar, words), styles.small, { x, y: y + 34, width });
}

/** The strongest lever with what it brings, or what would bring the missing points. */
function leverText(report: Report, pillar: PillarResult, words: Words): string {
  if (pillar.points === null) return missingNote(report, pillar, words);
  const lever = leverOf(pillar);
  if (lever === null) return words.t("app.overview.leverNone");
  const step = stepOf({ step: lever.audit.id, facts: lever.audit.facts }, words);
  return `${words.t("app.overview.lever")} ${words.numbers.signed(lever.gain)}: ${step}`;
}
