import type { Case } from "./arithmetic.ts";
import { q26 } from "./arithmetic.ts";
import type { World } from "./world.ts";

/** Cases of P5 for one direction, and whether the file holds open rows only (rules P5.1, P5.2, P5.4, B8.2). */
export function acceptedCases(world: World, outgoing: boolean): { cases: Case[]; openOnly: boolean } {
  const { A, contacts } = world;
  const connected = world.of("connection").map(row => ({ id: contacts.idOf(row.person), on: row.on ?? Number.NaN }));
  const last = new Map<string, number>();
  for (const row of world.of("invitation")) {
    const id = contacts.idOf(row.person);
    const day = world.dayOf(row);
    if (row.outgoing !== outgoing || id === null || day < A - 181 || day > A - 21) continue;
    if (day + 21 > world.sources.to("Connections")) continue;
    if (connected.some(one => one.id === id && one.on < day - 1)) continue;
    last.set(id, day);
  }
  const cases: Case[] = [];
  for (const [id, day] of last) {
    const y = connected.some(one => one.id === id && one.on - day >= -1 && one.on - day <= 21) ? 1 : 0;
    cases.push({ w: q26 ** world.bucket(day), y });
  }
  const recent = connected.filter(one => one.on >= A - 181).length;
  const openOnly = cases.length >= 20 && cases.every(one => one.y === 0) && recent >= 5;
  return { cases, openOnly };
}
