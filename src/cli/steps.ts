import { isoDay } from "../core/day.ts";
import { defaultDay } from "../model/asof.ts";
import { contactNames } from "../model/names.ts";
import { timelineOf } from "../model/timeline.ts";
import { stepsShown } from "../people/alone.ts";
import { forFaces } from "../people/steps.ts";
import { stepsText } from "../report/steps.ts";
import type { Context } from "./context.ts";
import { type InputOptions, inputOf } from "./input.ts";

/** `rapport steps`: the next steps with the member's own people and texts. Names are shown: who calls has the archive. */
export async function steps(
  paths: readonly string[],
  options: InputOptions & { readonly json?: boolean },
  context: Context,
): Promise<void> {
  const { ledger, zone, asOf } = await inputOf("steps", paths, options, context);
  const timeline = timelineOf(ledger, zone);
  const day = asOf ?? defaultDay(timeline);
  const found = stepsShown(timeline, day, day, new Map());
  const names = contactNames(ledger);
  const list = found.steps.map(step => forFaces(step, names));
  if (options.json !== true) return context.write(stepsText(list, found.more, context.words, context));
  const dated = list.map(step => ({
    ...step,
    subjects: step.subjects.map(subject => ({ ...subject, day: subject.day === null ? null : isoDay(subject.day) })),
  }));
  context.write(JSON.stringify({ asOf: isoDay(day), steps: dated, more: found.more }, null, 2));
}
