import { isoDay } from "../core/day.ts";
import { defaultDay } from "../model/asof.ts";
import { contactNames } from "../model/names.ts";
import { timelineOf } from "../model/timeline.ts";
import { aloneOf, togetherOf } from "../people/alone.ts";
import { keptPlan, planOn } from "../people/plan.ts";
import { forFaces, subjectsShown } from "../people/steps.ts";
import { planText } from "../report/plan.ts";
import { planCalendar } from "../report/plan-calendar.ts";
import type { Context } from "./context.ts";
import { wrongUsage } from "./failure.ts";
import { write } from "./give-report.ts";
import { dayFrom, type InputOptions, inputOf } from "./input.ts";

export type PlanOptions = InputOptions & {
  readonly json?: boolean;
  readonly ics?: string;
  readonly weeks?: string;
  readonly minutes?: string;
  readonly from?: string;
  readonly data?: string;
};

const usual = { weeks: 4, minutes: 60 };

/** `rapport plan`: the best steps until the next import that fit the time; with `--ics` also as a calendar file. It begins today, or on `--from`.
 * Without archives it is the plan kept in the workspace. */
export async function plan(paths: readonly string[], options: PlanOptions, context: Context): Promise<void> {
  if (paths.length === 0 && options.sample === undefined) return (await import("./kept-plan.ts")).keptPlan(options, context);
  const weeks = wholeOf("--weeks", options.weeks, usual.weeks, [1, 26], context);
  const minutesAWeek = wholeOf("--minutes", options.minutes, usual.minutes, [0, 2400], context);
  const { ledger, zone, asOf } = await inputOf("plan", paths, options, context);
  const timeline = timelineOf(ledger, zone);
  const day = asOf ?? defaultDay(timeline);
  const from = options.from === undefined ? timeline.clock.dayOf(Date.now() / 1000) : dayFrom(options.from);
  const budget = { weeks, minutesAWeek };
  const made = planOn(timeline, day, from, budget);
  if (options.ics !== undefined) {
    const { items } = keptPlan(made, day, budget);
    await write(options.ics, planCalendar({ ...made, items }, context.words));
  }
  const names = contactNames(ledger);
  const foretold = togetherOf(timeline, day, made.items, made.to);
  const faces = made.items.map(({ proof, total, first, ...step }) => {
    const face = forFaces(step, names);
    return { ...face, subjects: face.subjects.slice(0, subjectsShown) };
  });
  if (options.json !== true) return context.write(planText(made, faces, foretold, context.words, context));
  const items = made.items.map(({ proof, total, first, ...step }, i) => ({
    ...faces[i]!,
    alone: aloneOf(timeline, day, step),
    proof,
    total,
    first: isoDay(first),
  }));
  const dated = items.map(item => ({
    ...item,
    subjects: item.subjects.map(subject => ({ ...subject, day: subject.day === null ? null : isoDay(subject.day) })),
  }));
  const period = {
    asOf: isoDay(day),
    from: isoDay(made.from),
    to: isoDay(made.to),
    minutes: made.minutes,
    gain: made.gain,
    foretold,
  };
  context.write(JSON.stringify({ ...period, items: dated }, null, 2));
}

function wholeOf(
  name: string,
  text: string | undefined,
  otherwise: number,
  [least, most]: readonly [number, number],
  { words }: Context,
): number {
  const n = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(n) || n < least || n > most)
    throw wrongUsage(words, words.t("command.errors.badValue", { value: text ?? "", name }), "plan");
  return n;
}
