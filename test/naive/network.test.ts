import { expect, test } from "vitest";
import { isoDay } from "../../src/core/day.ts";
import type { Ledger } from "../../src/core/ledger.ts";
import { readArchive } from "../../src/index.ts";
import { defaultDay } from "../../src/model/asof.ts";
import { timelineOf } from "../../src/model/timeline.ts";
import { networkOn } from "../../src/people/network.ts";
import { samplePersona } from "../../src/samples/persona.ts";
import { zipOf } from "../../src/samples/zip.ts";
import { fits, onTargetList, rowOf, targetOf } from "./fit.ts";
import { makeMember } from "./generate.ts";
import { acceptedCases } from "./invite.ts";
import { diversity, stock } from "./people.ts";
import { directorAndAbove, titleOf } from "./tables.ts";
import { conversationsOf, firstExchanges } from "./talk.ts";
import { worldOf } from "./world.ts";

const countedBy = <T>(values: readonly T[]): Map<T, number> => {
  const found = new Map<T, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
};

/** The numbers of the network page by plain loops over rows, with the rules' own words and nothing of the engine. */
function recount(ledger: Ledger, A: number, zone: string) {
  const world = worldOf(ledger, A, zone);
  if (!world.sources.present("Connections")) return null;
  const rows = stock(world);
  const target = targetOf(world);
  const fit = rows.map(row => fits(target, row.title, row.company));
  const ids = new Set(rows.map(row => world.contacts.idOf(row.person)).filter(id => id !== null));
  const key = [...ids].filter(id => {
    const row = rowOf(world, id);
    return (row && directorAndAbove(row.title, row.company)) || onTargetList(world, id);
  });
  const met = new Set(firstExchanges(conversationsOf(world)).map(({ contact }) => contact));
  const mix = diversity(world);
  return {
    size: rows.length,
    hidden: rows.filter(row => world.contacts.idOf(row.person) === null).length,
    functions: countedBy(rows.map(row => titleOf(row.title).functions[0] ?? null)),
    levels: countedBy(rows.map(row => titleOf(row.title).level)),
    fitting: fit.filter(one => one === true).length,
    judged: fit.filter(one => one !== null).length,
    mix: mix.status === "measured" ? mix.value : 0,
    key: { count: key.length, reached: world.sources.present("messages") ? key.filter(id => met.has(id)).length : null },
  };
}

function invitations(ledger: Ledger, A: number, zone: string, outgoing: boolean) {
  const world = worldOf(ledger, A, zone);
  const { cases, openOnly } = acceptedCases(world, outgoing);
  const connected = world.of("connection").map(row => ({ id: world.contacts.idOf(row.person), on: row.on ?? Number.NaN }));
  let rows = 0;
  const open = new Set<string>();
  for (const row of world.of("invitation")) {
    const id = world.contacts.idOf(row.person);
    if (row.outgoing !== outgoing || id === null) continue;
    if (connected.some(one => one.id === id && one.on < world.dayOf(row) - 1)) continue;
    rows++;
    if (!connected.some(one => one.id === id)) open.add(id);
  }
  const accepted = openOnly ? null : cases.filter(({ y }) => y === 1).length;
  return { rows, open: open.size, cases: cases.length, accepted };
}

function compare(ledger: Ledger, day: number, zone: string): void {
  const { network, invitations: asked } = networkOn(timelineOf(ledger, zone), day);
  const own = recount(ledger, day, zone);
  if (network === null || own === null) {
    expect(network).toBe(own);
    return;
  }
  const mapOf = (list: readonly { id: number | null; count: number }[]) => new Map(list.map(({ id, count }) => [id, count]));
  const { size, hidden, fitting, judged, key } = network;
  expect({ size, hidden, fitting, judged, key, functions: mapOf(network.functions), levels: mapOf(network.levels) }).toEqual({
    size: own.size,
    hidden: own.hidden,
    fitting: own.fitting,
    judged: own.judged,
    key: own.key,
    functions: own.functions,
    levels: own.levels,
  });
  expect(network.mix).toBeCloseTo(own.mix ?? 0, 9);
  expect(network.cells.reduce((sum, { count }) => sum + count, 0)).toBe(own.size);
  if (asked === null) return;
  expect(asked.sent).toEqual(invitations(ledger, day, zone, true));
  expect(asked.received).toEqual(invitations(ledger, day, zone, false));
}

test("random members: the network is what a plain recount finds", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const { ledger, zone, days } = makeMember(seed);
    for (const day of days.slice(0, 2)) compare(ledger, day, zone);
  }
}, 60_000);

test.each(["seller", "newcomer"])("%s: the network is what a plain recount of the bare CSV finds", async name => {
  const archive = samplePersona(name);
  const ledger = await readArchive({ name: archive.name, blob: await zipOf(archive) });
  const timeline = timelineOf(ledger, "Europe/Vienna");
  const day = defaultDay(timeline);
  compare(ledger, day, "Europe/Vienna");
  const bare = archive.files.find(({ path }) => path === "Connections.csv");
  const lines = String(bare?.text ?? "").split("\n");
  const dated = lines.flatMap(line => /(\d\d) (\w{3}) (\d{4})$/.exec(line.trim())?.slice(1, 4) ?? []);
  const isoOf = (i: number) => isoDay(Date.parse(`${dated[i]} ${dated[i + 1]} ${dated[i + 2]} UTC`) / 86_400_000);
  let [size, fresh] = [0, 0];
  for (let i = 0; i < dated.length; i += 3) {
    if (isoOf(i) > isoDay(day)) continue;
    size++;
    if (isoOf(i) > isoDay(day - 91)) fresh++;
  }
  const { network } = networkOn(timeline, day);
  expect(network?.size).toBe(size);
  expect(network?.quarters.at(-1)).toMatchObject({ to: day, size, fresh });
});
