import { rate } from "../../core/arithmetic.ts";
import { type Evidence, isOn, type Reason } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { actions } from "../timeline/actions.ts";
import { contacts } from "../timeline/contacts.ts";
import { massFactor } from "../timeline/invitations.ts";
import { leftOut } from "../timeline/left-out.ts";
import { ageFactor, countObserved } from "../timeline/moment.ts";
import { network } from "../timeline/network.ts";
import { cutByWeek } from "../timeline/week-cap.ts";
import { byWeek } from "../timeline/window.ts";

const perWeek = 25;

/**
 * P6: how many new connections a week? All rows of Connections, those without a name too, at most 25 a week (rules P6.1). Who
 * they are is asked by P3 and P4; a low weight on purpose: quality goes before quantity.
 */
export const networkGrowth: Audit = {
  id: "network-growth",
  code: "P6",
  pillar: "people",
  weight: 6,
  grade: "C",
  curve: { kind: "count", m: 2, p: 10 },
  unit: "per-week",
  window: "D13",
  posts: false,
  sources: { all: ["Connections"] },
  effort: 3,
  guards: ["G6", "G5", "G1"],
  measure(timeline, moment, guards) {
    if (!moment.present("Connections")) return { status: "no-data" };
    const observed = moment.observed("Connections");
    if (countObserved(observed, 13) < 4) return { status: "not-observed-yet" };
    const g6 = isOn(guards, "G6");
    const round = timeline.fact(actions).roundTheClock(moment);
    const left = timeline.fact(leftOut);
    const { day, dated } = timeline.fact(network);
    const all = byWeek(day, moment.day, 13, i => (g6 && left.connection(i, moment, round) ? 0 : dated[i]!));
    const amounts = isOn(guards, "G5") ? all.map(n => Math.min(perWeek, n)) : all;
    const factor = isOn(guards, "G1") ? massFactor(timeline, moment) : 1;
    const { value, se } = rate(d13, amounts, observed);
    const g = ageFactor(moment.day, moment.observedFrom("Connections"), 13);
    return { status: "measured", value: value * factor, se: se * factor, g, facts: { factor } };
  },
  evidence(timeline, moment) {
    const observed = moment.observed("Connections");
    const round = timeline.fact(actions).roundTheClock(moment);
    const left = timeline.fact(leftOut);
    const net = timeline.fact(network);
    const { ids } = timeline.fact(contacts);
    const factor = massFactor(timeline, moment);
    const inWindow = (i: number): boolean => {
      const age = moment.day - net.day[i]!;
      return net.dated[i] === 1 && age >= 0 && age < 91 && observed[Math.floor(age / 7)] === 1;
    };
    const rows = [...net.rows.keys()].filter(inWindow).map((i): Evidence => {
      const automatic = left.connection(i, moment, round);
      const reasons: Reason[] = automatic ? ["G6"] : factor < 1 ? ["G1"] : [];
      const facts = { contact: ids[net.contact[i]!] ?? null };
      const counted = automatic ? 0 : factor;
      return { origins: net.rows[i]!.origins, day: net.day[i]!, what: "connection", raw: 1, counted, reasons, facts };
    });
    return cutByWeek(rows, moment.day, perWeek * factor).reverse();
  },
};
