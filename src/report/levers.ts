import { type PillarId, pillarPoints } from "../core/pillar.ts";
import type { Report } from "../core/report.ts";
import type { AuditResult, PillarResult } from "../core/scorecard.ts";

/** An audit of a pillar and the points of the index that its next mark would bring (rules 13.1, 13.2). */
export type Lever = { readonly audit: AuditResult; readonly gain: number };

/** The strongest lever of a pillar by the rule of the advice; null where nothing measured is under its mark. The size of the network has no step of its own. */
export function leverOf(pillar: PillarResult): Lever | null {
  if (pillar.points === null) return null;
  const measured = pillar.audits.filter(audit => audit.status === "measured");
  const all = measured.reduce((sum, audit) => sum + audit.weight * audit.g, 0);
  const levers = measured
    .filter(audit => audit.code !== "R1" && audit.score !== null && audit.score < 0.9)
    .map(audit => {
      const score = audit.score ?? 0;
      return { audit, gain: ((pillarPoints * audit.weight * audit.g) / all) * ((score < 0.5 ? 0.5 : 0.9) - score) };
    })
    .sort((a, b) => b.gain - a.gain);
  const [first] = levers;
  return first && first.gain >= 0.1 ? first : null;
}

/** Value of a series a number of weeks before the as-of day's week; null where there is none. */
export function weeksBefore(report: Report, weeks: number, of: "index" | PillarId): number | null {
  return report.history.at(-1 - weeks)?.[of] ?? null;
}
