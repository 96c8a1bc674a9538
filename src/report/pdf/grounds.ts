import type { Report } from "../../core/report.ts";
import type { PageOptions } from "../opening.ts";
import { importsOf, packagesOf } from "../parts.ts";
import { ageOf, pillarName } from "../say.ts";
import type { View } from "../view.ts";
import { flow, group, ornament, type Pen, place, room, section, sheet, styles } from "./pen.ts";
import { drawBar, drawGlyph } from "./shapes.ts";

/** What the numbers rest on: share of the weight that the files feed, pillar by pillar, what another file would add, and the files. */
export function drawGrounds(pen: Pen, report: Report, view: View, { today }: PageOptions): void {
  const { words } = pen;
  const { t } = words;
  const share = report.coverage.sources;
  section(
    pen,
    t("app.overview.data"),
    share > 0.995 ? t("app.overview.dataAll") : t("app.overview.dataFinding", { n: 100 * share }),
    80,
  );
  drawShares(pen, report);
  const files = packagesOf(report, words);
  if (files.length > 0) flow(pen, "P", t("app.overview.hatched"), styles.small);
  for (const { adds, how } of files) flow(pen, "P", `${adds} · ${how}`, styles.small);
  pen.y += 6;
  for (const line of importsOf(report, words)) flow(pen, "P", line, styles.small);
  flow(pen, "P", `${ageOf(view, words, today)} ${t("report.zone", { zone: view.zone })}`, styles.small);
}

function drawShares(pen: Pen, report: Report): void {
  const { doc, words } = pen;
  room(pen, 44);
  const top = pen.y;
  const width = (sheet.width - 3 * 16) / 4;
  report.pillars.forEach(({ id, coverage }, i) => {
    const x = sheet.left + i * (width + 16);
    const body = group(pen, pen.root, "Div");
    ornament(pen, () => {
      drawGlyph(doc, id, x, top + 1, 9);
      drawBar(doc, id, { x, y: top + 17, width, height: 9 }, null);
      if (coverage > 0) drawBar(doc, id, { x, y: top + 17, width: width * coverage, height: 9 }, 1);
    });
    place(pen, body, "P", pillarName(words, id), styles.strong, { x: x + 14, y: top, width: width - 14 });
    place(pen, body, "P", words.t("app.overview.weightOf", { n: 100 * coverage }), styles.small, { x, y: top + 28, width });
  });
  pen.y = top + 50;
}

/** Why the index is not LinkedIn's number, what its range means, and that nothing was sent. */
export function drawWhyNot(pen: Pen): void {
  const { t } = pen.words;
  section(pen, t("report.index"), t("report.whyNot"), 60);
  flow(pen, "P", `${t("report.whyNot1")} ${t("report.whyNot2")}`, styles.body);
  pen.y += 5;
  flow(pen, "P", `${t("report.rangeNote")} ${t("report.local")} ${t("report.disclaimer")}`, styles.body);
}
