import { z } from "zod";
import { daySchema, originSchema } from "../../core/activity.ts";
import { contactIds } from "../../model/contact-book.ts";
import { dealingKinds } from "../../model/dealings.ts";
import { contactNames } from "../../model/names.ts";
import { personLinks } from "../../people/links.ts";
import { peopleOn } from "../../people/people.ts";
import { othersLike, passagesWith } from "../../people/person.ts";
import { defineView } from "../view.ts";
import { keptContacts, personSchema } from "./people.ts";
import { dayFrom } from "./report.ts";

const mostOthers = 20;

/**
 * One contact: facts, all that passed between the two, the ids joined with this one by hand, and who else may be the same person (`search`
 * looks among all contacts). `person` is null for somebody whom the files do not know. Fails with `bad-day`.
 */
export const personView = defineView({
  params: z.object({ contact: z.string(), today: z.string().optional(), search: z.string().optional() }),
  result: z.object({
    day: daySchema,
    today: daySchema,
    hasMessages: z.boolean(),
    person: personSchema.nullable(),
    passages: z.array(
      z.object({
        kind: z.enum(dealingKinds),
        from: daySchema,
        to: daySchema,
        own: z.int(),
        theirs: z.int(),
        origins: z.array(originSchema).readonly(),
      }),
    ),
    /** With the note kept under that address. */
    joined: z.array(z.object({ id: z.string(), name: z.string(), note: z.string() })),
    others: z.array(z.object({ id: z.string(), name: z.string(), sameName: z.boolean() })),
  }),
  run: (look, { contact, today, search }) => {
    const now = today === undefined ? look.day : dayFrom(today);
    const names = look.memo("names", () => contactNames(look.ledger));
    const named = (id: string) => ({ id, name: names.get(id) ?? id });
    const same = look.ledger.settings.samePeople ?? {};
    const id = same[contact] ?? contact;
    const notes = keptContacts(look);
    const found = peopleOn(look.timeline, look.day, now, notes, [id]).find(person => person.id === id);
    const { name } = named(id);
    return {
      day: look.day,
      today: now,
      hasMessages: look.timeline.moment(look.day).present("messages"),
      person: found ? { ...found, name, link: look.memo("links", () => personLinks(look.ledger))(id) } : null,
      passages: passagesWith(look.timeline, look.day, id),
      joined: Object.keys(same)
        .filter(other => same[other] === id)
        .map(other => ({ ...named(other), note: notes.get(other)?.note ?? "" })),
      others: found ? othersLike({ id, name }, contactIds(look.timeline).map(named), search ?? "", mostOthers) : [],
    };
  },
});
