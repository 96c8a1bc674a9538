import { chance, normal, poisson, type Random, stream } from "../../core/random.ts";
import { before, figures, type Habit, habits, profile, type Row, shares, weekly } from "./rates.ts";

const means = { ...before, ...weekly, ...figures };
export type Mean = keyof typeof means;
export type Weekly = keyof typeof weekly;

/** The one stream of chance of a member (rules 12.2), with the rates of the habit and the personal factors in it. */
export type Dice = {
  readonly random: Random;
  /** Mean of a row for this member: that of the habit times the personal factor. */
  mean(row: Mean): number;
  /** A number with that mean, by Poisson. */
  count(row: Mean): number;
  /** One case of a share, by one draw. */
  falls(row: keyof typeof shares): boolean;
  /** A part of the profile, by one draw. */
  has(row: keyof typeof profile): boolean;
};

const firstSeed = 20260101;

/** Dice of member `k`: first a personal factor for each row that is a mean, from the top of the table down. */
export function diceOf(k: number, habit: Habit): Dice {
  const random = stream(firstSeed + k);
  const column = habits.indexOf(habit);
  const of = (row: Row): number => row[column]!;
  const personal = new Map<Mean, number>();
  for (const row of namesOf(means)) personal.set(row, of(means[row]) * Math.exp(0.6 * normal(random) - 0.18));
  const mean = (row: Mean): number => personal.get(row)!;
  return {
    random,
    mean,
    count: row => poisson(random, mean(row)),
    falls: row => chance(random, of(shares[row])),
    has: row => chance(random, of(profile[row])),
  };
}

/** Names of the rows of a table, in its order. */
export function namesOf<K extends string>(table: Readonly<Record<K, Row>>): K[] {
  const names: K[] = [];
  for (const name in table) names.push(name);
  return names;
}
