import { type Second, secondsPerDay } from "../../core/day.ts";
import type { Import, Ledger } from "../../core/ledger.ts";
import { compareActivities, secondOf } from "../../core/order.ts";
import { type SourceId, sourceIds } from "../../core/source.ts";
import { diceOf, namesOf, type Weekly } from "./dice.ts";
import { endorse, recommend } from "./favours.ts";
import { follow, invite, search } from "./finding.ts";
import { connect, dayOf, firstDay, type Life, lastDay, me, meet, momentIn, originsOfWorkbook, weeks } from "./life.ts";
import { profileOf } from "./profile.ts";
import { comment, publish, react } from "./publishing.ts";
import { type Habit, habits, members, weekly } from "./rates.ts";
import { talk } from "./talking.ts";

/** What a case of each weekly row does. */
const doings: Readonly<Record<Weekly, (life: Life, at: Second) => void>> = {
  searches: search,
  "invitations sent": (life, at) => invite(life, at, true),
  "invitations received": (life, at) => invite(life, at, false),
  "companies followed": follow,
  "first messages sent": (life, at) => talk(life, at, true),
  "first messages received": (life, at) => talk(life, at, false),
  posts: publish,
  comments: comment,
  reactions: react,
  "endorsements received": (life, at) => endorse(life, at, false),
  "endorsements given": (life, at) => endorse(life, at, true),
  "recommendations received": (life, at) => recommend(life, at, false),
  "recommendations given": (life, at) => recommend(life, at, true),
  "new followers": ({ followers }, at) => {
    followers.set(dayOf(at), 1 + (followers.get(dayOf(at)) ?? 0));
  },
};

const end = (lastDay + 1) * secondsPerDay;
const weeklyRows = namesOf(weekly);

/** Habit of member `k` of a release (rules 12.1). */
export function habitOf(k: number): Habit {
  let before = 0;
  for (const [i, habit] of habits.entries()) {
    before += members[i]!;
    if (k < before) return habit;
  }
  throw new RangeError(`the population has ${before} members`);
}

/** Numbers of the first members of each habit, in proportion, for a population of `size` (rules 12.1): 10,000, or 1,000 in tests. */
export function populationOf(size: number): number[] {
  const all = members.reduce((sum, n) => sum + n, 0);
  const first = members.map((_, i) => members.slice(0, i).reduce((sum, n) => sum + n, 0));
  return members.flatMap((n, i) => Array.from({ length: Math.round((n * size) / all) }, (_, k) => first[i]! + k));
}

/**
 * Member `k` of the calibration population, from 0: the same ledger every time (rules 12). A complete archive of 130 weeks in UTC,
 * a workbook and sheets of single posts, all up to Sunday 2026-06-28. Invented, and never anybody to be compared with (decision 28).
 */
export function populationMember(k: number): Ledger {
  const dice = diceOf(k, habitOf(k));
  const { snapshot, settings } = profileOf(dice);
  const known = dice.count("connections");
  const life: Life = { dice, rows: [], people: [], close: dice.count("close contacts"), daily: new Map(), followers: new Map() };
  for (let i = 0; i < known; i++) connect(life, meet(life), firstDay - 1);
  for (let week = 0; week < weeks; week++)
    for (const row of weeklyRows)
      for (let n = dice.count(row); n > 0; n--) doings[row](life, momentIn(dice, firstDay + 7 * week));
  figuresOfDays(life);
  return {
    schema: "rapport/ledger@1",
    member: { name: me.name, slugs: [me.slug], numbers: [], emails: [], registeredAt: (firstDay - 1) * secondsPerDay },
    settings,
    imports,
    snapshots: [snapshot],
    activities: life.rows.filter(row => secondOf(row) < end).sort(compareActivities),
  };
}

/** The workbook: figures and new followers by day, all followers, and who is in the audience. */
function figuresOfDays({ dice, rows, daily, followers }: Life): void {
  const origins = originsOfWorkbook;
  let total = rows.filter(row => row.kind === "connection").length;
  for (const [on, figures] of daily) rows.push({ kind: "daily-figures", origins, on, ...figures });
  for (const [on, count] of followers) {
    rows.push({ kind: "new-followers", origins, on, count });
    total += count;
  }
  rows.push({ kind: "follower-total", origins, on: lastDay, total });
  const share = Math.min(1, dice.mean("audience in the field, of 100") / 100);
  const sheet = { dimension: "Job title", value: "Sales Manager", content: true, first: lastDay - 89, last: lastDay } as const;
  rows.push({ kind: "audience-share", origins, on: lastDay, ...sheet, share });
}

const archive = sourceIds.slice(0, sourceIds.indexOf("workbook daily"));
const imports: Import[] = [
  importOf("archive", archive, true),
  importOf("workbook", ["workbook daily", "workbook followers", "workbook audience"], false),
  importOf("single posts", ["post figures"], false),
];

function importOf(name: string, sources: readonly SourceId[], complete: boolean): Import {
  const files = sources.map(kind => ({ name: kind, kind, known: kind, rows: 0, kept: 0, skipped: [], remarks: [] }));
  const observed = { observedFrom: firstDay - 1, observedTo: lastDay };
  return { name, named: lastDay, complete, completeWhy: "files", ...observed, spans: [], files, unknown: [] };
}
