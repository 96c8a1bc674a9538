import fc from "fast-check";
import { expect, test } from "vitest";
import type { Audit } from "../src/audits/audit.ts";
import { audits } from "../src/audits/index.ts";
import type { Moment } from "../src/audits/timeline/moment.ts";
import { bucketOf } from "../src/audits/timeline/window.ts";
import { allGuards, type Evidence, noGuards } from "../src/core/measure.ts";
import { d13, d26, d52 } from "../src/core/weights.ts";
import { memberOf, runsOf, seeds } from "./members.ts";

// The rows behind a measure add up to it, raw and counted: nobody is shown other rows than those that made the number.

const weights = { D13: d13, D26: d26, D52: d52 };
/** Rows that are shown to say why they are no cases. */
const noCase = (row: Evidence): boolean => row.reasons.some(reason => reason === "unripe" || reason === "unknown");

/** The value that the rows make, by the kind of the audit; null for those whose value is no sum of rows (means, medians, entropies). */
function sumOf(
  { curve, prior, sources, window }: Audit,
  rows: readonly Evidence[],
  amount: "raw" | "counted",
  moment: Moment,
): number | null {
  const q = window in weights ? weights[window as keyof typeof weights] : null;
  const weight = (row: Evidence): number => (q === null || row.day === null ? 1 : (q[bucketOf(moment.day, row.day)] ?? 0));
  if (prior) {
    const cases = rows.filter(row => !noCase(row));
    const all = cases.reduce((sum, row) => sum + weight(row), prior.a + prior.b);
    return cases.reduce((sum, row) => sum + weight(row) * row[amount], prior.a) / all;
  }
  if (curve.kind !== "count" || window === "13w") return null;
  if (window !== "D13") return rows.reduce((sum, row) => sum + weight(row) * row[amount], 0);
  const source = (sources.all ?? sources.any ?? []).find(one => moment.present(one));
  const observed = source ? moment.observed(source) : new Uint8Array(13);
  const divisor = d13.reduce((sum, w, j) => sum + (observed[j] ? w : 0), 0);
  const inside = rows.filter(row => row.day !== null && observed[bucketOf(moment.day, row.day)] === 1);
  return inside.reduce((sum, row) => sum + weight(row) * row[amount], 0) / divisor;
}

/** Values that are no sum of their rows: averages per post, two parts on two sheets, formats, groups. */
const others = ["B7", "B8", "B9", "E5", "E6", "P7"];

test("rows add up to the value, with the guards and without", () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(seeds, seed => {
      const { timeline, days } = memberOf(seed);
      const moment = timeline.moment(days[0]!);
      for (const audit of audits.filter(({ code }) => !others.includes(code)))
        for (const [guards, amount] of [
          [allGuards, "counted"],
          [noGuards, "raw"],
        ] as const) {
          const measure = audit.measure(timeline, moment, guards);
          if (measure.status !== "measured" || measure.facts?.form === "sheet") continue;
          // Which row of a person is the best one, is judged with the guards on.
          if (amount === "raw" && ["B3", "B4"].includes(audit.code)) continue;
          const sum = sumOf(audit, audit.evidence(timeline, moment), amount, moment);
          if (sum === null) continue;
          met.add(audit.code);
          const told = { seed, code: audit.code, amount };
          expect({ ...told, sum }).toEqual({ ...told, sum: expect.closeTo(measure.value, 9) });
        }
    }),
    runsOf(400),
  );
  expect(met.size).toBeGreaterThan(17);
});
