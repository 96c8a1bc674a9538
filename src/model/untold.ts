import { contacts } from "../audits/timeline/contacts.ts";
import { contactAt, messages, withSender } from "../audits/timeline/messages.ts";
import type { Day } from "../core/day.ts";
import type { Timeline } from "./timeline.ts";

/**
 * Messages up to a day that belong to nobody on the people's page: `nameless` of senders whom neither name nor address tells, `groups` in
 * talks that are not of two (or with nobody known), `advertising` that LinkedIn marks as such.
 */
export type UntoldMessages = { readonly nameless: number; readonly groups: number; readonly advertising: number };

export function untoldMessages(timeline: Timeline, day: Day): UntoldMessages {
  const all = timeline.fact(messages);
  const { isOwn } = timeline.fact(contacts);
  const { end } = timeline.moment(day);
  const sender = withSender(timeline);
  const foreign = timeline.of("message").filter(row => row.at < end && !isOwn(row.from));
  let groups = 0;
  for (let i = 0; i < all.rows.length && all.second[i]! < end; i++)
    if (contactAt(all.conversations, all.conversation[i]!, end) < 0) groups++;
  return {
    nameless: foreign.filter(row => !row.spam && sender(row) === null).length,
    groups,
    advertising: foreign.filter(row => row.spam).length,
  };
}
