import { episodes } from "../audits/timeline/episodes.ts";
import { messages } from "../audits/timeline/messages.ts";
import { fits, network } from "../audits/timeline/network.ts";
import { topics } from "../audits/timeline/topics.ts";
import type { Activity, ActivityOf, Person } from "../core/activity.ts";
import { type Day, secondsPerDay } from "../core/day.ts";
import { slugOf } from "../text/fold.ts";
import { ownTextOf } from "../text/own-text.ts";
import { sipKey } from "../text/siphash.ts";
import { type Habits, habitsOf, isRecent, type Outcomes, planDays } from "./plan.ts";
import { figuresOf, perPost } from "./reach-per-post.ts";
import type { Timeline } from "./timeline.ts";

const hour = 3600;
const noOrigins = { origins: [] };
/** Planned texts are compared with each other only: nobody's real text is theirs. */
const reader = { key: sipKey("00".repeat(16)), names: new Set<string>(), detect: () => "unknown" as const };
const wordsOfComment = 16;
const wordsOfPost = 40;
const wordsOfLetter = 25;

/** The activities of the 13 weeks after a day, spread evenly and the same every time: what no slider moved are the same rows as before. */
export function plannedActivities(timeline: Timeline, day: Day, habits: Habits, outcomes: Outcomes): Activity[] {
  const { posts: published, comments, invitations: invited, recommendations: written } = habits;
  const { accepted, fitting, replied } = outcomes;
  const last = timeline.fact(lastRows);
  return [
    ...last("posts", [day, published], () => withFigures(timeline, day, posts(timeline, day, published))),
    ...last("comments", [day, comments], () => times(timeline, day, comments, 12).map(comment)),
    ...last("invitations", [day, invited, accepted, fitting], () => invitations(timeline, day, invited, outcomes)),
    ...last("recommendations", [day, written], () => recommendations(timeline, day, written)),
    ...last("letters", [day, habits.openings, habits.answers, replied], () => letters(timeline, day, habits, outcomes)),
  ];
}

type Make = () => readonly Activity[];

/** The rows that were made last for each kind of plan, with the numbers they were made from. */
function lastRows(): (what: string, from: readonly number[], make: Make) => readonly Activity[] {
  const known = new Map<string, { readonly from: string; readonly rows: readonly Activity[] }>();
  return (what, from, make) => {
    const before = known.get(what);
    if (before?.from === from.join()) return before.rows;
    const rows = make();
    known.set(what, { from: from.join(), rows });
    return rows;
  };
}

function withFigures(timeline: Timeline, day: Day, published: readonly Activity[]): readonly Activity[] {
  const each = perPost(timeline, day);
  return each === null ? published : [...published, ...figuresOf(published, each, timeline)];
}

/** A word of letters alone for a number: text keys do not see digits (rules 1.13). No topic and no name begins like this. */
export function wordOf(n: number): string {
  let word = "";
  for (let rest = n; ; rest = Math.floor(rest / 26)) {
    word = String.fromCharCode(97 + (rest % 26)) + word;
    if (rest < 26) return `zq${word}`;
  }
}

/** `perWeek` moments a week for 13 weeks, from `from` o'clock on, some minutes apart on a full day. Whole minutes, as invitations have them. */
export function times({ clock }: Timeline, day: Day, perWeek: number, from: number): number[] {
  const n = Math.round((perWeek * planDays) / 7);
  const perDay = new Map<Day, number>();
  return Array.from({ length: n }, (_, i) => {
    const on = day + 1 + Math.floor(((i + 0.5) * planDays) / n);
    const before = perDay.get(on) ?? 0;
    perDay.set(on, before + 1);
    return Math.floor(clock.startOf(on) / 60) * 60 + from * hour + before * 240;
  });
}

/** Whether the i-th of evenly spread cases succeeds, so that of any n in a row about share * n do. */
export const succeeds = (i: number, share: number): boolean => Math.floor((i + 1) * share + 0.5) > Math.floor(i * share + 0.5);

/** LinkedIn's ids tell the millisecond they were made in. */
const idAt = (at: number, i: number): string => String((BigInt(at) * 1000n * (1n << 22n)) | BigInt(i % 4096));

function textOf(kind: number, i: number, words: number, start = ""): ReturnType<typeof ownTextOf> {
  const made = Array.from({ length: words }, (_, w) => wordOf(((i * 64 + w) * 4 + kind) * 7));
  return ownTextOf([start, ...made].join(" ").trim(), reader);
}

/** Posts on the focus topics in turn, in the formats of the member's own last posts; without any, texts. */
function posts(timeline: Timeline, day: Day, perWeek: number): Activity[] {
  const focus = timeline
    .fact(topics)
    .at(day)
    .topics.flatMap(topic => topic.phrases.slice(0, 1));
  const before = timeline.of("post").filter(row => isRecent(timeline.clock.dayOf(row.at), day));
  return times(timeline, day, perWeek, 9).flatMap((at, i): Activity[] => {
    const like = before[i % Math.max(1, before.length)];
    const text = textOf(0, i, wordsOfPost, focus[i % Math.max(1, focus.length)]);
    const shared = like === undefined || like.sharedUrl.includes("/pulse/") ? "" : like.sharedUrl;
    const shape = { urn: like?.urn ?? "share", sharedUrl: shared, mediaUrl: like?.mediaUrl ?? "" } as const;
    const post: Activity = { kind: "post", ...noOrigins, at, id: idAt(at, i), ...shape, text, visibility: "MEMBER_NETWORK" };
    const uploads = like === undefined ? [] : timeline.of("media").filter(row => row.at <= like.at && row.at > like.at - hour);
    return [post, ...uploads.map(row => ({ ...row, ...noOrigins, at: Math.floor((at - like!.at + row.at) / 60) * 60 }))];
  });
}

function comment(at: number, i: number): Activity {
  const target = { type: "activity", id: idAt(at - 5 * hour, i), group: null, comment: null } as const;
  return { kind: "comment", ...noOrigins, at, target, text: textOf(1, i, wordsOfComment), generic: false };
}

/** Invitations to people not met before; the accepted ones are connections two days later, with titles like those the member has. */
function invitations(timeline: Timeline, day: Day, perWeek: number, outcomes: Outcomes): Activity[] {
  const { rows } = timeline.fact(network);
  const fit = timeline.fact(fits)(day);
  const like = (wanted: number): readonly ActivityOf<"connection">[] =>
    rows.filter((row, i) => fit[i] === wanted && row.title !== "");
  const fitting = like(1).slice(-20);
  const others = like(0).slice(-20);
  let accepted = 0;
  return times(timeline, day, perWeek, 10).flatMap((at, i): Activity[] => {
    const person = { slug: `planned-${wordOf(i)}`, name: `Neu ${wordOf(i)}` };
    const invitation: Activity = { kind: "invitation", ...noOrigins, at, outgoing: true, person, noteKey: null };
    const on = timeline.clock.dayOf(at) + 2;
    if (!succeeds(i, outcomes.accepted) || on > day + planDays) return [invitation];
    const from = succeeds(accepted, outcomes.fitting) ? fitting : others;
    const { title, company } = from[accepted++ % Math.max(1, from.length)] ?? { title: "", company: "" };
    return [invitation, { kind: "connection", ...noOrigins, on, gone: null, person, title, company }];
  });
}

/** From connections that wrote none yet, latest first. */
function recommendations(timeline: Timeline, day: Day, perWeek: number): Activity[] {
  const known = new Set(timeline.of("recommendation").map(row => row.person.name));
  const rows = [...timeline.fact(network).rows].reverse();
  const people = rows.filter(row => row.person !== null && row.person.name !== null && !known.has(row.person.name));
  return times(timeline, day, perWeek, 15).flatMap((at, i): Activity[] => {
    const row = people[i];
    if (!row?.person) return [];
    const person = { slug: null, name: row.person.name };
    return [
      { kind: "recommendation", ...noOrigins, at, given: false, person, company: row.company, words: 60, status: "VISIBLE" },
    ];
  });
}

/** More first messages and more answers than usual: the usual ones are repeated with everything else (see `repeated`). */
function letters(timeline: Timeline, day: Day, habits: Habits, outcomes: Outcomes): Activity[] {
  const usual = habitsOf(timeline, day);
  const me = self(timeline);
  const found = timeline
    .fact(network)
    .rows.flatMap(row => (row.person?.slug ? [row.person] : []))
    .reverse();
  const first = times(timeline, day, Math.max(0, habits.openings - usual.openings), 14).flatMap((at, i): Activity[] => {
    const who = found[i];
    if (!who) return [];
    const own = letter(`planned-${wordOf(i)}`, me, who, at, 3 * i);
    if (!succeeds(i, outcomes.replied)) return [own];
    const then = [
      letter(own.conversation, who, me, at + 20 * hour, 3 * i + 1),
      letter(own.conversation, me, who, at + 26 * hour, 3 * i + 2),
    ];
    return [own, ...then.filter(row => timeline.clock.dayOf(row.at) <= day + planDays)];
  });
  return [...first, ...answers(timeline, day, Math.max(0, habits.answers - usual.answers), me)];
}

/** Answers a few hours after letters that the member would else leave open. */
function answers(timeline: Timeline, day: Day, perWeek: number, me: Person): Activity[] {
  const all = timeline.fact(messages);
  const { inboundOpenings, first, day: on, answer } = timeline.fact(episodes);
  const open = [...inboundOpenings].filter(e => isRecent(on[e]!, day) && !Number.isFinite(answer[e]!));
  const n = Math.min(open.length, Math.round((perWeek * planDays) / 7));
  return Array.from({ length: n }, (_, i) => open[Math.floor((i * open.length) / n)]!).flatMap((e, i): Activity[] => {
    const row = all.rows[first[e]!]!;
    const at = row.at + planDays * secondsPerDay + 3 * hour;
    return row.from.slug === null || timeline.clock.dayOf(at) > day + planDays
      ? []
      : [letter(row.conversation, me, row.from, at, 1_000_000 + i)];
  });
}

/** The member as the sender of letters: by an address that counts as theirs, else by name. */
export function self({ ledger: { member, settings } }: Timeline): Person {
  const slug = (settings.slugs ?? member.slugs)[0];
  return { slug: slug === undefined ? null : (slugOf(slug) ?? slug), name: settings.name ?? member.name };
}

/** A letter of the plan; `i` tells its text from all others. */
export function letter(conversation: string, from: Person, to: Person, at: number, i: number): ActivityOf<"message"> {
  const text = { words: wordsOfLetter, question: false, key: `planned ${wordOf(i)}`, attachment: false, spam: false };
  return {
    kind: "message",
    ...noOrigins,
    at,
    conversation,
    from,
    to: to.slug === null ? [] : [to.slug],
    toNames: to.name ?? "",
    ...text,
  };
}
