import { exchanges } from "../audits/timeline/exchanges.ts";
import { caseWindow, incoming, openOnesOnly, outgoing } from "../audits/timeline/invitations.ts";
import { fits, isKey, network } from "../audits/timeline/network.ts";
import { targets } from "../audits/timeline/target.ts";
import type { Day } from "../core/day.ts";
import { foldCompany } from "../text/fold.ts";
import { titleFacts } from "../text/titles.ts";
import type { Timeline } from "./timeline.ts";

/** One connection of a day as far as its row tells: title and company are those of the latest export. Nobody's name. */
export type NetworkRow = {
  /** Day it came in; `dated` false where that is only the day of the first export. */
  readonly on: Day;
  readonly dated: boolean;
  readonly gone: Day | null;
  /** The contact's number, -1 for a hidden profile. */
  readonly who: number;
  /** First function and level of the title by id; null where it does not tell (rules 1.16, 1.17). */
  readonly function: number | null;
  readonly level: number | null;
  /** Family of functions by band, 0 to 31; -1 where one is unknown (rules P7.1). */
  readonly group: number;
  readonly company: string;
  readonly folded: string;
};

/** All rows of Connections in the order of their days, also those gone since. */
export function networkRows(timeline: Timeline): readonly NetworkRow[] {
  return timeline.fact(rowsOf);
}

function rowsOf(timeline: Timeline): NetworkRow[] {
  const net = timeline.fact(network);
  return net.rows.map(({ title, company, gone }, i) => {
    const { functions, level } = titleFacts(title);
    return {
      on: net.day[i]!,
      dated: net.dated[i] === 1,
      gone,
      who: net.contact[i]!,
      function: functions[0] ?? null,
      level,
      group: net.group[i]!,
      company,
      folded: foldCompany(company),
    };
  });
}

/** Fit of each row with the target of a day (rules 1.25): 1, 0, or -1 where the row does not tell. */
export const fitOn = (timeline: Timeline, day: Day): Int8Array => timeline.fact(fits)(day);

/** Key persons among contacts (rules 1.18), and how many of them wrote and were written to (1.11); null without messages. */
export function keyPeople(timeline: Timeline, day: Day, people: Iterable<number>): { count: number; reached: number | null } {
  const net = timeline.fact(network);
  const moment = timeline.moment(day);
  const met = moment.present("messages") ? timeline.fact(exchanges) : null;
  const key = [...people].filter(who => isKey(net, who, day));
  return { count: key.length, reached: met === null ? null : key.filter(who => met.second[who]! < moment.end).length };
}

/** Ids of the functions and levels wanted on a day; `levels` null: director and above. Companies are those that the member listed, as written. */
export function wanted(timeline: Timeline, day: Day) {
  const all = timeline.fact(targets);
  const { declared, functions, levels } = all.in(all.stretchAt(day));
  const idsIn = (bits: number): number[] => Array.from({ length: 31 }, (_, id) => id).filter(id => (bits & (1 << id)) !== 0);
  const companies = timeline.ledger.settings.target?.companies ?? [];
  return { declared, functions: idsIn(functions), levels: levels === null ? null : idsIn(levels), companies };
}

export type InvitationCount = {
  /** Rows up to the day that could become a connection: without the anonymous and those connected before. */
  readonly rows: number;
  /** People among them who are no connection up to the day. Whether they declined, or it was withdrawn, no file tells. */
  readonly open: number;
  /** Of the last 26 weeks, ripe by 21 days, the last one to each person (rules P5.1) … */
  readonly cases: number;
  /** … and those that a connection followed in time: at least so many (rules P5.2). Null where the file holds open ones only (P5.4). */
  readonly accepted: number | null;
};

/** Invitations of one direction up to a day. */
export function invitationsOn(timeline: Timeline, day: Day, way: "sent" | "received"): InvitationCount {
  const all = timeline.fact(way === "sent" ? outgoing : incoming);
  const { firstDay } = timeline.fact(network);
  const moment = timeline.moment(day);
  const { from, to, last } = caseWindow(moment, all);
  const open = new Set<number>();
  let [rows, cases, accepted] = [0, 0, 0];
  for (let i = 0; i < all.day.length && all.day[i]! <= day; i++) {
    const who = all.contact[i]!;
    rows++;
    if (firstDay[who]! > day) open.add(who);
    if (i < from || i >= to || all.nextDay[i]! <= last) continue;
    cases++;
    accepted += all.matched[i]!;
  }
  return { rows, open: open.size, cases, accepted: openOnesOnly(timeline, moment, all) ? null : accepted };
}
