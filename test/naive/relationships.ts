import type { Activity } from "../../src/core/activity.ts";
import type { SourceId } from "../../src/core/source.ts";
import { type Case, empty, type Found, measured, noData, notApplicable, notYet, q13, q26, q52, ratio } from "./arithmetic.ts";
import { share, visible } from "./brand.ts";
import { snapshotOf } from "./fit.ts";
import { foreignComments } from "./foreign.ts";
import { observed, stock } from "./people.ts";
import {
  type Conversation,
  conversationsOf,
  episodesOf,
  firstExchanges,
  type Message,
  messagesOf,
  openingsWhenSent,
  twoWay,
} from "./talk.ts";
import { sameCompany } from "./words.ts";
import { perWorld, type World } from "./world.ts";

/** Pillar R (rules 2, section R). */
const days14 = 1_209_600;

/** Order of openings (rules 2, 0.5): the second, then the conversation. */
const inOrder = (a: Message, b: Message) =>
  a.at - b.at || (a.row.conversation < b.row.conversation ? -1 : Number(a.row.conversation > b.row.conversation));

const ownOpenings = perWorld((world: World): Message[] => {
  const found = episodesOf(world).map(episode => episode.messages[0]);
  return found
    .filter(m => m !== undefined)
    .filter(m => m.own)
    .sort(inOrder);
});

/** How many openings of the 60 days before had the text of this one; null without a text (rules 2, G3.3). */
function earlierCopies(world: World, opening: Message): number | null {
  if (opening.key === null) return null;
  const those = openingsWhenSent(world).filter(m => m.key === opening.key && opening.day - m.day <= 60);
  return those.filter(m => inOrder(m, opening) < 0).length;
}

/** f of own openings. */
const openingFactors = perWorld(
  (world: World) => new Map(ownOpenings(world).map(m => [m, 1 / (1 + (earlierCopies(world, m) ?? 0))])),
);

function unseen(world: World, window: number): Found | null {
  if (!world.sources.present("messages")) return noData;
  return observed(world, window, ["messages"], 1).length < 4 ? notYet : null;
}

export function networkSize(world: World): Found {
  return world.sources.present("Connections") ? measured(stock(world).length, 1, 0) : noData;
}

export function activeTies(world: World): Found {
  const lack = unseen(world, 13);
  if (lack) return lack;
  const inside = (m: Message) => m.day >= world.A - 90;
  const f = openingFactors(world);
  let x = 0;
  let square = 0;
  for (const [contact, conversations] of twoWay(conversationsOf(world), inside)) {
    let last = -Infinity;
    let best = 0;
    for (const { kind, messages } of conversations) {
      for (const m of messages.filter(inside)) {
        if (kind === "single" || m.from === contact) last = Math.max(last, m.day);
        if (m.own) best = Math.max(best, f.get(m) ?? 1);
      }
    }
    const n = q13 ** world.bucket(last) * best;
    x += n;
    square += n * n;
  }
  return measured(x, share(world, 13, world.sources.from("messages")), Math.sqrt(square));
}

export function depth(world: World): Found {
  const lack = unseen(world, 26);
  if (lack) return lack;
  const cases: Case[] = [];
  for (const { messages } of episodesOf(world)) {
    const own = messages.find(m => m.own);
    const last = messages.at(-1);
    if (!own || !last || !world.ripe(own.at + days14, "messages")) continue;
    const changes = messages.filter((m, i) => i > 0 && m.own !== messages[i - 1]?.own).length;
    const j = world.bucket(last.day);
    if (j <= 25) cases.push({ w: q26 ** j, y: Number(changes >= 3) });
  }
  return ratio(cases, 2, 6);
}

export function replyWon(world: World): Found {
  const lack = unseen(world, 26);
  if (lack) return lack;
  const cases: Case[] = [];
  const f = openingFactors(world);
  for (const { messages } of episodesOf(world)) {
    const opening = messages[0];
    if (!opening?.own || !world.ripe(opening.at + days14, "messages")) continue;
    const answer = messages.find(m => !m.own);
    const won = answer !== undefined && answer.at - opening.at <= days14;
    const j = world.bucket(opening.day);
    if (j <= 25) cases.push({ w: q26 ** j, y: won ? (f.get(opening) ?? 1) : 0 });
  }
  return ratio(cases, 2, 8);
}

export function replyGiven(world: World): Found {
  const lack = unseen(world, 26);
  if (lack) return lack;
  const cases: Case[] = [];
  for (const { contact, messages } of episodesOf(world)) {
    const opening = messages[0];
    if (!opening || opening.own || !world.ripe(opening.at + 259_200, "messages")) continue;
    const j = world.bucket(opening.day);
    if (j > 25 || isMass(world, opening)) continue;
    const connected = world
      .of("connection")
      .some(row => world.contacts.idOf(row.person) === contact && (row.on ?? Infinity) <= opening.day);
    if (!connected && !twoWay(conversationsOf(world), m => m.at < opening.at).has(contact)) continue;
    const answer = messages.find(m => m.own);
    cases.push({ w: q26 ** j, y: Number(answer !== undefined && answer.at - opening.at <= 259_200) });
  }
  return ratio(cases, 3, 3);
}

/** The sender already sent the member this text in the 60 days before (rules 2, R5.2). */
const isMass = (world: World, opening: Message): boolean =>
  opening.key !== null &&
  messagesOf(world).some(
    m => !m.own && m.from === opening.from && m.key === opening.key && m.at < opening.at && opening.day - m.day <= 60,
  );

export function support(world: World): Found {
  const { sources, contacts } = world;
  const files: SourceId[] = ["Recommendations_Given", "Recommendations_Received"];
  const withMessages = sources.present("messages");
  const endorse = withMessages || sources.present("Connections");
  if (endorse) files.push("Endorsement_Given_Info");
  if (!files.some(source => sources.present(source))) return noData;
  if (observed(world, 52, files, 1).length < 4) return notYet;
  const points = empty(52);
  const add = (day: number, n: number) => {
    const j = world.bucket(day);
    if (j < 52) points[j] = (points[j] ?? 0) + n;
  };
  const kept: { mark: string; day: number }[] = [];
  for (const row of world.of("recommendation")) {
    const id = contacts.idOf(row.person);
    const day = world.dayOf(row);
    const mark = `${row.given} ${id}`;
    if (id === null || !visible(row.status) || kept.some(one => one.mark === mark && day - one.day < 364)) continue;
    kept.push({ mark, day });
    add(day, row.given ? 4 : 2);
  }
  const met = firstExchanges(conversationsOf(world));
  const endorsed: { id: string; day: number }[] = [];
  for (const row of endorse ? world.of("endorsement") : []) {
    const id = contacts.idOf(row.person);
    const day = world.dayOf(row);
    if (!row.given || id === null || row.status.trim().toUpperCase() !== "ACCEPTED") continue;
    const year = endorsed.filter(one => day - one.day < 364);
    if (year.length >= 10 || year.some(one => one.id === id)) continue;
    const known = withMessages
      ? met.some(one => one.contact === id && one.day <= day)
      : world.of("connection").some(other => contacts.idOf(other.person) === id && (other.on ?? Infinity) <= day);
    if (!known) continue;
    endorsed.push({ id, day });
    add(day, 0.5);
  }
  let x = 0;
  let square = 0;
  points.forEach((n, j) => {
    x += q52 ** j * n;
    square += q52 ** (2 * j) * n;
  });
  const start = Math.min(...files.filter(source => sources.present(source)).map(source => sources.from(source)));
  return measured(x, share(world, 52, start), Math.sqrt(square));
}

export function collaboration(world: World): Found {
  const lack = unseen(world, 26);
  if (lack) return lack;
  const inside = (m: Message) => m.day >= world.A - 181;
  const employers = (snapshotOf(world)?.positions ?? []).map(row => row.company);
  const all = conversationsOf(world);
  const passed = (one: Conversation) => one.messages.some(m => inside(m) && m.row.attachment);
  let n = 0;
  for (const [contact, conversations] of twoWay(all, inside)) {
    const group = conversations.some(one => one.kind === "group");
    const attached = all.some(one => one.kind === "single" && one.contact === contact && passed(one));
    const recommended = world
      .of("recommendation")
      .some(
        row =>
          world.contacts.idOf(row.person) === contact &&
          visible(row.status) &&
          world.dayOf(row) >= world.A - 181 &&
          employers.some(company => sameCompany(company, row.company)),
      );
    const late = (row: Activity) => world.dayOf(row) >= world.A - 181;
    const visited = foreignComments(world).some(row => late(row) && world.contacts.idOf(row.author ?? null) === contact);
    const visitor = world.of("received-comment").some(row => late(row) && world.contacts.idOf(row.author) === contact);
    if (group || attached || recommended || (visited && visitor)) n++;
  }
  return measured(n, share(world, 26, world.sources.from("messages")), Math.sqrt(n));
}

export function keptTies(world: World): Found {
  const lack = unseen(world, 104);
  if (lack) return lack;
  const { A } = world;
  const single = conversationsOf(world).filter(one => one.kind === "single");
  const ties: { contact: string; strength: number; last: number }[] = [];
  const messagesWith = (contact: string) => single.filter(one => one.contact === contact).flatMap(one => one.messages);
  for (const contact of new Set(single.map(one => one.contact))) {
    const past = messagesWith(contact).filter(m => m.day >= A - 727 && m.day <= A - 182);
    const out = past.filter(m => m.own).length;
    const back = past.length - out;
    let sum = 0;
    for (const m of past) sum += 2 ** (-(A - m.day) / 91);
    const strength = past.length === 0 ? 0 : sum * Math.sqrt((2 * Math.min(out, back)) / (out + back));
    if (strength > 0) ties.push({ contact, strength, last: Math.max(...past.map(m => m.at)) });
  }
  if (ties.length < 5) return notApplicable;
  ties.sort((a, b) => {
    if (Math.abs(a.strength - b.strength) > 1e-12) return b.strength - a.strength;
    return b.last - a.last || (a.contact < b.contact ? -1 : 1);
  });
  const f = openingFactors(world);
  const cases = ties.slice(0, 30).map(tie => {
    const recent = messagesWith(tie.contact).filter(m => m.day >= A - 181);
    const y = recent.some(m => !m.own) ? 1 : Math.max(0, ...recent.map(m => f.get(m) ?? 1));
    return { w: 1, y };
  });
  return ratio(cases, 3, 7);
}

export function personalMessages(world: World): Found {
  const lack = unseen(world, 26);
  if (lack) return lack;
  const cases: Case[] = [];
  for (const m of ownOpenings(world)) {
    const j = world.bucket(m.day);
    const before = earlierCopies(world, m);
    if (before !== null && j <= 25) cases.push({ w: q26 ** j, y: Number(before <= 1) });
  }
  return ratio(cases, 3, 1);
}
