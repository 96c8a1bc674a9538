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
  // The same words to many, some of them answered.
  if (chance.yes(0.4)) {
    let at = when();
    const step = chance.pick([18, 300, 90_000]);
    for (let i = 0; i < chance.int(10, 45); i++) {
      const person = people[i % people.length] ?? me;
      const to = person.slug === null ? [] : [person.slug];
      const line: Line = { at, own: true, from: me, key: "campaign", to, spam: false };
      say(scene, `campaign ${i}`, person.name ?? "", line);
      if (chance.yes(0.3))
        say(scene, `campaign ${i}`, person.name ?? "", { ...line, at: at + 7000, own: false, from: person, key: `answer ${i}` });
      at = free(at + step);
    }
  }
}
