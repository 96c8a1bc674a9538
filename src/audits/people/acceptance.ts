import { type GuardId, isOn, type Reason } from "../../core/measure.ts";
import { d26 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { caseWindow, massFactor, openOn, openOnesOnly, outgoing } from "../timeline/invitations.ts";
import { countObserved, observedIn } from "../timeline/moment.ts";
import { byWeek, ratioOfWeeks } from "../timeline/window.ts";

const prior = { a: 3, b: 7 };
/** So many without an answer are a pile to be told of; it costs no points (rules 2, G1.1). */
const pile = 500;

/**
 * P5: how many sent invitations became connections within 21 days? Per contact the last one counts (rules P5). The file has no
 * outcome and may lack withdrawn ones, so the share is a lower bound. Notes are not scored: free members have few of them.
 */
export const acceptance: Audit = {
  id: "acceptance",
  code: "P5",
  pillar: "people",
  weight: 18,
  grade: "A",
  curve: { kind: "ratio", m: 0.35, p: 0.65 },
  unit: "share",
  window: "D26",
  prior,
  posts: false,
  sources: { all: ["Invitations", "Connections"] },
  effort: 3,
  guards: ["G1"],
  measure(timeline, moment, guards) {
    if (!moment.present("Invitations") || !moment.present("Connections")) return { status: "no-data" };
    const all = timeline.fact(outgoing);
    if (openOnesOnly(timeline, moment, all)) return { status: "no-data", facts: { openOnesOnly: true } };
    if (countObserved(observedIn(moment, ["Invitations", "Connections"]), 26) < 4) return { status: "not-observed-yet" };
    const { to, last } = caseWindow(moment, all);
    const isCase = (i: number): boolean => i < to && all.nextDay[i]! > last;
    const factor = isOn(guards, "G1") ? massFactor(timeline, moment) : 1;
    const cases = byWeek(all.day, moment.day, 26, i => (isCase(i) ? 1 : 0));
    const accepted = byWeek(all.day, moment.day, 26, i => (isCase(i) ? factor * all.matched[i]! : 0));
    const open = openOn(all, moment.day);
    return ratioOfWeeks(prior, d26, cases, accepted, { atLeast: true, factor, open, pileUp: open >= pile });
  },
  evidence(timeline, moment) {
    const all = timeline.fact(outgoing);
    const { from, to, last } = caseWindow(moment, all);
    const factor = massFactor(timeline, moment);
    const { ids } = timeline.fact(contacts);
    const lowered: readonly GuardId[] = factor < 1 ? ["G1"] : [];
    return all.rows
      .map((row, i) => {
        const raw = all.matched[i]!;
        const reasons: readonly Reason[] = raw === 1 ? lowered : ["no-success"];
        const facts = { contact: ids[all.contact[i]!] ?? null };
        return { origins: row.origins, day: all.day[i]!, what: "invitation", raw, counted: raw * factor, reasons, facts };
      })
      .filter((_, i) => i >= from && i < to && all.nextDay[i]! > last)
      .reverse();
  },
};
