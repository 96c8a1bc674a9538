import { parseIsoDay } from "../../core/day.ts";
import type { Reading } from "../../core/reading.ts";
import type { Report } from "../../core/report.ts";
import type { Words } from "../../locales/words.ts";
import { historyOption } from "../charts/history.ts";
import { printed } from "../charts/palette.ts";
import { historyFinding } from "../finding.ts";
import { factsOf, leadText, type PageOptions, titleOf } from "../opening.ts";
import { alertsOf, recoveryOf } from "../parts.ts";
import { outsideOf } from "../say.ts";
import { type View, viewOf } from "../view.ts";
import { drawChart } from "./chart.ts";
import { drawComparison } from "./comparison.ts";
import { drawContent } from "./content.ts";
import { drawGrounds, drawWhyNot } from "./grounds.ts";
import { drawHero } from "./hero.ts";
import { type Fonts, flow, type Pen, penOf, section, sheet, styles } from "./pen.ts";
import { drawQuestions } from "./questions.ts";
import { drawSteps } from "./steps.ts";

/** `readings`: LinkedIn's own SSI as the member kept it, in any order; drawn beside the index, never mixed with it. */
export type PdfOptions = PageOptions & { readonly readings?: readonly Reading[] };

/**
 * The report as a tagged PDF 1.7 of some A4 pages, in the language of the words; the same report gives the same bytes. Fonts are given,
 * since only an edge reads files. Names of contacts and notes of the member are not in it.
 */
export async function reportPdf(report: Report, words: Words, fonts: Fonts, options: PdfOptions = {}): Promise<Uint8Array> {
  const view = viewOf(report);
  const title = titleOf(report, view, words);
  const pen = penOf(words, fonts, { title: `Rapport: ${title}`, day: view.day });
  const bytes = collected(pen.doc);
  const readings = (options.readings ?? []).toSorted((a, b) => a.day - b.day);
  const [name = "", ...facts] = factsOf(report, view, words, options);
  flow(pen, "P", name, { ...styles.small, bold: true, color: printed.ink });
  flow(pen, "P", facts.join("  ·  "), styles.faint);
  pen.y += 14;
  flow(pen, "H1", title, styles.title);
  pen.y += 5;
  flow(pen, "P", leadText(report, view, words), styles.lead, 430);
  pen.y += 22;
  if (!outsideOf(report)) {
    drawHero(pen, report, view);
    for (const alert of alertsOf(report, words)) flowAlert(pen, alert);
    drawHistory(pen, report, view, readings);
    drawSteps(pen, report);
    drawComparison(pen, report, readings.at(-1));
    if (options.content) drawContent(pen, options.content);
    drawQuestions(pen, view);
    drawGrounds(pen, report, view, options);
  }
  drawWhyNot(pen);
  drawFeet(pen, view);
  pen.root.end();
  pen.doc.end();
  return bytes;
}

function flowAlert(pen: Pen, text: string): void {
  pen.y += 10;
  flow(pen, "P", `${pen.words.t("app.overview.alertTitle")}: ${text}`, styles.body);
}

/** The weekly line with the range, the core and LinkedIn's readings; nothing with fewer than 8 weeks. */
function drawHistory(pen: Pen, report: Report, view: View, readings: readonly Reading[]): void {
  const { words } = pen;
  const first = report.history.findIndex(point => point.index !== null);
  const weeks = first < 0 ? [] : report.history.slice(first);
  if (weeks.filter(week => week.index !== null).length < 8) return;
  const finding = historyFinding(report.history, words);
  section(pen, words.t("report.history"), finding, 230);
  const from = parseIsoDay(weeks[0]?.week ?? report.asOf);
  const shown = readings.filter(({ day }) => day >= from && day <= view.day);
  const half = view.index.value === null ? 0 : (view.index.high - view.index.low) / 2;
  const option = historyOption({ weeks, readings: shown, notes: [], half, narrow: false }, words, printed);
  drawChart(pen, option, finding);
  pen.y += 6;
  const squares = shown.length > 0 ? words.t("charts.historySquares") : "";
  const over = recoveryOf(report, words);
  const recovered = over === "" ? "" : `${over.charAt(0).toUpperCase()}${over.slice(1)}.`;
  flow(pen, "P", [words.t("charts.historyReading"), squares, recovered].join(" ").trim(), styles.faint);
}

/** On every page: model, day, whose number it is not, and which page of how many. */
function drawFeet({ doc, words }: Pen, view: View): void {
  const { t } = words;
  const { count } = doc.bufferedPageRange();
  const line = [`Rapport, ${t("report.model", { id: view.model })}`, t("report.asOf", { day: view.day }), t("report.disclaimer")];
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font("regular", 7).fillColor(printed.ink3);
    doc.text(line.join("  ·  "), sheet.left, 806, { width: sheet.width - 34, lineBreak: false });
    doc.text(`${page + 1} / ${count}`, sheet.right - 34, 806, { width: 34, align: "right", lineBreak: false });
    doc.endMarkedContent();
  }
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    const parts: Uint8Array[] = [];
    doc.on("data", (part: Uint8Array) => parts.push(part));
    doc.on("error", failed);
    doc.on("end", () => {
      const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      done(whole);
    });
  });
}
