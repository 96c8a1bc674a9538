import type { Activity, ActivityOf } from "../core/activity.ts";
import { RapportError } from "../core/error.ts";
import type { Member } from "../core/ledger.ts";
import type { Settings } from "../core/settings.ts";
import { foldName, slugOf } from "../text/fold.ts";

/** What the files of one archive say about who the member is, gathered while they are read. */
export type Marks = {
  /** Names in Profile. */
  readonly names: Set<string>;
  /** Own names and addresses in Invitations, with how often. */
  readonly selfNames: Map<string, number>;
  readonly selfSlugs: Map<string, number>;
  readonly numbers: Set<string>;
  readonly emails: Set<string>;
  registeredAt: number | null;
};

export function newMarks(): Marks {
  return {
    names: new Set(),
    selfNames: new Map(),
    selfSlugs: new Map(),
    numbers: new Set(),
    emails: new Set(),
    registeredAt: null,
  };
}

export function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The key that makes more than half of all; null without one. */
export function majority(counts: ReadonlyMap<string, number>): string | null {
  let sum = 0;
  let best: string | null = null;
  for (const [key, n] of counts) {
    sum += n;
    if (n > (best === null ? 0 : (counts.get(best) ?? 0))) best = key;
  }
  return best !== null && 2 * (counts.get(best) ?? 0) > sum ? best : null;
}

/** The member's name as far as it is known before messages are read: settings, Profile, Invitations. Empty if none tells. */
export function nameOf(marks: Marks, settings: Settings): string {
  return settings.name ?? [...marks.names].at(-1) ?? majority(marks.selfNames) ?? "";
}

/** What is known of the member beside the files: `word` is the member's own, an address, its last part, or a name. */
export type Told = { readonly settings: Settings; readonly word: string | undefined };

/**
 * Who the member is (format spec 1.18, decision 11; settings win, the member's word helps where the files are silent). Files of two members
 * in one archive are refused: two numeric ids, two profiles, or a member known by address who has no part in any of the messages. One
 * who is known by name only is asked, for names change.
 */
export function memberOf(marks: Marks, { settings, word }: Told, activities: readonly Activity[], file: string): Member {
  refuseTwo(marks.numbers, number => number, file);
  refuseTwo(marks.names, foldName, file);
  const messages = activities.filter(activity => activity.kind === "message");
  const invited = majority(marks.selfSlugs);
  const known = nameOf(marks, settings);
  const shown = settings.slugs ?? (invited === null ? slugsInMessages(messages, known) : [invited]);
  const said = word === undefined ? [] : slugsOf(word);
  const slugs = shown.length === 0 && messages.some(message => takesPart(message, said, "")) ? said : shown;
  const name = known !== "" ? known : nameInMessages(messages, slugs);
  return {
    name: withPart(messages, slugs, name) ? name : otherName(messages, slugs, word, file),
    slugs: [...slugs],
    numbers: [...marks.numbers],
    emails: [...marks.emails].sort(),
    registeredAt: marks.registeredAt,
  };
}

/** Two marks that are not equal when folded can not be of one person. */
function refuseTwo(marks: ReadonlySet<string>, fold: (mark: string) => string | null, file: string): void {
  const [one = "", ...more] = marks;
  const other = more.find(mark => fold(mark) !== fold(one));
  if (other !== undefined) throw new RapportError("different-members", { file, one, other });
}

type Message = ActivityOf<"message">;

/** The address under which the member's name writes, else the one that is present in nearly all conversations. */
function slugsInMessages(messages: readonly Message[], name: string): string[] {
  const folded = foldName(name);
  const bySlug = new Map<string, number>();
  if (folded !== null) {
    const same = new Map<string, boolean>();
    for (const { from } of messages) {
      if (from.slug === null || from.name === null) continue;
      const is = same.get(from.name) ?? foldName(from.name) === folded;
      same.set(from.name, is);
      if (is) count(bySlug, from.slug);
    }
    const own = majority(bySlug);
    if (own !== null) return [own];
  }
  const present = new Map<string, Set<string>>();
  const conversations = new Set<string>();
  for (const { conversation, from, to } of messages) {
    conversations.add(conversation);
    for (const slug of from.slug === null ? to : [from.slug, ...to]) {
      const there = present.get(slug) ?? new Set();
      present.set(slug, there.add(conversation));
    }
  }
  const most = [...present].filter(([, there]) => there.size >= 0.8 * conversations.size);
  return conversations.size >= 2 && most.length === 1 && most[0] ? [most[0][0]] : [];
}

function nameInMessages(messages: readonly Message[], slugs: readonly string[]): string {
  return messages.find(message => message.from.slug !== null && slugs.includes(message.from.slug))?.from.name ?? "";
}

/** Whether the member is among those who write and read; too few messages tell nothing. */
function withPart(messages: readonly Message[], slugs: readonly string[], name: string): boolean {
  if (messages.length < 5 || (slugs.length === 0 && name === "")) return true;
  return messages.some(message => takesPart(message, slugs, name));
}

/** The name in the member's own word, if somebody of that name has a part. */
function otherName(messages: readonly Message[], slugs: readonly string[], word: string | undefined, file: string): string {
  if (word !== undefined && messages.some(message => takesPart(message, [], word))) return word;
  const mayAsk = slugs.length === 0 && word === undefined;
  throw new RapportError(mayAsk ? "unknown-member" : "different-members", { file, mark: "messages" });
}

/** The address in the member's own word; a word with blanks is a name. */
function slugsOf(word: string): string[] {
  const slug = /\s/.test(word.trim()) ? null : (slugOf(word) ?? slugOf(`/in/${word.trim()}`));
  return slug === null ? [] : [slug];
}

function takesPart(message: Message, slugs: readonly string[], name: string): boolean {
  const { from, to, toNames } = message;
  if ((from.slug !== null && slugs.includes(from.slug)) || to.some(slug => slugs.includes(slug))) return true;
  const folded = foldName(name);
  return (
    folded !== null &&
    (foldName(from.name ?? "") === folded || ` ${foldName(toNames.replaceAll(",", " ")) ?? ""} `.includes(` ${folded} `))
  );
}
