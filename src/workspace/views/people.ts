import { z } from "zod";
import { daySchema } from "../../core/activity.ts";
import { contactNames } from "../../model/names.ts";
import { untoldMessages } from "../../model/untold.ts";
import type { KeptContact } from "../../people/kept-contact.ts";
import { personLinks } from "../../people/links.ts";
import { peopleOn } from "../../people/people.ts";
import { defineView, type Look } from "../view.ts";
import { dayFrom } from "./report.ts";

export const personSchema = z.object({
  id: z.string(),
  /** For the member alone. */
  name: z.string(),
  link: z.string().nullable(),
  title: z.string(),
  company: z.string(),
  connectedOn: daySchema.nullable(),
  inbound: z.int(),
  outbound: z.int(),
  lastBy: z.enum(["member", "contact"]).nullable(),
  strength: z.number(),
  isKey: z.boolean(),
  fits: z.boolean().nullable(),
  endorsedBy: z.int(),
  endorsed: z.int(),
  recommendedBy: z.int(),
  recommended: z.int(),
  talkDays: z.int(),
  first: daySchema.nullable(),
  last: daySchema.nullable(),
  turn: z.enum(["member", "contact"]).nullable(),
  rhythm: z.number().nullable(),
  wish: z.number().nullable(),
  due: daySchema.nullable(),
  pace: z.enum(["in-rhythm", "overdue", "fading", "no-rhythm"]),
  note: z.string(),
  marks: z.array(z.tuple([daySchema, z.int()]).readonly()).readonly(),
});

/** Everyone with whom there was an exchange, the strongest tie first. `today` as `YYYY-MM-DD`; else the as-of day. Fails with `bad-day`. */
export const peopleView = defineView({
  params: z.object({ today: z.string().optional() }),
  result: z.object({
    day: daySchema,
    today: daySchema,
    hasMessages: z.boolean(),
    /** Messages that belong to none of these people. */
    untold: z.object({ nameless: z.int(), groups: z.int(), advertising: z.int() }),
    people: z.array(personSchema),
  }),
  run: (look, { today }) => {
    const now = today === undefined ? look.day : dayFrom(today);
    const names = look.memo("names", () => contactNames(look.ledger));
    const linkTo = look.memo("links", () => personLinks(look.ledger));
    const people = peopleOn(look.timeline, look.day, now, keptContacts(look)).map(person => {
      return { ...person, name: names.get(person.id) ?? person.id, link: linkTo(person.id) };
    });
    const untold = look.memo("untold", () => untoldMessages(look.timeline, look.day));
    return { day: look.day, today: now, hasMessages: look.timeline.moment(look.day).present("messages"), untold, people };
  },
});

/** Notes and wishes by contact. Of somebody joined with another the wish holds where the other has none; notes stay apart. */
export function keptContacts({ entries, ledger }: Look): Map<string, KeptContact> {
  const kept = new Map(entries.flatMap(entry => (entry.kind === "contact" ? [[entry.id, entry.value] as const] : [])));
  for (const [id, main] of Object.entries(ledger.settings.samePeople ?? {})) {
    const [own, other] = [kept.get(main), kept.get(id)];
    if (other) kept.set(main, { note: own?.note ?? "", rhythm: own?.rhythm ?? other.rhythm });
  }
  return kept;
}
