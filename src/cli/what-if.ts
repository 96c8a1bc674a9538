import { isoDay } from "../core/day.ts";
import { defaultDay } from "../model/asof.ts";
import { type Habits, habitIds } from "../model/plan.ts";
import { timelineOf } from "../model/timeline.ts";
import { whatIfText } from "../report/what-if.ts";
import { whatIfView } from "../workspace/views/what-if.ts";
import type { Context } from "./context.ts";
import { wrongUsage } from "./failure.ts";
import { type InputOptions, inputOf } from "./input.ts";

export type WhatIfOptions = InputOptions & { readonly json?: boolean } & { readonly [K in keyof Habits]?: string };

/** So much a week is more than anybody does; the view's own bound. */
const most = 500;

/** `rapport what-if`: the 13 weeks ahead if so much is done each week, against going on as now and doing nothing. What is not said stays as usual. */
export async function whatIf(paths: readonly string[], options: WhatIfOptions, context: Context): Promise<void> {
  const moves = movesOf(options, context);
  const { ledger, zone, asOf } = await inputOf("what-if", paths, options, context);
  const timeline = timelineOf(ledger, zone);
  const look = {
    ledger,
    timeline,
    zone,
    day: asOf ?? defaultDay(timeline),
    entries: [],
    memo: <T>(_: string, make: () => T) => make(),
  };
  const found = whatIfView.open(look, moves);
  const planned = inForce(found.usual, moves);
  if (options.json !== true) return context.write(whatIfText(found, planned, context.words, context));
  const { day, plan, asNow, nothing, ...rest } = found;
  const dated = ({ weeks, ...course }: typeof plan) => ({
    ...course,
    weeks: weeks.map(week => ({ ...week, day: isoDay(week.day) })),
  });
  const courses = { plan: dated(plan), asNow: dated(asNow), nothing: dated(nothing) };
  context.write(JSON.stringify({ asOf: isoDay(day), planned, ...rest, ...courses }, null, 2));
}

/** What the plan comes to: first messages and answers below what is usual leave the usual as it is. */
function inForce(usual: Habits, moves: Partial<Habits>): Habits {
  const { openings, answers } = usual;
  const said = { ...usual, ...moves };
  return { ...said, openings: Math.max(openings, said.openings), answers: Math.max(answers, said.answers) };
}

/** What is said of each habit, as numbers a week. */
function movesOf(options: WhatIfOptions, { words }: Context): Partial<Habits> {
  const said = habitIds.flatMap(habit => {
    const value = options[habit];
    if (value === undefined) return [];
    const n = Number(value.replace(",", "."));
    if (value.trim() === "" || !(n >= 0 && n <= most))
      throw wrongUsage(words, words.t("command.errors.badValue", { value, name: `--${habit}` }), "what-if");
    return [[habit, n] as const];
  });
  return Object.fromEntries(said);
}
