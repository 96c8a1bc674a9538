import { parseIsoDay } from "../../core/day.ts";
import type { Report } from "../../core/report.ts";
import { adviceOf } from "../parts.ts";
import { pillarName } from "../say.ts";
import { group, heightOf, ornament, type Pen, place, room, rule, section, sheet, styles } from "./pen.ts";
import { drawGlyph } from "./shapes.ts";

const text = { x: sheet.left, width: 318 };
const facts = { x: 392, term: 58, width: sheet.right - 392 - 58 };

/** The next steps: what to do and where one stands; beside it points, effort, grounds and the day to look again. */
export function drawSteps(pen: Pen, report: Report): void {
  const { t } = pen.words;
  const steps = adviceOf(report, pen.words);
  const gain = report.advice.reduce((sum, advice) => sum + advice.gain, 0);
  const finding =
    steps.length === 0
      ? t("app.overview.stepsNone")
      : t("app.overview.stepsFinding", { count: steps.length, n: steps.length, gain });
  section(pen, t("report.advice"), finding, 80);
  const list = group(pen, pen.root, "L");
  report.advice.forEach((advice, i) => {
    const step = steps[i];
    if (step) drawStep(pen, list, advice, { name: step.step, how: `${step.now} ${step.how}`.trim(), effort: step.effort });
  });
}

type Said = { readonly name: string; readonly how: string; readonly effort: string };

function drawStep(pen: Pen, list: PDFKit.PDFStructureElement, advice: Report["advice"][number], said: Said): void {
  const { words } = pen;
  const { t, named, numbers } = words;
  const between = { low: advice.gainLow, high: advice.gainHigh };
  const chance = numbers.points(between.low) === numbers.points(between.high) ? "" : t("app.overview.between", between);
  const terms = [
    [t("app.overview.brings"), `${t("app.overview.points", { n: advice.gain })} ${chance}`.trim()],
    [t("app.overview.effort"), said.effort],
    [t("app.overview.grade"), `${advice.grade}: ${named("app.overview.gradeShort", advice.grade)}`],
    [t("app.overview.check"), numbers.date(parseIsoDay(advice.by))],
  ] as const;
  const name = { size: 11, bold: true, leading: 1.35 };
  const height = 17 + heightOf(pen, said.name, name, text.width) + 2 + heightOf(pen, said.how, styles.body, text.width);
  room(pen, Math.max(height, 80) + 20);
  rule(pen, pen.y);
  const top = pen.y + 10;
  const body = group(pen, group(pen, list, "LI"), "LBody");
  ornament(pen, () => drawGlyph(pen.doc, advice.pillar, text.x, top, 9));
  place(pen, body, "P", pillarName(words, advice.pillar), styles.small, { x: text.x + 14, y: top - 1, width: text.width - 14 });
  const under = top + 15;
  const after = under + place(pen, body, "P", said.name, name, { ...text, y: under }) + 2;
  const end = after + place(pen, body, "P", said.how, styles.body, { ...text, y: after });
  const last = terms.reduce((y, [term, fact], i) => {
    place(pen, body, "P", term, styles.faint, { x: facts.x, y, width: facts.term });
    return (
      y + 2 + place(pen, body, "P", fact, { ...styles.small, bold: i === 0 }, { x: facts.x + facts.term, y, width: facts.width })
    );
  }, top - 1);
  pen.y = Math.max(end, last) + 10;
}
