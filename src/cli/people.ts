import { isoDay } from "../core/day.ts";
import { defaultDay } from "../model/asof.ts";
import { contactNames } from "../model/names.ts";
import { timelineOf } from "../model/timeline.ts";
import { untoldMessages } from "../model/untold.ts";
import { peopleOn } from "../people/people.ts";
import { peopleText } from "../report/people.ts";
import type { Context } from "./context.ts";
import { type InputOptions, inputOf } from "./input.ts";

/** `rapport people`: everyone with whom there was an exchange. Names are shown: who calls has the archive. */
export async function people(
  paths: readonly string[],
  options: InputOptions & { readonly json?: boolean },
  context: Context,
): Promise<void> {
  const { ledger, zone, asOf } = await inputOf("people", paths, options, context);
  const timeline = timelineOf(ledger, zone);
  const day = asOf ?? defaultDay(timeline);
  const names = contactNames(ledger);
  const list = peopleOn(timeline, day, day, new Map()).map(person => ({ ...person, name: names.get(person.id) ?? person.id }));
  const untold = untoldMessages(timeline, day);
  if (options.json !== true) {
    const hasMessages = timeline.moment(day).present("messages");
    return context.write(peopleText(list, day, hasMessages, untold, context.words, context));
  }
  const iso = (of: number | null): string | null => (of === null ? null : isoDay(of));
  const dated = list.map(({ marks, note, wish, ...person }) => ({
    ...person,
    connectedOn: iso(person.connectedOn),
    first: iso(person.first),
    last: iso(person.last),
    due: iso(person.due),
  }));
  context.write(JSON.stringify({ asOf: isoDay(day), untold, people: dated }, null, 2));
}
