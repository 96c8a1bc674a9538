import { rate } from "../../core/arithmetic.ts";
import { type Evidence, type GuardId, isOn } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { actions } from "../timeline/actions.ts";
import { contacts } from "../timeline/contacts.ts";
import { exchanges } from "../timeline/exchanges.ts";
import { massFactor } from "../timeline/invitations.ts";
import { leftOut } from "../timeline/left-out.ts";
import { messages } from "../timeline/messages.ts";
import { ageFactor, countObserved } from "../timeline/moment.ts";
import { isKey, network, noDay } from "../timeline/network.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { cutByWeek } from "../timeline/week-cap.ts";
import { bucketOf, byWeek } from "../timeline/window.ts";

const perWeek = 10;
const forExchange = 0.5;

/**
 * P4: does the member reach people who decide? New connections with directors and above, or people on the own list, and half
 * a point for the first time both have written (rules P4.1, 1.18). Each person brings both once, ever. Reactions and views of
 * such people are not asked: no archive knows them.
 */
export const keyPeople: Audit = {
  id: "key-people",
  code: "P4",
  pillar: "people",
  weight: 18,
  grade: "B",
  curve: { kind: "count", m: 0.8, p: 4 },
  unit: "per-week",
  window: "D13",
  posts: false,
  sources: { all: ["Connections"], improves: ["messages"] },
  effort: 3,
  assumes: "titles",
  guards: ["G6", "G5", "G1"],
  measure(timeline, moment, guards) {
    if (!moment.present("Connections")) return { status: "no-data" };
    const observed = moment.observed("Connections");
    if (countObserved(observed, 13) < 4) return { status: "not-observed-yet" };
    const g6 = isOn(guards, "G6");
    const round = timeline.fact(actions).roundTheClock(moment);
    const left = timeline.fact(leftOut);
    const net = timeline.fact(network);
    const { day, newKey } = net;
    const fresh = byWeek(day, moment.day, 13, i => (newKey[i] === 1 && !(g6 && left.connection(i, moment, round)) ? 1 : 0));
    const heard = moment.present("messages");
    const { order, orderDay } = timeline.fact(exchanges);
    const from = timeline.fact(keyFrom);
    const counts = (who: number, i: number): boolean =>
      (from[i]! === severalRows ? isKey(net, who, moment.day) : from[i]! <= moment.day) && !(g6 && left.exchange(who, round));
    const met = byWeek(orderDay, moment.day, 13, i => (heard && counts(order[i]!, i) ? forExchange : 0));
    const most = isOn(guards, "G5") ? perWeek : Number.POSITIVE_INFINITY;
    const amounts = fresh.map((n, j) => Math.min(most, n + met[j]!));
    const factor = isOn(guards, "G1") ? massFactor(timeline, moment) : 1;
    const { value, se } = rate(d13, amounts, observed);
    const g = ageFactor(moment.day, moment.observedFrom("Connections"), 13);
    return { status: "measured", value: value * factor, se: se * factor, g, facts: { messages: heard, factor } };
  },
  evidence(timeline, moment) {
    const observed = moment.observed("Connections");
    const round = timeline.fact(actions).roundTheClock(moment);
    const left = timeline.fact(leftOut);
    const net = timeline.fact(network);
    const factor = massFactor(timeline, moment);
    const { ids } = timeline.fact(contacts);
    const rows: Evidence[] = [];
    const add = (what: string, raw: number, who: number, day: number, automatic: boolean, origins: Evidence["origins"]): void => {
      if (day > moment.day || day < moment.day - 90 || observed[bucketOf(moment.day, day)] === 0) return;
      const reasons: GuardId[] = automatic ? ["G6"] : factor < 1 ? ["G1"] : [];
      const title = who >= 0 && net.latest[who]! >= 0 ? net.rows[net.latest[who]!]!.title : "";
      const facts = { contact: ids[who] ?? null, title };
      rows.push({ origins, day, what, raw, counted: automatic ? 0 : raw * factor, reasons, facts });
    };
    for (const [i, row] of net.rows.entries())
      if (net.newKey[i] === 1)
        add("key-connection", 1, net.contact[i]!, net.day[i]!, left.connection(i, moment, round), row.origins);
    const met = timeline.fact(exchanges);
    const all = timeline.fact(messages);
    if (moment.present("messages"))
      for (const who of met.order)
        if (isKey(net, who, moment.day))
          add("first-exchange", forExchange, who, met.day[who]!, left.exchange(who, round), all.rows[met.own[who]!]!.origins);
    const inOrder = rows.sort((a, b) => a.day! - b.day!);
    return cutByWeek(inOrder, moment.day, perWeek * factor).reverse();
  },
};

/** A mark for contacts of several rows: who they are depends on the day. */
const severalRows = -1;

/** By first exchange: the day from which the contact's one row makes them a key person; `noDay` where it never does. */
function keyFrom(timeline: Timeline): Int32Array {
  const { latest, before, day, director, listed } = timeline.fact(network);
  return timeline.fact(exchanges).order.map(who => {
    const row = latest[who]!;
    if (listed[who] === 1) return 0;
    if (row < 0) return noDay;
    return before[row]! >= 0 ? severalRows : director[row] === 1 ? day[row]! : noDay;
  });
}
