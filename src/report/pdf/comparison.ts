import { shown } from "../../core/bands.ts";
import { parseIsoDay } from "../../core/day.ts";
import type { Reading } from "../../core/reading.ts";
import type { Report } from "../../core/report.ts";
import { printed } from "../charts/palette.ts";
import { publishedMeans } from "../comparison.ts";
import { flow, group, heightOf, ornament, type Pen, place, room, rule, section, sheet, styles } from "./pen.ts";

type Mark = { readonly at: number; readonly kind: "now" | "then" | "reading" | "mean" };
type Row = {
  readonly title: string;
  readonly note: string;
  readonly value?: number | null;
  readonly says: string;
  readonly range?: readonly [number, number];
  readonly marks: readonly Mark[];
};

const columns = {
  title: { x: sheet.left, width: 132 },
  rail: { x: 190, width: 160 },
  says: { x: 368, width: sheet.right - 368 },
};

/** Own past, LinkedIn's reading where there is one, and means of LinkedIn's value on one scale each; never a rank (decision 28). */
export function drawComparison(pen: Pen, report: Report, reading: Reading | undefined): void {
  const { t } = pen.words;
  const then = report.history.at(-53);
  const { value } = report.index;
  const change = value === null || then?.index == null ? null : shown(value) - shown(then.index);
  section(pen, t("app.overview.compare"), finding(pen, change), 120);
  const rows = [today(pen, report), ...yearAgo(pen, report), ...readingRows(pen, reading)];
  for (const row of rows) drawRow(pen, row);
  rule(pen, pen.y);
  pen.y += 8;
  flow(pen, "P", t("app.overview.compareReading"), styles.faint);
}

function finding({ words: { t } }: Pen, change: number | null): string {
  if (change === null) return t("app.overview.compareShort");
  if (Math.abs(change) < 2) return t("app.overview.compareSame");
  return t(change > 0 ? "app.overview.compareRose" : "app.overview.compareFell", { n: Math.abs(change) });
}

function today({ words: { t } }: Pen, { index: { value, low, high } }: Report): Row {
  return {
    title: t("app.overview.today"),
    note: t("app.overview.todayRange"),
    value,
    says: t("app.overview.todayValue", { low, high }),
    range: [low, high],
    marks: value === null ? [] : [{ at: value, kind: "now" }],
  };
}

function yearAgo({ words: { t } }: Pen, report: Report): Row[] {
  const then = report.history.at(-53);
  if (!then || then.index === null) return [];
  const { value } = report.index;
  return [
    {
      title: t("app.overview.yearAgo"),
      note: t("app.overview.weekTo", { day: parseIsoDay(then.week) }),
      value: then.index,
      says: value === null ? "" : t("app.overview.sinceThen", { n: value - then.index }),
      marks: [{ at: then.index, kind: "then" }],
    },
  ];
}

function readingRows({ words: { t } }: Pen, reading: Reading | undefined): Row[] {
  const own: Row[] = reading
    ? [
        {
          title: t("app.overview.ssi"),
          note: t("app.overview.ssiBy", { day: reading.day }),
          value: reading.overall,
          says: t("app.overview.ssiNote"),
          marks: [{ at: reading.overall, kind: "reading" }],
        },
      ]
    : [];
  const { industryMean = null, networkMean = null } = reading ?? {};
  const means = [
    ...(industryMean === null ? [] : [{ at: industryMean, text: t("app.overview.meanIndustry", { n: industryMean }) }]),
    ...(networkMean === null ? [] : [{ at: networkMean, text: t("app.overview.meanNetwork", { n: networkMean }) }]),
  ];
  if (!reading || means.length === 0) {
    const marks = publishedMeans.map(mean => ({ at: mean.value, kind: "mean" as const }));
    return [
      ...own,
      { title: t("app.overview.anchor"), note: t("app.overview.anchorFrom"), says: t("app.overview.anchorNote"), marks },
    ];
  }
  return [
    ...own,
    {
      title: t("app.overview.means"),
      note: t("app.overview.meansFrom", { day: reading.day }),
      says: `${means.map(mean => mean.text).join(", ")}: ${t("app.overview.meansNote")}`,
      marks: means.map(({ at }) => ({ at, kind: "mean" })),
    },
  ];
}

function drawRow(pen: Pen, { title, note, value, says, range, marks }: Row): void {
  const indent = value === undefined ? 0 : 24;
  const beside = { x: columns.says.x + indent, width: columns.says.width - indent };
  const height = Math.max(
    heightOf(pen, title, styles.strong, columns.title.width) + heightOf(pen, note, styles.faint, columns.title.width),
    heightOf(pen, says, styles.body, beside.width),
  );
  room(pen, height + 16);
  rule(pen, pen.y);
  const top = pen.y + 8;
  const body = group(pen, pen.root, "Div");
  const used = place(pen, body, "P", title, styles.strong, { ...columns.title, y: top });
  place(pen, body, "P", note, styles.faint, { ...columns.title, y: top + used });
  ornament(pen, () => drawRail(pen.doc, top + 8, range, marks));
  if (value !== undefined) {
    const number = value === null ? "–" : pen.words.numbers.whole(value);
    place(pen, body, "P", number, styles.strong, { x: columns.says.x, width: indent, y: top });
  }
  place(pen, body, "P", says, styles.body, { ...beside, y: top });
  pen.y = top + height + 8;
}

/** The scale of 0 to 100 with the limits of the bands; circles are the index, square and ticks LinkedIn's figures. */
function drawRail(doc: PDFKit.PDFDocument, y: number, range: Row["range"], marks: readonly Mark[]): void {
  const { x, width } = columns.rail;
  const at = (value: number): number => x + (width * value) / 100;
  doc.moveTo(x, y).lineTo(at(100), y).lineWidth(0.8).stroke(printed.ruleStrong);
  for (const limit of [0, 25, 50, 75, 100])
    doc
      .moveTo(at(limit), y - 3)
      .lineTo(at(limit), y + 3)
      .lineWidth(0.6)
      .stroke(printed.ruleStrong);
  if (range)
    doc
      .rect(at(range[0]), y - 4, at(range[1]) - at(range[0]), 8)
      .fillOpacity(0.14)
      .fill(printed.ink)
      .fillOpacity(1);
  doc.lineWidth(1.2);
  for (const mark of marks) {
    const middle = at(mark.at);
    if (mark.kind === "now") doc.circle(middle, y, 3.6).fill(printed.ink);
    if (mark.kind === "then") doc.circle(middle, y, 3.4).fillAndStroke(printed.paper, printed.ink);
    if (mark.kind === "reading") doc.rect(middle - 3.2, y - 3.2, 6.4, 6.4).fillAndStroke(printed.paper, printed.ink);
    if (mark.kind === "mean") doc.rect(middle - 0.9, y - 6, 1.8, 12).fill(printed.ink2);
  }
}
