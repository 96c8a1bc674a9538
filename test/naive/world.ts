import type { Activity, ActivityKind, ActivityOf } from "../../src/core/activity.ts";
import type { Ledger } from "../../src/core/ledger.ts";
import { type Clock, clockOf } from "./clock.ts";
import { type Contacts, contactsOf } from "./contacts.ts";
import { type Sources, sourcesOf } from "./sources.ts";

/** One ledger on one day: what all questions share. Nothing is kept from day to day. */
export type World = {
  readonly ledger: Ledger;
  readonly A: number;
  readonly clock: Clock;
  readonly contacts: Contacts;
  readonly sources: Sources;
  /** Rows of a kind dated up to A, oldest first; rows without a date are not among them. */
  readonly of: <K extends ActivityKind>(kind: K) => ActivityOf<K>[];
  /** All rows of a kind, whatever their date. */
  readonly all: <K extends ActivityKind>(kind: K) => ActivityOf<K>[];
  readonly dayOf: (row: Activity) => number;
  readonly bucket: (day: number) => number;
  /** A waiting time that ends at this second is over for this source (rules 2, 0.7). */
  readonly ripe: (second: number, source: Parameters<Sources["to"]>[0]) => boolean;
};

/** Remembers an answer that depends on the world alone: only so that the plain loops stay bearable. */
export function perWorld<T>(make: (world: World) => T): (world: World) => T {
  const kept = new WeakMap<World, { answer: T }>();
  return world => {
    const known = kept.get(world) ?? { answer: make(world) };
    kept.set(world, known);
    return known.answer;
  };
}

/** Rows by kind; those of a kind are gathered once. */
function ofKind(rows: readonly Activity[]): <K extends ActivityKind>(kind: K) => ActivityOf<K>[] {
  const kept = new Map<ActivityKind, Activity[]>();
  for (const row of rows) kept.set(row.kind, kept.get(row.kind) ?? []);
  for (const row of rows) kept.get(row.kind)?.push(row);
  return <K extends ActivityKind>(kind: K) => {
    const isKind = (row: Activity): row is ActivityOf<K> => row.kind === kind;
    return (kept.get(kind) ?? []).filter(isKind);
  };
}

export function worldOf(ledger: Ledger, A: number, zone: string): World {
  const clock = clockOf(ledger.settings.timeZone ?? zone);
  const sources = sourcesOf(ledger, A);
  const dayOf = (row: Activity): number => {
    if ("at" in row) return clock.day(row.at);
    if ("on" in row && row.on !== null) return row.on;
    return Number.NaN; // comparisons with it are false
  };
  const time = (row: Activity) => ("at" in row ? row.at : dayOf(row) * 86_400);
  const sorted = ledger.activities.filter(row => dayOf(row) <= A).sort((a, b) => time(a) - time(b));
  const all = ofKind(ledger.activities);
  const of = ofKind(sorted);
  return {
    ledger,
    A,
    clock,
    contacts: contactsOf(ledger),
    sources,
    of,
    all,
    dayOf,
    bucket: day => Math.floor((A - day) / 7),
    ripe: (second, source) => sources.to(source) > -Infinity && second <= Math.min(clock.end(A), clock.end(sources.to(source))),
  };
}
