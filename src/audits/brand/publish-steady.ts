import type { Evidence, Reason } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { ageFactor, countObserved } from "../timeline/moment.ts";
import { publishedAt } from "../timeline/publishing.ts";
import { byWeek, latestFirst } from "../timeline/window.ts";

/**
 * B6: in how many of the last 13 weeks did the member publish at all? A week counts with one own post, article or reshare with own
 * words (rules B6). How many there were is B5's question.
 */
export const publishSteady: Audit = {
  id: "publish-steady",
  code: "B6",
  pillar: "brand",
  weight: 7,
  grade: "B",
  curve: { kind: "ratio", m: 0.3, p: 0.75 },
  unit: "share",
  window: "13w",
  posts: true,
  sources: { any: ["Shares", "workbook posts"], improves: ["InstantReposts", "Articles", "Rich_Media"] },
  effort: 3,
  guards: [],
  measure(timeline, moment) {
    const source = moment.present("Shares") ? "Shares" : "workbook posts";
    if (!moment.present(source)) return { status: "no-data" };
    const observed = moment.observed(source);
    const weeks = countObserved(observed, 13);
    if (weeks < 4) return { status: "not-observed-yet" };
    const { day, steady } = publishedAt(timeline, moment);
    const posted = byWeek(day, moment.day, 13, i => steady[i]!);
    const n = posted.reduce((sum, count, j) => sum + (observed[j] && count > 0 ? 1 : 0), 0);
    const value = n / weeks;
    const g = ageFactor(moment.day, moment.observedFrom(source), 13);
    return { status: "measured", value, g, se: Math.sqrt((value * (1 - value)) / (weeks + 1)), facts: { with: n, weeks } };
  },
  evidence(timeline, moment) {
    const { rows, day, steady } = publishedAt(timeline, moment);
    return latestFirst(day, moment.day, 13, (i): Evidence => {
      const row = rows[i]!;
      const counts = steady[i]!;
      const reasons: Reason[] = counts ? [] : ["too-short"];
      const facts = { opening: row.kind === "post" ? row.text.raw.slice(0, 80) : null };
      return { origins: row.origins, day: day[i]!, what: row.kind, raw: counts, counted: counts, reasons, facts };
    });
  },
};
