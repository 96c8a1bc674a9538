import { audits } from "../audits/index.ts";
import type { Ledger } from "../core/ledger.ts";
import { timelineOf } from "./timeline.ts";

/** One check of a pasted profile: a part of B1 or a check of B2, by the ids of their words. */
export type ProfileCheck = { readonly kind: "part" | "check"; readonly id: string; readonly passes: boolean };

const day = 1;
const judged: readonly string[] = ["headline", "summary"];

/** What B1 and B2 say of a headline and a summary alone; whatever needs other files is left out (rules B1.2, B2.2). */
export function checkProfile(headline: string, summary: string): ProfileCheck[] {
  const timeline = timelineOf(profileOnly(headline, summary), "UTC");
  const moment = timeline.moment(day);
  return audits
    .filter(audit => audit.id === "profile-complete" || audit.id === "profile-clear")
    .flatMap(audit => audit.evidence(timeline, moment))
    .flatMap(({ what, facts, raw, reasons }): ProfileCheck[] => {
      if (what === "profile-part" && typeof facts.part === "string" && judged.includes(facts.part))
        return [{ kind: "part", id: facts.part, passes: raw > 0 }];
      if (what === "profile-check" && typeof facts.check === "string" && !reasons.includes("unknown"))
        return [{ kind: "check", id: facts.check, passes: raw > 0 }];
      return [];
    });
}

function profileOnly(headline: string, summary: string): Ledger {
  const file = { name: "Profile.csv", kind: "Profile" as const, known: "Profile", rows: 1, kept: 1, skipped: [], remarks: [] };
  return {
    schema: "rapport/ledger@1",
    member: { name: "", slugs: [], numbers: [], emails: [], registeredAt: null },
    settings: {},
    imports: [
      {
        name: "",
        named: day,
        complete: false,
        completeWhy: "not-shown",
        observedFrom: day,
        observedTo: day,
        spans: [],
        files: [file],
        unknown: [],
      },
    ],
    snapshots: [
      {
        import: 0,
        day,
        profile: { origins: [], headline, summary, industry: "", location: "", websites: false },
        positions: null,
        education: null,
        skills: null,
        languages: null,
      },
    ],
    activities: [],
  };
}
