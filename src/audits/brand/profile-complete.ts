import type { Evidence } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { type Part, profileParts } from "../timeline/profile-parts.ts";

/**
 * B1: which parts of the profile are there? Points of present parts over points of the parts that can be known (rules B1).
 * What no file shows (photo, banner, featured) is unknown until an upload or a tick tells, and never absent. How good a part is,
 * is not asked here.
 */
export const profileComplete: Audit = {
  id: "profile-complete",
  code: "B1",
  pillar: "brand",
  weight: 22,
  grade: "B",
  curve: { kind: "direct" },
  unit: "share",
  window: "snapshot",
  posts: false,
  sources: { all: ["Profile"], improves: ["Positions", "Education", "Skills", "Languages", "Rich_Media"] },
  effort: 2,
  assumes: "snapshot",
  guards: [],
  measure(timeline, moment) {
    if (!moment.present("Profile")) return { status: "no-data" };
    const parts = timeline.fact(profileParts)(moment.day);
    let known = 0;
    let present = 0;
    let first: Part | undefined;
    for (const part of parts) {
      if (part.got === null) continue;
      known += part.points;
      present += part.got;
      if (part.got < part.points && (!first || part.points - part.got > first.points - first.got!)) first = part;
    }
    if (known === 0) return { status: "no-data" };
    return {
      status: "measured",
      value: present / known,
      g: known / 100,
      se: 0,
      facts: { known, present, missing: first?.id ?? null },
    };
  },
  evidence(timeline, moment) {
    return timeline
      .fact(profileParts)(moment.day)
      .map(
        (part): Evidence => ({
          origins: part.origins,
          day: null,
          what: "profile-part",
          raw: part.got ?? 0,
          counted: part.got ?? 0,
          reasons: part.got === null ? ["unknown"] : [],
          facts: { part: part.id, points: part.points },
        }),
      );
  },
};
