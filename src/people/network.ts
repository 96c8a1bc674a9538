import { effectiveNumber } from "../core/arithmetic.ts";
import type { Day } from "../core/day.ts";
import {
  fitOn,
  type InvitationCount,
  invitationsOn,
  keyPeople,
  type NetworkRow,
  networkRows,
  wanted,
} from "../model/network-book.ts";
import type { Timeline } from "../model/timeline.ts";
import { foldCompany } from "../text/fold.ts";

/** How many connections are of one kind; `id` null where the title does not tell. */
export type Count = { readonly id: number | null; readonly count: number };
export type CompanyCount = { readonly name: string; readonly count: number };
/** Connections of one function and level, with the largest companies among them. */
export type Cell = {
  readonly function: number | null;
  readonly level: number | null;
  readonly count: number;
  readonly companies: readonly CompanyCount[];
};
/** 91 days that end on `to`: how many connections stood then, how many were new, and how many of these fit the target of that day. */
export type Quarter = {
  readonly to: Day;
  readonly size: number;
  readonly fresh: number;
  readonly fitting: number;
  readonly judged: number;
};

/** What is wanted and how many connections are of it; the rarest first. */
export type Wanted = {
  readonly declared: boolean;
  readonly functions: readonly Count[];
  readonly levels: readonly Count[];
  readonly companies: readonly CompanyCount[];
};

/** Who is in the network on a day. Counts only, and names of companies; no name of a person. Null where the file was not given. */
export type NetworkView = {
  readonly day: Day;
  readonly network: {
    readonly size: number;
    readonly hidden: number;
    /** Connections whose title tells neither function nor level. */
    readonly untold: number;
    readonly functions: readonly Count[];
    readonly levels: readonly Count[];
    readonly companies: readonly CompanyCount[];
    /** Number of companies behind the first ones shown. */
    readonly moreCompanies: number;
    readonly cells: readonly Cell[];
    /** Effective number of groups (rules P7.1) of those whose title tells both. */
    readonly mix: number;
    readonly grouped: number;
    readonly fitting: number;
    readonly judged: number;
    readonly wanted: Wanted;
    readonly quarters: readonly Quarter[];
    /** `reached`: both have written; null without messages. */
    readonly key: { readonly count: number; readonly reached: number | null };
  } | null;
  readonly invitations: { readonly sent: InvitationCount; readonly received: InvitationCount } | null;
};

const quarterDays = 91;
const quartersShown = 8;
const companiesShown = 12;
const companiesInCell = 12;
const directorsUp = [6, 7, 8, 9, 10];

/** The network at the end of a day (rules P3, P4, P5, P7). */
export function networkOn(timeline: Timeline, day: Day): NetworkView {
  const moment = timeline.moment(day);
  const seen = moment.present("Connections");
  const asked = seen && moment.present("Invitations");
  return {
    day,
    network: seen ? connectionsOn(timeline, day) : null,
    invitations: asked
      ? { sent: invitationsOn(timeline, day, "sent"), received: invitationsOn(timeline, day, "received") }
      : null,
  };
}

function connectionsOn(timeline: Timeline, day: Day): NonNullable<NetworkView["network"]> {
  const all = networkRows(timeline);
  const fit = fitOn(timeline, day);
  const here = all.flatMap((row, i) => (stands(row, day) ? [{ ...row, fit: fit[i] ?? -1 }] : []));
  const groups = tally(here.filter(({ group }) => group >= 0).map(({ group }) => group));
  const companies = companiesOf(here);
  return {
    size: here.length,
    hidden: here.filter(({ who }) => who < 0).length,
    untold: here.filter(row => row.function === null && row.level === null).length,
    functions: counts(here.map(row => row.function)),
    levels: counts(here.map(row => row.level)),
    companies: companies.slice(0, companiesShown),
    moreCompanies: Math.max(0, companies.length - companiesShown),
    cells: cellsOf(here),
    mix: effectiveNumber([...groups.values()]),
    grouped: here.filter(({ group }) => group >= 0).length,
    fitting: here.filter(row => row.fit === 1).length,
    judged: here.filter(row => row.fit >= 0).length,
    wanted: wantedIn(timeline, day, here),
    quarters: quartersTo(timeline, day, all),
    key: keyPeople(timeline, day, new Set(here.map(({ who }) => who).filter(who => who >= 0))),
  };
}

const stands = ({ on, gone }: NetworkRow, day: Day): boolean => on <= day && (gone === null || gone > day);

function tally<T>(values: readonly T[]): Map<T, number> {
  const found = new Map<T, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/** Largest first, what is not told last. */
function counts(ids: readonly (number | null)[]): Count[] {
  return [...tally(ids)]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => Number(a.id === null) - Number(b.id === null) || b.count - a.count || (a.id ?? 0) - (b.id ?? 0));
}

/** By folded name, shown as first written. */
function companiesOf(rows: readonly NetworkRow[]): CompanyCount[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const { folded, company } of rows) {
    if (folded === "") continue;
    const known = found.get(folded);
    if (known) known.count++;
    else found.set(folded, { name: company, count: 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Largest first. */
function cellsOf(rows: readonly NetworkRow[]): Cell[] {
  const found = new Map<string, NetworkRow[]>();
  for (const row of rows) {
    const key = `${row.function} ${row.level}`;
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()]
    .map(all => ({
      function: all[0]?.function ?? null,
      level: all[0]?.level ?? null,
      count: all.length,
      companies: companiesOf(all).slice(0, companiesInCell),
    }))
    .sort((a, b) => b.count - a.count);
}

/** A function counts here wherever it is the title's first one, as in the picture; whether somebody fits is asked of all of them. */
function wantedIn(timeline: Timeline, day: Day, rows: readonly NetworkRow[]): Wanted {
  const { declared, functions, levels, companies } = wanted(timeline, day);
  const byFunction = tally(rows.map(row => row.function));
  const byLevel = tally(rows.map(row => row.level));
  const byCompany = tally(rows.map(({ folded }) => folded));
  const rarest = <T extends { readonly count: number }>(list: T[]): T[] => list.sort((a, b) => a.count - b.count);
  return {
    declared,
    functions: rarest(functions.map(id => ({ id, count: byFunction.get(id) ?? 0 }))),
    levels: rarest((levels ?? directorsUp).map(id => ({ id, count: byLevel.get(id) ?? 0 }))),
    companies: rarest(companies.map(name => ({ name, count: byCompany.get(foldCompany(name)) ?? 0 }))),
  };
}

/** The last two years at most, as far as a connection reaches back; oldest first. */
function quartersTo(timeline: Timeline, day: Day, all: readonly NetworkRow[]): Quarter[] {
  const first = all[0]?.on ?? day;
  const ends = Array.from({ length: quartersShown }, (_, i) => day - quarterDays * (quartersShown - 1 - i)).filter(
    to => to >= first,
  );
  return ends.map(to => {
    const fit = fitOn(timeline, to);
    let [size, fresh, fitting, judged] = [0, 0, 0, 0];
    for (const [i, row] of all.entries()) {
      if (stands(row, to)) size++;
      if (!row.dated || row.on > to || row.on <= to - quarterDays) continue;
      fresh++;
      if (fit[i] === -1) continue;
      judged++;
      if (fit[i] === 1) fitting++;
    }
    return { to, size, fresh, fitting, judged };
  });
}
