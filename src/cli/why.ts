import { isoDay, sundayOnOrBefore } from "../core/day.ts";
import { changes } from "../model/changes.ts";
import { scoreAt } from "../model/score.ts";
import { timelineOf } from "../model/timeline.ts";
import { whyText } from "../report/why.ts";
import type { Context } from "./context.ts";
import { wrongUsage } from "./failure.ts";
import { dayFrom, type InputOptions, inputOf } from "./input.ts";

/** `rapport why`: the waterfall between the weeks of two days; a week is named by its Sunday, a day in its middle by the one before. */
export async function why(
  from: string,
  to: string,
  paths: readonly string[],
  options: InputOptions & { readonly json?: boolean },
  context: Context,
): Promise<void> {
  const [a, b] = [sundayOnOrBefore(dayFrom(from)), sundayOnOrBefore(dayFrom(to))];
  if (a >= b) throw wrongUsage(context.words, context.words.t("command.errors.weekOrder"), "why");
  const { ledger, zone } = await inputOf("why", paths, options, context);
  const found = changes(ledger, zone, a, b);
  if (options.json === true) {
    const dated = ({ day, points }: { day: number; points: number }): object => ({ week: isoDay(day), points });
    return context.write(JSON.stringify({ ...found, from: dated(found.from), to: dated(found.to) }, null, 2));
  }
  const timeline = timelineOf(ledger, zone);
  context.write(whyText(found, context.words, { ...context, before: scoreAt(timeline, a), after: scoreAt(timeline, b) }));
}
