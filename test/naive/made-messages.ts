import type { ActivityOf, Person } from "../../src/core/activity.ts";
import { named, type Scene } from "./scene.ts";

/** Conversations: one to one, groups, groups that form later, old files without recipients, mass texts, spam, repeats. */
export const me: Person = { slug: "me-example", name: "Mia Example" };

type Line = { at: number; own: boolean; from: Person; key: string | null; to: string[]; spam: boolean };

function say(scene: Scene, conversation: string, toNames: string, line: Line): void {
  const { chance, rows, origins } = scene;
  const row: ActivityOf<"message"> = {
    kind: "message",
    origins,
    at: line.at,
    conversation,
    from: line.from,
    to: line.to,
    toNames,
    words: chance.int(0, 60),
    question: chance.yes(0.3),
    key: line.key,
    attachment: chance.yes(0.04),
    spam: line.spam,
  };
  rows.push(row);
  if (chance.yes(0.03)) rows.push({ ...row }); // counts once
}

let number = 0;
const keyFor = (scene: Scene, own: boolean): string | null => {
  const { chance } = scene;
  if (chance.yes(0.05)) return null;
  if (chance.yes(0.25)) return own ? `mass ${chance.int(1, 4)}` : `theirs ${chance.int(1, 6)}`;
  number++;
  return `text ${number}`;
};

export function makeMessages(scene: Scene): void {
  const { chance, people, when, free, end } = scene;
  number = 0;
  const talks = chance.int(0, 45);
  for (let i = 0; i < talks; i++) {
    const person = chance.yes(0.02) ? { slug: null, name: "LinkedIn Member" } : chance.pick(people);
    const old = chance.yes(0.1); // no recipients in the file
    const noAddress = chance.yes(0.05);
    let others: Person[] = [];
    if (chance.yes(0.12)) others = people.slice(0, chance.int(1, 12)).filter(other => other.slug !== null);
    const joinAt = chance.int(0, 4);
    let at = when();
    const turns = chance.int(1, 12);
    for (let turn = 0; turn < turns && at < (end + 1) * 86_400; turn++) {
      const own = chance.yes(0.5);
      const late = turn >= joinAt && others.length > 0;
      const speaker = late && chance.yes(0.6) ? chance.pick(others) : person;
      const from = own ? named(scene, me, noAddress ? 1 : 0.02) : named(scene, speaker, noAddress ? 0.6 : 0.03);
      const to: string[] = [];
      if (!old) {
        for (const one of own ? [person] : [me]) if (one.slug !== null) to.push(one.slug);
        if (late) for (const one of others) if (one.slug !== null && one !== speaker) to.push(one.slug);
      }
      const line: Line = { at, own, from, key: keyFor(scene, own), to, spam: chance.yes(0.02) };
      say(scene, `talk ${i}`, person.name ?? "", line);
      if (chance.yes(0.03) && own) say(scene, `talk ${i}`, person.name ?? "", { ...line, own: false, from: person, key: "auto" });
      at = free(at + chance.pick([60, 3600, 80_000, 259_200, 400_000, 1_209_600, 1_209_601, 2_000_000]) - chance.int(0, 1));
    }
  }
  if (chance.yes(0.4)) makeCampaign(scene);
  if (chance.yes(0.1)) makeCrowd(scene);
  if (end - scene.start >= 400 && chance.yes(0.7)) makeOldTies(scene);
}

/** The same words to many, some of them answered. */
function makeCampaign(scene: Scene): void {
  const { chance, people, when, free } = scene;
  let at = when();
  const step = chance.pick([15, 300, 90_000]);
  for (let i = chance.int(10, 45); i > 0; i--) {
    const person = people[i % people.length] ?? me;
    const to = person.slug === null ? [] : [person.slug];
    const line: Line = { at, own: true, from: me, key: "campaign", to, spam: false };
    say(scene, `campaign ${i}`, person.name ?? "", line);
    if (chance.yes(0.3))
      say(scene, `campaign ${i}`, person.name ?? "", { ...line, at: at + 7000, own: false, from: person, key: `answer ${i}` });
    at = free(at + step);
  }
}

/** A group in which ten, eleven or twelve others write, and the member somewhere between them. */
function makeCrowd(scene: Scene): void {
  const { chance, people, when, free } = scene;
  const others = people.filter(person => person.slug !== null).slice(-chance.pick([10, 11, 12]));
  let at = when();
  const place = chance.int(0, others.length);
  const write = (from: Person) => {
    const to = [...others, me].filter(one => one !== from).flatMap(one => one.slug ?? []);
    say(scene, "crowd", "", { at, own: from === me, from, key: keyFor(scene, from === me), to, spam: false });
    at = free(at + chance.pick([60, 3600, 400_000]));
  };
  others.forEach((other, i) => {
    if (i === place) write(me);
    write(other);
  });
  if (chance.yes(0.5)) write(me);
}

/** Talks of half a year to two years ago, some of equal strength and second; later a greeting to some, the same words, and a word from some. */
function makeOldTies(scene: Scene): void {
  const { chance, people, end } = scene;
  const noon = (ago: number) => (end - ago) * 86_400 + 43_000;
  const greeted = chance.yes(0.6);
  const shared = noon(chance.int(5, 120));
  for (let i = chance.pick([4, 7, 12, 33, 40]); i > 0; i--) {
    const person = people[i] ?? { slug: `old-${i}`, name: `Old Friend${"abcdefghij"[i % 10]}` };
    if (person.slug === null) continue;
    const line = (at: number, own: boolean, key: string) =>
      say(scene, `old ${i}`, person.name ?? "", {
        at,
        own,
        from: own ? me : person,
        key,
        to: [(own ? person : me).slug ?? ""],
        spam: false,
      });
    const ago = chance.pick([205, 230, 300, 300, 500, 700]);
    const each = chance.pick([2, 2, 2, 5]);
    for (let turn = chance.pick([2, 2, 3, 6, 11]); turn > 0; turn--)
      line(noon(ago) + turn * 60, turn % each === 0, `old ${i} ${turn}`);
    if (greeted && chance.yes(0.6)) line(shared + i * 3600, true, "greeting");
    if (chance.yes(0.2)) line(shared + 200_000, false, `old ${i} again`);
  }
}
