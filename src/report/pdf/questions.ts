import type { AuditResult, PillarResult } from "../../core/scorecard.ts";
import { printed } from "../charts/palette.ts";
import { auditName, pillarName, standing } from "../say.ts";
import type { View } from "../view.ts";
import {
  flow,
  group,
  heightOf,
  ornament,
  type Pen,
  place,
  room,
  rule,
  type Style,
  section,
  sheet,
  styles,
  write,
} from "./pen.ts";
import { drawBar, drawGlyph } from "./shapes.ts";

type Element = PDFKit.PDFStructureElement;
type Column = { readonly x: number; readonly width: number; readonly align?: "right"; readonly tabular?: boolean };

/** Columns of the table; the bar stands left of its score. */
const columns = {
  code: { x: sheet.left, width: 26 },
  name: { x: sheet.left + 28, width: 190 },
  value: { x: 270, width: 116, align: "right" },
  score: { x: 450, width: 24, align: "right", tabular: true },
  points: { x: 476, width: 38, align: "right", tabular: true },
  grade: { x: 523, width: 24 },
} satisfies Record<string, Column>;
const bar = { x: 398, width: 52, height: 5 };
const cell: Style = { size: 8.5, leading: 1.35 };
const titles: Style = { size: 8, color: printed.ink3, leading: 1.35 };
const pillarHeight = 25;

/** All questions pillar by pillar: value, score of 100, points in the index, grade; what is not measured says why and is never a zero. */
export function drawQuestions(pen: Pen, view: View): void {
  const { t } = pen.words;
  const measured = view.audits.filter(audit => audit.status === "measured").length;
  const heights = view.pillars.map(pillar => pillar.audits.reduce((sum, audit) => sum + rowHeight(pen, audit), pillarHeight));
  section(pen, t("report.all"), t("report.allFinding", { n: measured, all: view.audits.length }), 15 + (heights[0] ?? 0));
  const table = group(pen, pen.root, "Table");
  const head = group(pen, table, "TR");
  drawHead(pen, (title, style, at) => place(pen, group(pen, head, "TH", { scope: "Column" }), "P", title, style, at));
  for (const [i, pillar] of view.pillars.entries()) {
    const page = pen.y;
    room(pen, heights[i] ?? 0);
    // Only the first head is read aloud; on later pages it helps the eye.
    if (pen.y < page) drawHead(pen, (title, style, at) => ornament(pen, () => write(pen, title, style, at)));
    drawPillar(pen, table, pillar);
    for (const audit of pillar.audits) drawAudit(pen, table, pillar, audit);
  }
  rule(pen, pen.y);
  pen.y += 6;
  flow(pen, "P", t("app.method.gradesText"), styles.faint);
}

type Put = (title: string, style: Style, at: { readonly x: number; readonly y: number; readonly width: number }) => void;

function drawHead(pen: Pen, put: Put): void {
  const { t } = pen.words;
  const { name, value, score, points, grade } = columns;
  const { y } = pen;
  put(t("report.audit"), titles, { ...name, y });
  put(t("report.value"), { ...titles, align: "right" }, { ...value, y });
  put(t("report.score"), { ...titles, align: "right" }, { x: score.x - 40, width: score.width + 40, y });
  put(t("app.audit.points"), { ...titles, align: "right" }, { ...points, y });
  put(t("app.method.grade"), titles, { ...grade, y });
  pen.y += 15;
  rule(pen, pen.y, printed.ruleStrong);
}

function drawPillar(pen: Pen, table: Element, { id, points }: PillarResult): void {
  const { t } = pen.words;
  const y = pen.y + 9;
  const row = group(pen, table, "TR");
  ornament(pen, () => drawGlyph(pen.doc, id, sheet.left, y - 0.5, 9));
  const name = group(pen, row, "TH", { scope: "Row" });
  place(pen, name, "P", pillarName(pen.words, id), styles.strong, { x: sheet.left + 14, y: y - 1.5, width: 200 });
  const said = points === null ? t("report.pointsMissing") : t("report.points", { n: points });
  const right = columns.points.x + columns.points.width;
  place(pen, group(pen, row, "TD"), "P", said, { ...styles.small, align: "right" }, { x: right - 150, y: y - 0.5, width: 150 });
  pen.y += pillarHeight;
}

function rowHeight(pen: Pen, audit: AuditResult): number {
  const name = heightOf(pen, auditName(pen.words, audit.id), cell, columns.name.width);
  return 4.5 + Math.max(name, heightOf(pen, standing(audit, pen.words), cell, columns.value.width));
}

function drawAudit(pen: Pen, table: Element, pillar: PillarResult, audit: AuditResult): void {
  const { words, doc } = pen;
  const { numbers } = words;
  rule(pen, pen.y);
  const y = pen.y + 2.75;
  const row = group(pen, table, "TR");
  const known = audit.status === "measured";
  const put = (parent: Element, text: string, column: Column, color: string): void => {
    const { align = "left", tabular = false } = column;
    place(pen, parent, "P", text, { ...cell, color, align, tabular }, { ...column, y });
  };
  const ink = known ? printed.ink : printed.ink3;
  const cellOf = (text: string, column: Column, color = ink): void => put(group(pen, row, "TD"), text, column, color);
  const question = group(pen, row, "TH", { scope: "Row" });
  put(question, audit.code, columns.code, printed.ink3);
  put(question, auditName(words, audit.id), columns.name, printed.ink);
  cellOf(standing(audit, words), columns.value);
  ornament(pen, () => drawBar(doc, pillar.id, { ...bar, y: y + 3.4 }, audit.score));
  cellOf(audit.score === null ? "–" : numbers.whole(100 * audit.score), columns.score);
  cellOf(known ? numbers.points(audit.points) : "–", columns.points);
  cellOf(audit.grade, columns.grade, printed.ink2);
  pen.y += rowHeight(pen, audit);
}
