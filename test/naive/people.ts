import type { ActivityOf } from "../../src/core/activity.ts";
import type { SourceId } from "../../src/core/source.ts";
import {
  effective,
  empty,
  type Found,
  measured,
  noData,
  notApplicable,
  notYet,
  q13,
  q26,
  q52,
  rate,
  ratio,
} from "./arithmetic.ts";
import { share } from "./brand.ts";
import { fits, isTargetCompany, onTargetList, rowOf, targetOf, topicsOf } from "./fit.ts";
import { leftOut, massFactor } from "./guards.ts";
import { acceptedCases } from "./invite.ts";
import { bandOf, directorAndAbove, familyOf, titleOf } from "./tables.ts";
import { conversationsOf, episodesOf, firstExchanges } from "./talk.ts";
import { foldCompany, foldName, phraseIn, tokensOf } from "./words.ts";
import type { World } from "./world.ts";

/** Pillar P (rules, section 4). */
type Follow = ActivityOf<"follow">;

/** Buckets of a window observed by at least `enough` of the sources that are present. */
export function observed(world: World, window: number, sources: readonly SourceId[], enough: number): number[] {
  const there = sources.filter(source => world.sources.present(source));
  return [...Array(window).keys()].filter(j => there.filter(source => world.sources.seen(source, j)).length >= enough);
}

export function searchRate(world: World): Found {
  if (!world.sources.present("SearchQueries")) return noData;
  const seen = observed(world, 13, ["SearchQueries"], 1);
  if (seen.length < 4) return notYet;
  const out = leftOut(world);
  const byDay = new Map<number, Set<string>>();
  for (const row of world.of("search")) {
    if (out.has(row)) continue;
    const day = world.dayOf(row);
    byDay.set(day, (byDay.get(day) ?? new Set()).add(row.key === null ? "none" : `key ${row.key}`));
  }
  const amounts = empty(13);
  for (const [day, keys] of byDay) {
    const j = world.bucket(day);
    if (j <= 12) amounts[j] = (amounts[j] ?? 0) + Math.min(10, keys.size);
  }
  const { x, se } = rate(amounts, j => seen.includes(j));
  return measured(x, share(world, 13, world.sources.from("SearchQueries")), se);
}

/** The automatic follow of a new connection (rules P8.2). */
function automatic(world: World, row: Follow): boolean {
  if (row.what !== "member") return false;
  const id = world.contacts.idOfName(row.name);
  if (id === null) return false;
  return world
    .of("connection")
    .some(other => world.contacts.idOf(other.person) === id && Math.abs((other.on ?? Number.NaN) - world.dayOf(row)) <= 1);
}

export function outreachDays(world: World): Found {
  const files: SourceId[] = ["SearchQueries", "Invitations", "Company Follows", "Member_Follows", "messages"];
  const there = files.filter(source => world.sources.present(source));
  if (there.length < 2) return noData;
  const seen = observed(world, 13, files, 2);
  if (seen.length < 4) return notYet;
  const out = leftOut(world);
  const days = new Set<number>();
  for (const row of world.of("search")) if (!out.has(row)) days.add(world.dayOf(row));
  for (const row of world.of("invitation")) if (row.outgoing && !out.has(row)) days.add(world.dayOf(row));
  for (const row of world.of("follow")) if (!out.has(row) && !automatic(world, row)) days.add(world.dayOf(row));
  for (const episode of episodesOf(world)) {
    const first = episode.messages[0];
    if (first?.own && !out.has(first.row)) days.add(first.day);
  }
  let top = 0;
  let bottom = 0;
  for (const j of seen) {
    top += (q13 ** j * [...days].filter(day => world.bucket(day) === j).length) / 7;
    bottom += q13 ** j;
  }
  const r = top / bottom;
  const starts = there.map(source => world.sources.from(source)).sort((a, b) => a - b);
  return measured(r, share(world, 13, starts[1] ?? Infinity), Math.sqrt((r * (1 - r)) / (7 * bottom + 1)));
}

export function relevance(world: World): Found {
  if (!world.sources.present("Connections")) return noData;
  if (observed(world, 26, ["Connections"], 1).length < 4) return notYet;
  const target = targetOf(world);
  const cases = [];
  for (const row of world.of("connection")) {
    const j = world.bucket(row.on ?? 0);
    const fit = fits(target, row.title, row.company);
    if (j <= 25 && fit !== null) cases.push({ w: q26 ** j, y: Number(fit) });
  }
  return ratio(cases, 4, 6);
}

/** Contacts whose connection follows, as in P5, an invitation that G6 leaves out (rules 2, G6.2). */
function matchedToLeftOut(world: World): (id: string | null, on: number) => boolean {
  const out = leftOut(world);
  const rows = world.of("invitation").filter(row => row.outgoing && out.has(row));
  return (id, on) =>
    id !== null &&
    rows.some(row => {
      const gap = on - world.dayOf(row);
      return world.contacts.idOf(row.person) === id && gap >= -1 && gap <= 21;
    });
}

export function keyPeople(world: World): Found {
  if (!world.sources.present("Connections")) return noData;
  const seen = observed(world, 13, ["Connections"], 1);
  if (seen.length < 4) return notYet;
  const dropped = matchedToLeftOut(world);
  const amounts = empty(13);
  const add = (day: number, n: number) => {
    const j = world.bucket(day);
    if (j <= 12) amounts[j] = (amounts[j] ?? 0) + n;
  };
  const once = new Set<string>();
  for (const row of world.of("connection")) {
    const id = world.contacts.idOf(row.person);
    const key = directorAndAbove(row.title, row.company) || (id !== null && onTargetList(world, id));
    if (!key || (id !== null && once.has(id))) continue;
    if (id !== null) once.add(id);
    if (!dropped(id, row.on ?? 0)) add(row.on ?? 0, 1);
  }
  if (world.sources.present("messages")) {
    const out = leftOut(world);
    for (const exchange of firstExchanges(conversationsOf(world))) {
      const row = rowOf(world, exchange.contact);
      const key = (row && directorAndAbove(row.title, row.company)) || onTargetList(world, exchange.contact);
      if (key && !exchange.messages.some(m => out.has(m.row))) add(exchange.day, 0.5);
    }
  }
  return massed(
    world,
    amounts.map(n => Math.min(10, n)),
    seen,
  );
}

/** A weekly rate of Connections under G1. */
function massed(world: World, amounts: readonly number[], seen: readonly number[]): Found {
  const { x, se } = rate(amounts, j => seen.includes(j));
  const factor = massFactor(world);
  return measured(x * factor, share(world, 13, world.sources.from("Connections")), se * factor);
}

export function acceptance(world: World): Found {
  if (!world.sources.present("Invitations") || !world.sources.present("Connections")) return noData;
  const { cases, openOnly } = acceptedCases(world, true);
  if (openOnly) return noData;
  if (observed(world, 26, ["Invitations", "Connections"], 2).length < 4) return notYet;
  const factor = massFactor(world);
  return ratio(
    cases.map(one => ({ w: one.w, y: one.y * factor })),
    3,
    7,
  );
}

export function networkGrowth(world: World): Found {
  if (!world.sources.present("Connections")) return noData;
  const seen = observed(world, 13, ["Connections"], 1);
  if (seen.length < 4) return notYet;
  const dropped = matchedToLeftOut(world);
  const amounts = empty(13);
  for (const row of world.of("connection")) {
    const on = row.on ?? 0;
    const j = world.bucket(on);
    if (j <= 12 && !dropped(world.contacts.idOf(row.person), on)) amounts[j] = Math.min(25, (amounts[j] ?? 0) + 1);
  }
  return massed(world, amounts, seen);
}

/** Connections that stand on day A: not yet gone; undated ones from their export day on (rules P7.2, R1.1). */
export function stock(world: World): ActivityOf<"connection">[] {
  return world.all("connection").filter(row => {
    const exports = row.origins.map(origin => world.ledger.imports[origin.import]?.observedTo ?? Infinity);
    const since = row.on ?? Math.min(Infinity, ...exports);
    return since <= world.A && (row.gone === null || row.gone > world.A);
  });
}

export function diversity(world: World): Found {
  if (!world.sources.present("Connections")) return noData;
  const groups = new Map<string, number>();
  let n = 0;
  for (const row of stock(world)) {
    const { level, functions } = titleOf(row.title);
    const first = functions[0];
    if (level === null || first === undefined) continue;
    const group = `${familyOf(first)} ${bandOf(level)}`;
    groups.set(group, (groups.get(group) ?? 0) + 1);
    n++;
  }
  return n === 0 ? notApplicable : measured(effective([...groups.values()]), n / (n + 50), 0);
}

export function followField(world: World): Found {
  const files: SourceId[] = ["Company Follows", "Member_Follows", "Reactions"];
  const there = files.filter(source => world.sources.present(source));
  if (there.length === 0) return noData;
  if (observed(world, 52, files, 1).length < 4) return notYet;
  const items: { day: number; fit: number }[] = [];
  const target = targetOf(world);
  const latest = new Map<string, Follow>();
  for (const row of world.of("follow")) {
    if (automatic(world, row)) continue;
    const name = row.what === "company" ? foldCompany(row.name) : (world.contacts.idOfName(row.name) ?? foldName(row.name));
    latest.set(`${row.what} ${name}`, row);
  }
  for (const row of latest.values()) {
    let fit = 0.5;
    if (row.what === "company") {
      const words = tokensOf(row.name);
      if (isTargetCompany(world, row.name) || topicsOf(world).some(topic => topic.some(phrase => phraseIn(phrase, words))))
        fit = 1;
    } else {
      if (row.status.trim() !== "" && row.status.trim().toLowerCase() !== "active") continue;
      const id = world.contacts.idOfName(row.name);
      const card = id === null ? null : rowOf(world, id);
      const known = card ? fits(target, card.title, card.company) : null;
      if (known !== null) fit = Number(known);
    }
    items.push({ day: world.dayOf(row), fit });
  }
  const groups = new Map<string, number>();
  for (const row of [...world.of("reaction"), ...world.of("comment")]) {
    if (row.target.type !== "groupPost" || row.target.group === null) continue;
    groups.set(row.target.group, Math.max(world.dayOf(row), groups.get(row.target.group) ?? -Infinity));
  }
  for (const day of groups.values()) items.push({ day, fit: 0.5 });
  let x = 0;
  let square = 0;
  for (let j = 0; j < 52; j++) {
    const n = items.filter(item => world.bucket(item.day) === j).reduce((sum, item) => sum + item.fit, 0);
    x += q52 ** j * Math.min(5, n);
    square += q52 ** (2 * j) * Math.min(5, n);
  }
  const start = Math.min(...there.map(source => world.sources.from(source)));
  return measured(x, share(world, 52, start), Math.sqrt(square));
}
