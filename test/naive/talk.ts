import type { ActivityOf } from "../../src/core/activity.ts";
import { foldName } from "./words.ts";
import { perWorld, type World } from "./world.ts";

/** Messages that count, conversations, episodes, two-way (rules 1.7 to 1.11). */
export type Message = { row: ActivityOf<"message">; at: number; day: number; own: boolean; from: string; key: string | null };
export type Conversation = { id: string; kind: "single" | "group" | "none"; contact: string; messages: Message[] };
export type Episode = { conversation: Conversation; contact: string; messages: Message[] };

/** The one other address that the counted rows of the conversation name, or null (rules 1.7). */
function soleAddress(world: World, conversation: string): string | null {
  const slugs = new Set<string>();
  for (const row of world.all("message")) {
    if (row.conversation !== conversation || (row.spam && !world.contacts.isMember(row.from))) continue;
    if (row.from.slug !== null) slugs.add(row.from.slug);
    for (const slug of row.to) slugs.add(slug);
  }
  const others = [...slugs].filter(slug => !world.contacts.isMemberSlug(slug));
  return others.length === 1 ? (others[0] ?? null) : null;
}

export const messagesOf = perWorld((world: World): Message[] => {
  const seen = new Set<string>();
  const found: Message[] = [];
  for (const row of world.of("message")) {
    const own = world.contacts.isMember(row.from);
    let from = "";
    if (!own) {
      if (row.spam) continue;
      if (row.from.slug !== null) from = row.from.slug;
      else {
        if (foldName(row.from.name ?? "") === "") continue;
        const other = soleAddress(world, row.conversation);
        if (other === null) continue;
        from = other;
      }
    }
    const mark = JSON.stringify([row.conversation, row.at, own, from, row.key]);
    if (row.key !== null && seen.has(mark)) continue;
    seen.add(mark);
    found.push({ row, at: row.at, day: world.clock.day(row.at), own, from, key: row.key });
  }
  const text = (m: Message) => m.key ?? "";
  return found.sort(
    (a, b) => a.at - b.at || Number(b.own) - Number(a.own) || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0),
  );
});

/** One-to-one or group by these messages of a conversation (rules 1.8). */
function kindBy(world: World, messages: readonly Message[]): Pick<Conversation, "kind" | "contact"> {
  const people = new Set<string>();
  for (const m of messages) {
    if (!m.own) people.add(m.from);
    for (const slug of m.row.to) if (!world.contacts.isMemberSlug(slug)) people.add(slug);
  }
  if (people.size === 0) {
    for (const m of messages.filter(one => one.row.to.length === 0)) {
      const other = world.contacts.idOfName(m.row.toNames, false);
      if (other !== null) people.add(other);
    }
  }
  const kind = people.size === 0 ? "none" : people.size === 1 ? "single" : "group";
  return { kind, contact: kind === "single" ? ([...people][0] ?? "") : "" };
}

export const conversationsOf = perWorld((world: World): Conversation[] => {
  const byId = new Map<string, Message[]>();
  for (const m of messagesOf(world)) byId.set(m.row.conversation, [...(byId.get(m.row.conversation) ?? []), m]);
  return [...byId].map(([id, messages]) => ({ id, messages, ...kindBy(world, messages) }));
});

/** Own openings as they were when sent: what a later message makes of the conversation changes no copy (rules 2, 0.6). */
export const openingsWhenSent = perWorld((world: World): Message[] => {
  const found: Message[] = [];
  for (const { messages } of conversationsOf(world)) {
    messages.forEach((m, i) => {
      const before = messages[i - 1];
      if (!m.own || (before && m.at - before.at <= 1_209_600)) return;
      const { kind } = kindBy(
        world,
        messages.filter(one => one.at <= m.at),
      );
      if (kind === "single") found.push(m);
    });
  }
  return found;
});

export const episodesOf = perWorld((world: World): Episode[] => {
  const found: Episode[] = [];
  for (const conversation of conversationsOf(world)) {
    if (conversation.kind !== "single") continue;
    let last: Message | null = null;
    for (const m of conversation.messages) {
      const open = found[found.length - 1];
      if (last && open && m.at - last.at <= 1_209_600) open.messages.push(m);
      else found.push({ conversation, contact: conversation.contact, messages: [m] });
      last = m;
    }
  }
  return found;
});

/** Contacts two-way among the messages that `inside` allows, with the conversations in which they are (rules 1.10). */
export function twoWay(conversations: readonly Conversation[], inside: (m: Message) => boolean): Map<string, Conversation[]> {
  const found = new Map<string, Conversation[]>();
  for (const conversation of conversations) {
    if (conversation.kind === "none") continue;
    const messages = conversation.messages.filter(inside);
    const writers = new Set(messages.filter(m => !m.own).map(m => m.from));
    if (!messages.some(m => m.own) || writers.size > 10) continue;
    for (const writer of writers) found.set(writer, [...(found.get(writer) ?? []), conversation]);
  }
  return found;
}

export type Exchange = { contact: string; day: number; messages: Message[] };

/** The first two-way exchange of every contact, with the messages of that conversation up to it (rules 1.11). */
export function firstExchanges(conversations: readonly Conversation[]): Exchange[] {
  const best = new Map<string, { at: number; exchange: Exchange }>();
  for (const conversation of conversations) {
    if (conversation.kind === "none") continue;
    const own = conversation.messages.find(m => m.own);
    if (!own) continue;
    for (const contact of new Set(conversation.messages.filter(m => !m.own).map(m => m.from))) {
      const theirs = conversation.messages.find(m => !m.own && m.from === contact);
      if (!theirs) continue;
      const later = theirs.at > own.at ? theirs : own;
      const upTo = conversation.messages.filter(m => m.at <= later.at);
      if (new Set(upTo.filter(m => !m.own).map(m => m.from)).size > 10) continue;
      const known = best.get(contact);
      if (known && known.at <= later.at) continue;
      const messages = upTo.filter(m => m.own || m.from === contact);
      best.set(contact, { at: later.at, exchange: { contact, day: later.day, messages } });
    }
  }
  return [...best.values()].map(entry => entry.exchange);
}
