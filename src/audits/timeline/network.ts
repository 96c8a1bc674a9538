import type { ActivityOf } from "../../core/activity.ts";
import { flags, ints, placesWhere } from "../../core/columns.ts";
import type { Day } from "../../core/day.ts";
import { foldCompany } from "../../text/fold.ts";
import { familyCount, familyOf, isDirectorUp, titleFacts } from "../../text/titles.ts";
import { type Contacts, contacts } from "./contacts.ts";
import { fitOf, targets } from "./target.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

export type Connection = ActivityOf<"connection">;

/** A day that never comes. */
export const noDay = 2 ** 30;
/** Groups of P7: families by four bands. */
export const groupCount = familyCount * 4;

/** Connections as columns in the order of their days; rows without a date come in on the day of their first export (rules R1.1). */
export type Network = {
  readonly rows: readonly Connection[];
  readonly day: Int32Array;
  /** 0 where the day is that of the export. */
  readonly dated: Uint8Array;
  readonly contact: Int32Array;
  /** Family by band of the title (rules P7.1); -1 when one of the two is unknown. */
  readonly group: Int8Array;
  /** Director and above (rules 1.18). */
  readonly director: Uint8Array;
  /** First dated row of a key person: director and above, or on the target list. Rows without a name are each somebody else. */
  readonly newKey: Uint8Array;
  /** Days on which rows came in and were gone, each sorted: of all, and by group. */
  readonly stock: Stock;
  readonly stocks: readonly Stock[];
  /** Per contact: day of the first dated row, `noDay` without one; 1 for those on the target list. */
  readonly firstDay: Int32Array;
  readonly listed: Uint8Array;
  /** Per contact its latest dated row, per row the contact's one before; -1 without. */
  readonly latest: Int32Array;
  readonly before: Int32Array;
};

export type Stock = { readonly came: Int32Array; readonly gone: Int32Array };

/** Builds the columns. Titles and companies are those of the latest export (rules 2, 9.5). */
export function network(timeline: Timeline): Network {
  const people = timeline.fact(contacts);
  const placed = inPlace(timeline);
  const rows = placed.map(({ row }) => row);
  const day = ints(placed, ({ day }) => day);
  const dated = flags(rows, ({ on }) => on !== null);
  const contact = ints(rows, ({ person }) => people.of(person));
  const group = new Int8Array(rows.length);
  const director = new Uint8Array(rows.length);
  for (const [i, { title, company }] of rows.entries()) {
    const facts = titleFacts(title);
    const family = facts.functions.length === 0 ? -1 : familyOf(facts.functions[0]!);
    group[i] = family < 0 || facts.band === 0 ? -1 : family * 4 + facts.band - 1;
    if (isDirectorUp(facts, company)) director[i] = 1;
  }
  const columns = { rows, day, dated, contact, group, director };
  const stock = stockOf(
    columns,
    placesWhere(rows.length, () => true),
  );
  const stocks = byGroup(group).map(places => stockOf(columns, places));
  return { ...columns, stock, stocks, ...byContact(timeline, people, columns) };
}

/** Places of the rows of each group. */
function byGroup(group: Int8Array): number[][] {
  const places = Array.from({ length: groupCount }, (): number[] => []);
  for (let i = 0; i < group.length; i++) if (group[i]! >= 0) places[group[i]!]!.push(i);
  return places;
}

function stockOf({ rows, day }: Pick<Network, "rows" | "day">, places: ArrayLike<number>): Stock {
  const gone: number[] = [];
  const came = ints(places, i => {
    const came = day[i]!;
    const left = rows[i]!.gone;
    if (left !== null) gone.push(Math.max(left, came));
    return came;
  });
  return { came, gone: Int32Array.from(gone).sort() };
}

/** How many of a stock are there on a day: came in and not gone yet (rules P7.2). */
export function standing({ came, gone }: Stock, day: Day): number {
  return countBelow(came, day + 1) - countBelow(gone, day + 1);
}

function inPlace(timeline: Timeline): { row: Connection; day: Day }[] {
  const { imports } = timeline.ledger;
  const export_ = (row: Connection): Day => Math.min(...row.origins.map(origin => imports[origin.import]?.observedTo ?? noDay));
  const all = timeline.of("connection").map(row => ({ row, day: row.on ?? export_(row) }));
  const undated = all.filter(({ row, day }) => row.on === null && day < noDay);
  const dated = all.filter(({ row }) => row.on !== null);
  return undated.length === 0 ? dated : [...undated, ...dated].sort((a, b) => a.day - b.day);
}

function byContact(timeline: Timeline, people: Contacts, rows: Pick<Network, "day" | "dated" | "contact" | "director">) {
  const count = people.ids.length;
  const firstDay = new Int32Array(count).fill(noDay);
  const latest = new Int32Array(count).fill(-1);
  const before = new Int32Array(rows.day.length).fill(-1);
  const newKey = new Uint8Array(rows.day.length);
  const brought = new Uint8Array(count);
  const listed = new Uint8Array(count);
  for (const text of timeline.ledger.settings.target?.people ?? []) {
    const who = people.find(text);
    if (who >= 0) listed[who] = 1;
  }
  for (let i = 0; i < rows.day.length; i++) {
    if (rows.dated[i] === 0) continue;
    const who = rows.contact[i]!;
    if (who < 0) {
      newKey[i] = rows.director[i]!;
      continue;
    }
    before[i] = latest[who]!;
    latest[who] = i;
    firstDay[who] = Math.min(firstDay[who]!, rows.day[i]!);
    if ((rows.director[i] === 1 || listed[who] === 1) && brought[who] === 0) {
      newKey[i] = 1;
      brought[who] = 1;
    }
  }
  return { firstDay, listed, latest, before, newKey };
}

/** Key person as of a day: by the contact's row, or on the target list (rules 1.18). */
export function isKey(net: Network, contact: number, asOf: Day): boolean {
  if (net.listed[contact] === 1) return true;
  const row = rowAt(net, contact, asOf);
  return row >= 0 && net.director[row] === 1;
}

/** The contact's row as of a day; -1 without one. */
export function rowAt({ latest, before, day }: Network, contact: number, asOf: Day): number {
  let row = latest[contact]!;
  while (row >= 0 && day[row]! > asOf) row = before[row]!;
  return row;
}

/** Fit of each row with the target of a day: 1, 0, or -1 unknown. Made once per stretch of the career. */
export function fits(timeline: Timeline): (day: Day) => Int8Array {
  const { rows } = timeline.fact(network);
  const all = timeline.fact(targets);
  const folded = rows.map(({ company }) => foldCompany(company));
  const facts = rows.map(({ title }) => titleFacts(title));
  const known: (Int8Array | undefined)[] = [];
  return day => {
    const stretch = all.stretchAt(day);
    const target = all.in(stretch);
    known[stretch] ??= Int8Array.from(rows, ({ company }, i) => fitOf(target, facts[i]!, company, folded[i]!));
    return known[stretch];
  };
}
