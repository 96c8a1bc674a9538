import type { Activity, Person } from "../../core/activity.ts";
import { dayOf as civil, type Day, type Second, secondsPerDay } from "../../core/day.ts";
import { type Field, titleOf } from "../cast/titles.ts";
import type { Dice } from "./dice.ts";

/** 130 weeks, Monday to Sunday, in UTC (rules 12.3). */
export const weeks = 130;
export const firstDay = civil(2024, 1, 1);
export const lastDay = firstDay + 7 * weeks - 1;

/** A member's life while it is being drawn. */
export type Life = {
  readonly dice: Dice;
  readonly rows: Activity[];
  /** Everybody the member met; the `close` ones stand first. */
  readonly people: Person[];
  readonly close: number;
  /** Figures of the posts by day, as the workbook's daily sheet has them. */
  readonly daily: Map<Day, { readonly impressions: number; readonly engagements: number }>;
  readonly followers: Map<Day, number>;
};

export const me = { slug: "invented-member", name: "Invented Member" } as const;
export const ownField: Field = "sales";
const otherFields: readonly Field[] = ["marketing", "tech", "operations", "finance", "people", "advice", "public", "founding"];
/** Of leading people the share on the upper rung, of the others that of those who have just started. */
const upper = 0.35;
const starting = 0.25;

/** The three imports: the archive, the workbook, and the sheets of single posts. */
const originIn = (entry: number) => [{ import: entry, file: "invented", line: 1 }];
export const origins = originIn(0);
export const originsOfWorkbook = originIn(1);
export const originsOfPosts = originIn(2);

export const dayOf = (at: Second): Day => Math.floor(at / secondsPerDay);

/** A time in the week that begins on `monday`, by two draws (rules 12.3). */
export function momentIn({ random }: Dice, monday: Day): Second {
  const day = monday + Math.floor(7 * random());
  return day * secondsPerDay + Math.floor(secondsPerDay * random());
}

/** A person the member has not met before; no connection yet. */
export function meet({ people }: Life): Person {
  const person: Person = { slug: `contact-${people.length}`, name: null };
  people.push(person);
  return person;
}

/** A close contact, or anybody the member ever met; null while there is nobody. */
export function someone({ dice, people, close }: Life): Person | null {
  const among = dice.falls("messages and favours: with a close contact") ? close : people.length;
  return people[Math.floor(dice.random() * among)] ?? null;
}

/** A new connection, whose rank, field and title are drawn. */
export function connect({ dice, rows }: Life, person: Person, on: Day): void {
  const leads = dice.falls("new contacts: director or above");
  const rung = leads ? (dice.random() < upper ? 3 : 2) : dice.random() < starting ? 0 : 1;
  const own = dice.falls("new contacts: of the member's field");
  const field = own ? ownField : otherFields[Math.floor(dice.random() * otherFields.length)]!;
  const title = titleOf(dice.random, false, field, rung);
  rows.push({ kind: "connection", origins, on, gone: null, person, company: "Sample Company", title });
}
