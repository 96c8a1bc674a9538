import type { Day } from "../core/day.ts";
import type { Report } from "../core/report.ts";
import type { Words } from "../locales/words.ts";
import type { ContentPart } from "./content-part.ts";
import { ageOf, headline, leadOf, openNote, outsideOf } from "./say.ts";
import type { View } from "./view.ts";

/** `invented` marks a sample; `today` is the day of the machine, for the age of the data; `content` is the part on posts, where there are figures. */
export type PageOptions = { readonly invented?: boolean; readonly today?: Day; readonly content?: ContentPart };

/** The finding at the top: the index with its band, and where it is going over three months. */
export function titleOf(report: Report, view: View, words: Words): string {
  if (outsideOf(report)) return openNote(report, words);
  const text = headline(view, words);
  const word = report.index.value === null ? null : report.momentum.weeks13?.word;
  if (word === "rising") return words.t("app.overview.titleRising", { headline: text });
  if (word === "falling") return words.t("app.overview.titleFalling", { headline: text });
  return text;
}

/** What the report is, of which day, from how old data, how much of the model, by which model: short facts for one line. */
export function factsOf(report: Report, view: View, words: Words, { invented, today }: PageOptions): string[] {
  const { t } = words;
  return [
    t("report.title"),
    ...(invented ? [t("report.sample")] : []),
    t("report.asOf", { day: view.day }),
    ...(invented || outsideOf(report) ? [] : [ageOf(view, words, today)]),
    t("report.coverage", { share: view.coverage.sources }),
    t("report.model", { id: view.model }),
  ].map(text => text.replace(/\.$/, ""));
}

/** The sentences below the finding: why there is no single number, which pillar carries, what the gap and the balance say. */
export function leadText(report: Report, view: View, words: Words): string {
  const open = view.index.value === null && !outsideOf(report) ? openNote(report, words) : "";
  const hint = view.index.balance !== null && view.index.balance < 0.8 ? words.t("report.balanceHint") : "";
  const gap = report.gap?.says ? words.t(`report.gap.${report.gap.says}`) : "";
  return [open, leadOf(view, words), gap, hint].filter(text => text !== "").join(" ");
}
