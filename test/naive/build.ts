import type { Activity, ActivityOf, Person } from "../../src/core/activity.ts";
import type { Ledger, Snapshot } from "../../src/core/ledger.ts";
import type { SourceId } from "../../src/core/source.ts";
import { chanceOf, ownText } from "./cast.ts";
import { type NaiveAudit, naiveScore } from "./naive.ts";
import { targetAt } from "./scene.ts";

/** Small ledgers by hand, all in UTC and around one Sunday. */
export const A = 20_527; // 2026-03-15
export const origins = [{ import: 0, file: "made", line: 1 }];
/** A second `ago` days before A, at noon unless told. */
export const at = (ago: number, second = 43_200): number => (A - ago) * 86_400 + second;
export const person = (name: string): Person => ({ slug: name.toLowerCase().replace(/ /gu, "-"), name });
export const member: Person = { slug: "mia-example", name: "Mia Example" };

export const connection = (ago: number, name: string, title = "", company = ""): ActivityOf<"connection"> => {
  return { kind: "connection", origins, on: A - ago, gone: null, person: person(name), company, title };
};
export const invitation = (time: number, name: string, outgoing: boolean): ActivityOf<"invitation"> => {
  return { kind: "invitation", origins, at: time, outgoing, person: person(name), noteKey: null };
};
export const message = (time: number, name: string, own: boolean, key: string | null = `${time}`): ActivityOf<"message"> => {
  const other = person(name);
  const to = [(own ? other : member).slug ?? ""];
  const rest = { toNames: "", words: 5, question: false, attachment: false, spam: false };
  return { kind: "message", origins, at: time, conversation: name, from: own ? member : other, to, key, ...rest };
};
export const post = (time: number, text: string, change: Partial<ActivityOf<"post">> = {}): ActivityOf<"post"> => {
  const rest = { sharedUrl: "", mediaUrl: "", visibility: "" };
  return { kind: "post", origins, at: time, id: `${time}`, urn: "share", text: ownText(text), ...rest, ...change };
};
/** Something of somebody else, with an id that tells no time, so that it is never near an own post's. */
const foreign = (time: number) => targetAt("activity", `item at ${time}`);
export const comment = (time: number, text: string, of = foreign(time)): ActivityOf<"comment"> => {
  return { kind: "comment", origins, at: time, target: of, text: ownText(text), generic: false };
};
export const reaction = (time: number, of = foreign(time)): ActivityOf<"reaction"> => {
  return { kind: "reaction", origins, at: time, type: "LIKE", target: of };
};
export const search = (time: number, key: string | null = `${time}`): ActivityOf<"search"> => ({
  kind: "search",
  origins,
  at: time,
  key,
});
export const endorsement = (time: number, name: string, given: boolean, skill: string): ActivityOf<"endorsement"> => {
  return { kind: "endorsement", origins, at: time, given, person: person(name), skill, status: "ACCEPTED" };
};
export const recommendation = (time: number, name: string, given: boolean, words: number): ActivityOf<"recommendation"> => {
  return { kind: "recommendation", origins, at: time, given, person: person(name), company: "", words, status: "VISIBLE" };
};
export const follow = (time: number, what: "company" | "member", name: string): ActivityOf<"follow"> => {
  return { kind: "follow", origins, at: time, what, name, status: "" };
};

/** `n` words that share nothing with those of another `mark`. */
export const words = (n: number, mark = "w"): string => {
  const chance = chanceOf([...mark].reduce((sum, c) => (sum * 131 + (c.codePointAt(0) ?? 0)) % 1_000_003, 7));
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const made: string[] = [];
  for (let i = 0; i < n; i++) {
    let word = "";
    while (word.length < 5) word += chance.pick(letters);
    made.push(word);
  }
  return made.join(" ");
};

export type Change = {
  from?: number;
  to?: number;
  kinds?: SourceId[];
  spans?: { source: SourceId; from: number; to: number }[];
  settings?: Ledger["settings"];
  snapshot?: Partial<Snapshot>;
};

/** One complete archive over two years, without the named kinds of files that an archive has not. */
export function ledgerOf(rows: Activity[], change: Change = {}): Ledger {
  const {
    from = A - 729,
    to = A,
    kinds = ["Profile", "Connections", "messages"],
    spans = [],
    settings = {},
    snapshot = {},
  } = change;
  const file = (kind: SourceId) => ({ name: kind, kind, known: kind, rows: 1, kept: 1, skipped: [], remarks: [] });
  const profile = { origins: [], headline: "", summary: "", industry: "", location: "", websites: false };
  const empty = { profile, positions: [], education: [], skills: [], languages: [] };
  const time = (row: Activity) => ("at" in row ? row.at : "on" in row && row.on !== null ? row.on * 86_400 : -1);
  return {
    schema: "rapport/ledger@1",
    member: { name: "Mia Example", slugs: ["mia-example"], numbers: [], emails: [], registeredAt: from * 86_400 },
    settings,
    imports: [
      {
        name: "archive",
        named: to,
        complete: true,
        completeWhy: "name",
        observedFrom: from,
        observedTo: to,
        spans,
        files: kinds.map(file),
        unknown: [],
      },
    ],
    snapshots: [{ import: 0, day: to, ...empty, ...snapshot }],
    activities: [...rows].sort((a, b) => time(a) - time(b)),
  };
}

/** One audit of such a ledger on day A. */
export function audit(code: string, rows: Activity[], change: Change = {}, day = A): NaiveAudit {
  const one = naiveScore(ledgerOf(rows, change), day, "UTC").audits.find(found => found.code === code);
  if (!one) throw new Error(code);
  return one;
}
