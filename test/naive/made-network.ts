import type { Person } from "../../src/core/activity.ts";
import { companies, skills, titles } from "./cast.ts";
import { named, type Scene } from "./scene.ts";

/** Connections, invitations, follows, searches, endorsements, recommendations. */
const day = (second: number) => Math.floor(second / 86_400);

export function makeConnections(scene: Scene): void {
  const { chance, rows, origins, people, when } = scene;
  const silent = chance.int(0, 60);
  const taken = new Set<string>();
  const connect = (person: Person | null, wanted: number | null) => {
    const hidden = person === null;
    let on = wanted;
    // Namesakes may be one contact: of two rows of one day the pages do not say which is the later one.
    while (on !== null && !hidden && taken.has(`${on} ${person.name}`)) on--;
    if (on !== null && !hidden) taken.add(`${on} ${person.name}`);
    rows.push({
      kind: "connection",
      origins,
      on,
      gone: on !== null && chance.yes(0.03) ? on + chance.int(1, 200) : null,
      person,
      company: hidden ? "" : chance.pick(companies),
      title: hidden ? "" : chance.pick(titles),
    });
  };
  for (const person of people) if (chance.yes(0.75)) connect(person, chance.yes(0.01) ? null : day(when()));
  for (let i = 0; i < silent; i++) {
    const name = chance.yes(0.1) ? null : { slug: `silent-${i}`, name: `Silent Person${"abcdefghij"[i % 10]}` };
    connect(name, day(when()));
  }
  // A week of an event: more than a week may count.
  const crowd = chance.yes(0.2) ? chance.int(10, 45) : 0;
  const first = day(when());
  for (let i = 0; i < crowd; i++) connect({ slug: `crowd-${i}`, name: `Crowd Person${"abcdefghij"[i % 10]}` }, first + (i % 4));
}

export function makeInvitations(scene: Scene): void {
  const { chance, rows, origins, people, when } = scene;
  const minute = (second: number) => Math.floor(second / 60) * 60;
  const invite = (person: Person, at: number, outgoing: boolean) =>
    rows.push({ kind: "invitation", origins, at: minute(at), outgoing, person, noteKey: null });
  const cold = (i: number) => ({ slug: `cold-${i}`, name: `Cold Person${"abcdefghij"[i % 10]}` });
  // A file that holds open ones only: nobody in it is a connection.
  const openOnly = chance.yes(0.12);
  for (let i = openOnly ? chance.pick([30, 60, 90]) : 0; i > 0; i--) invite(cold(i), when(), chance.yes(0.5));
  if (openOnly) return;
  const connections = rows.filter(row => row.kind === "connection");
  for (const row of connections) {
    if (row.person === null || row.on === null || chance.yes(0.5)) continue;
    invite(named(scene, row.person, 0.1), (row.on - chance.int(-1, 24)) * 86_400 + chance.int(0, 86_000), chance.yes(0.6));
  }
  for (let i = chance.int(0, 40); i > 0; i--) invite(chance.pick(people), when(), chance.yes(0.6));
  if (chance.yes(0.1)) invite({ slug: null, name: "LinkedIn Member" }, when(), true);
  const mass = chance.yes(0.35) ? chance.int(60, 220) : 0;
  const from = when();
  for (let i = 0; i < mass; i++) {
    invite(chance.yes(0.1) ? chance.pick(people) : cold(i), from + i * 4000, true);
  }
  const burst = chance.yes(0.3) ? chance.pick([29, 30, 31, 34]) : 0;
  const start = Math.floor(when() / 86_400) * 86_400 + 43_000;
  for (let i = 0; i < burst; i++) invite(people[i % people.length] ?? chance.pick(people), start + (i % 10) * 60, true);
}

export function makeFollows(scene: Scene): void {
  const { chance, rows, origins, people, when, free } = scene;
  for (let i = chance.int(0, 25); i > 0; i--) {
    rows.push({ kind: "follow", origins, at: when(), what: "company", name: chance.pick(companies.slice(0, -1)), status: "" });
  }
  const spree = chance.yes(0.3) ? chance.int(4, 20) : 0;
  const start = when();
  for (let i = 0; i < spree; i++) {
    const name = chance.pick([`Firm ${i} GmbH`, `Sales Firm ${i}`]);
    rows.push({ kind: "follow", origins, at: free(start + i * 20_000), what: "company", name, status: "" });
  }
  for (let i = chance.int(0, 15); i > 0; i--) {
    const status = chance.pick(["Active", "", "active", "Inactive"]);
    rows.push({ kind: "follow", origins, at: when(), what: "member", name: chance.pick(people).name ?? "", status });
  }
  for (const row of rows.filter(row => row.kind === "connection")) {
    if (row.person?.name == null || row.on === null || chance.yes(0.8)) continue;
    const at = free((row.on + chance.int(-2, 2)) * 86_400 + 40_000);
    rows.push({ kind: "follow", origins, at, what: "member", name: row.person.name, status: "Active" });
  }
}

export function makeSearches(scene: Scene): void {
  const { chance, rows, origins, when, free } = scene;
  const search = (at: number) =>
    rows.push({ kind: "search", origins, at, key: chance.yes(0.15) ? null : `query ${chance.int(1, 12)}` });
  for (let i = chance.int(0, 90); i > 0; i--) search(when());
  const start = when();
  for (let i = chance.yes(0.3) ? chance.pick([20, 30, 31, 40]) : 0; i > 0; i--) search(free(start + i * 15));
  if (!chance.yes(0.2)) return;
  // Round the clock: 19 to 23 hours of three or four days that lie together.
  const first = Math.floor(when() / 86_400);
  for (let d = 0; d < chance.int(2, 4); d++) {
    for (let hour = 0; hour < chance.int(19, 24); hour++) search(free((first + d) * 86_400 + hour * 3600 + 100));
  }
}

export function makeFavours(scene: Scene): void {
  const { chance, rows, origins, people, when, free } = scene;
  const statuses = ["ACCEPTED", "ACCEPTED", "ACCEPTED", "PENDING", " accepted "];
  for (let i = chance.int(0, 40); i > 0; i--) {
    const person = named(scene, chance.pick(people), 0.2);
    const given = chance.yes(0.5);
    const at = when();
    const common = { kind: "endorsement" as const, origins, person, skill: chance.pick(skills) };
    rows.push({ ...common, at, given, status: chance.pick(statuses) });
    if (chance.yes(0.3)) {
      const gap = chance.pick([3600, 172_800, 172_801, 500_000]);
      rows.push({ ...common, at: free(at + gap), given: !given, status: chance.pick(statuses) });
    }
  }
  for (let i = chance.int(0, 6); i > 0; i--) {
    const person = { slug: null, name: chance.pick(people).name };
    const given = chance.yes(0.5);
    const at = when();
    const one = { kind: "recommendation" as const, origins, person, company: chance.pick(companies), words: chance.int(5, 80) };
    rows.push({ ...one, at, given, status: chance.pick(["VISIBLE", "Visible ", "HIDDEN"]) });
    if (chance.yes(0.4)) rows.push({ ...one, at: free(at + chance.int(1, 40) * 86_400), given: !given, status: "VISIBLE" });
  }
}
