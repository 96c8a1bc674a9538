import type { Activity, ActivityOf } from "../../core/activity.ts";
import { ints } from "../../core/columns.ts";
import type { Day, Second } from "../../core/day.ts";
import { foldCompany, foldName } from "../../text/fold.ts";
import { tokenLine } from "../../text/phrases.ts";
import { contacts } from "./contacts.ts";
import { network, noDay } from "./network.ts";
import type { Timeline } from "./timeline.ts";

type Follow = ActivityOf<"follow">;

/** Something of the field that the member follows or joined, as of one row (rules P8.1). */
export type Followed = {
  readonly row: Activity;
  readonly what: "company" | "member" | "group";
  /** Contact of a member followed, else -1. */
  readonly contact: number;
  /** Folded name of a company. */
  readonly company: string;
  /** A status other than active ends it: the latest row decides, then its status (decision 41). */
  readonly active: boolean;
  /** Day from which it is known to have come with a connection by itself (rules P8.2). */
  readonly automaticFrom: Day;
};

/** Followed items in time order; `next` is the later item of the same company, member or group, -1 for the last. */
export type Follows = {
  readonly items: readonly Followed[];
  readonly day: Int32Array;
  readonly next: Int32Array;
  /** Token lines of the companies' names, empty for the rest. */
  readonly lines: readonly string[];
  /** Rows of Member_Follows that are or turn out to be automatic, with the day on which that is known. */
  readonly automaticFrom: ReadonlyMap<Activity, Day>;
};

/** Builds the items: companies and members by their rows, groups by their latest reaction or comment (decision 25). */
export function follows(timeline: Timeline): Follows {
  const people = timeline.fact(contacts);
  const found: { at: Second; id: string; item: Followed }[] = [];
  const automaticFrom = new Map<Activity, Day>();
  for (const row of timeline.of("follow")) {
    const company = row.what === "company" ? foldCompany(row.name) : "";
    const contact = row.what === "member" ? people.of({ slug: null, name: row.name }) : -1;
    const from = automaticSince(timeline, row, contact);
    if (from < noDay) automaticFrom.set(row, from);
    const active = ["", "active"].includes(row.status.trim().toLowerCase());
    const who = contact < 0 ? (foldName(row.name) ?? "") : contact;
    const id = row.what === "company" ? `company ${company}` : `member ${who}`;
    found.push({ at: row.at, id, item: { row, what: row.what, contact, company, active, automaticFrom: from } });
  }
  const group = { what: "group", contact: -1, company: "", active: true, automaticFrom: noDay } as const;
  for (const kind of ["reaction", "comment"] as const)
    for (const row of timeline.of(kind))
      if (row.target.group !== null) found.push({ at: row.at, id: `group ${row.target.group}`, item: { row, ...group } });
  found.sort((a, b) => a.at - b.at);
  const next = new Int32Array(found.length).fill(-1);
  const later = new Map<string, number>();
  for (let i = found.length - 1; i >= 0; i--) {
    const { id } = found[i]!;
    next[i] = later.get(id) ?? -1;
    later.set(id, i);
  }
  const day = ints(found, ({ at }) => timeline.clock.dayOf(at));
  const items = found.map(({ item }) => item);
  const lines = items.map(({ row }) => (row.kind === "follow" && row.what === "company" ? tokenLine(row.name) : ""));
  return { items, lines, day, next, automaticFrom };
}

/** Whether an item stands on a day: followed, no follow that came by itself, and no later row of the same one known. */
export function isFollowed({ items, day, next }: Follows, i: number, asOf: Day): boolean {
  if (!items[i]!.active || items[i]!.automaticFrom <= asOf) return false;
  let later = next[i]!;
  while (later >= 0 && items[later]!.automaticFrom <= asOf) later = next[later]!;
  return later < 0 || day[later]! > asOf;
}

/** Connected within a day before or after the follow: the day on which both are known, else `noDay`. */
function automaticSince(timeline: Timeline, row: Follow, contact: number): Day {
  if (contact < 0) return noDay;
  const net = timeline.fact(network);
  const day = timeline.clock.dayOf(row.at);
  let since = noDay;
  for (let i = net.latest[contact]!; i >= 0; i = net.before[i]!)
    if (net.dated[i] === 1 && Math.abs(net.day[i]! - day) <= 1) since = Math.min(since, Math.max(day, net.day[i]!));
  return since;
}
