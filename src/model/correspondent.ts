import { contacts } from "../audits/timeline/contacts.ts";
import { contactAt, messages } from "../audits/timeline/messages.ts";
import type { Person } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import { contactNumber } from "./contact-book.ts";
import type { Timeline } from "./timeline.ts";

/**
 * How a contact can be written to: with an address of theirs, and the one-to-one conversation in which they wrote last up to a day (null
 * where they never did), also under another address that counts as theirs. Null for somebody who is known by name alone, and for nobody.
 */
export function correspondent(
  timeline: Timeline,
  day: Day,
  id: string,
): { readonly person: Person; readonly conversation: string | null } | null {
  const who = contactNumber(timeline, id);
  if (who < 0) return null;
  const all = timeline.fact(messages);
  const { end } = timeline.moment(day);
  const last = all.sender.findLastIndex(
    (sender, i) => sender === who && all.second[i]! < end && contactAt(all.conversations, all.conversation[i]!, end) === who,
  );
  const row = all.rows[last];
  const conversation = row?.conversation ?? null;
  const slug = row?.from.slug ?? addressOf(timeline, who);
  const [name = null] = [timeline.fact(contacts).gathered.spoken[who] ?? []].flat();
  return slug === null ? null : { person: { slug, name }, conversation };
}

/** Main address of a contact, else any that counts as theirs. */
function addressOf(timeline: Timeline, who: number): string | null {
  const { ids, ofSlug, gathered } = timeline.fact(contacts);
  const id = ids[who] ?? "";
  if (ofSlug(id) === who) return id;
  for (const [slug, number] of gathered.slugs) if (number === who) return slug;
  return null;
}
