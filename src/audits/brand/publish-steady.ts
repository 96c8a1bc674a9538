import type { Audit } from "../audit.ts";
import { ageFactor, countObserved } from "../timeline/moment.ts";
import { publishedAt } from "../timeline/publishing.ts";
import { bucketOf, countBelow } from "../timeline/window.ts";

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
    const has = new Uint8Array(13);
    const end = countBelow(day, moment.day + 1);
    for (let i = countBelow(day, moment.day - 90); i < end; i++) if (steady[i] === 1) has[bucketOf(moment.day, day[i]!)] = 1;
    let n = 0;
    for (let j = 0; j < 13; j++) n += observed[j]! & has[j]!;
    const value = n / weeks;
    const g = ageFactor(moment.day, moment.observedFrom(source), 13);
    return { status: "measured", value, g, se: Math.sqrt((value * (1 - value)) / (weeks + 1)), facts: { with: n, weeks } };
  },
  evidence(timeline, moment) {
    const all = publishedAt(timeline, moment);
    const from = countBelow(all.day, moment.day - 90);
    return all.rows
      .slice(from, countBelow(all.day, moment.day + 1))
      .map((row, k) => {
        const counts = all.steady[from + k]!;
        const opening = row.kind === "post" ? row.text.raw.slice(0, 80) : null;
        return {
          origins: row.origins,
          day: all.day[from + k]!,
          what: row.kind,
          raw: counts,
          counted: counts,
          reasons: counts ? [] : ["too-short" as const],
          facts: { opening },
        };
      })
      .reverse();
  },
};
