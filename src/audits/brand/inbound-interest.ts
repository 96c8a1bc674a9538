import { rate } from "../../core/arithmetic.ts";
import type { Evidence } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { followersByDay } from "../timeline/figures.ts";
import { received } from "../timeline/inbound.ts";
import { incoming, openOnesOnly } from "../timeline/invitations.ts";
import { ageFactor, countObserved } from "../timeline/moment.ts";
import { byWeek, latestFirst } from "../timeline/window.ts";

const followerCounts = 0.1;

/**
 * B8: do people come to the member? Incoming invitations a week, and a tenth of the new followers; either part alone is allowed
 * (rules B8). The file may hold open invitations only, so the number is a lower bound. Profile views are in no file.
 */
export const inboundInterest: Audit = {
  id: "inbound-interest",
  code: "B8",
  pillar: "brand",
  weight: 8,
  grade: "BC",
  curve: { kind: "count", m: 0.75, p: 5 },
  unit: "per-week",
  window: "D13",
  posts: true,
  sources: { any: ["Invitations", "workbook followers"], improves: ["Connections"] },
  effort: 2,
  guards: [],
  measure(timeline, moment) {
    const openOnly = moment.present("Invitations") && openOnesOnly(timeline, moment, timeline.fact(incoming));
    const invited = moment.present("Invitations") && !openOnly;
    const followed = moment.present("workbook followers");
    if (!invited && !followed) return { status: "no-data", facts: { openOnesOnly: openOnly } };
    const parts = [invited ? ("Invitations" as const) : null, followed ? ("workbook followers" as const) : null].flatMap(
      source => (source ? [source] : []),
    );
    const most = Math.max(...parts.map(source => countObserved(moment.observed(source), 13)));
    if (most < 4) return { status: "not-observed-yet" };
    let value = 0;
    let variance = 0;
    for (const source of parts) {
      const share = source === "Invitations" ? 1 : followerCounts;
      const gained = timeline.fact(followersByDay);
      const amounts =
        source === "Invitations"
          ? byWeek(timeline.fact(received).day, moment.day, 13, () => 1)
          : byWeek(gained.day, moment.day, 13, i => gained.count[i]!).map(n => Math.max(0, n));
      const part = rate(d13, amounts, moment.observed(source));
      value += share * part.value;
      variance += (share * part.se) ** 2;
    }
    const g = Math.max(...parts.map(source => ageFactor(moment.day, moment.observedFrom(source), 13)));
    return {
      status: "measured",
      value,
      se: Math.sqrt(variance),
      g,
      facts: { invitations: invited, followers: followed, atLeast: invited },
    };
  },
  evidence(timeline, moment) {
    const { rows, day } = timeline.fact(received);
    const invitations = latestFirst(day, moment.day, 13, (i): Evidence => {
      const { origins } = rows[i]!;
      return { origins, day: day[i]!, what: "invitation-received", raw: 1, counted: 1, reasons: [], facts: {} };
    });
    const followed = timeline
      .of("new-followers")
      .filter(row => row.on <= moment.day && row.on >= moment.day - 90)
      .map((row): Evidence => {
        const raw = followerCounts * row.count;
        const facts = { followers: row.count };
        return { origins: row.origins, day: row.on, what: "new-followers", raw, counted: raw, reasons: [], facts };
      });
    return [...invitations, ...followed].sort((a, b) => b.day! - a.day!);
  },
};
