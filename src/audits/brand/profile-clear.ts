import type { Evidence } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { clearChecks } from "../timeline/clear-checks.ts";

const leastChecks = 4;

/**
 * B2: does the profile say whom the member helps and how? Share of eight plain checks that pass, of those with data (rules B2).
 * Style, taste and spelling are not judged.
 */
export const profileClear: Audit = {
  id: "profile-clear",
  code: "B2",
  pillar: "brand",
  weight: 10,
  grade: "BC",
  curve: { kind: "direct" },
  unit: "share",
  window: "snapshot",
  posts: false,
  sources: { all: ["Profile"], improves: ["Skills", "Positions", "Shares", "Endorsement_Received_Info"] },
  effort: 2,
  assumes: "snapshot",
  guards: [],
  measure(timeline, moment) {
    if (!moment.present("Profile")) return { status: "no-data" };
    const checks = timeline.fact(clearChecks)(moment);
    let passed = 0;
    let judged = 0;
    let failed: string | null = null;
    for (const { id, passes } of checks) {
      if (passes === null) continue;
      judged++;
      if (passes) passed++;
      else failed ??= id;
    }
    if (judged < leastChecks) return { status: "not-applicable", facts: { judged } };
    return { status: "measured", value: passed / judged, g: judged / checks.length, se: 0, facts: { passed, judged, failed } };
  },
  evidence(timeline, moment) {
    return timeline
      .fact(clearChecks)(moment)
      .map(
        ({ id, passes, origins }): Evidence => ({
          origins,
          day: null,
          what: "profile-check",
          raw: passes ? 1 : 0,
          counted: passes ? 1 : 0,
          reasons: passes === null ? ["unknown"] : [],
          facts: { check: id, passes },
        }),
      );
  },
};
