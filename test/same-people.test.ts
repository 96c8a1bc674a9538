import fc from "fast-check";
import { expect, test } from "vitest";
import { contacts } from "../src/audits/timeline/contacts.ts";
import { timelineOf } from "../src/audits/timeline/timeline.ts";
import { cut } from "../src/model/cut.ts";
import { scoreAt } from "../src/model/score.ts";
import { memberOf, runsOf, seeds } from "./members.ts";

test("whoever is joined with whom: each id once, nobody who was joined left over, and a point is the score of the data cut at its day", () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }), (seed, pairs) => {
      const { ledger, zone, timeline, days } = memberOf(seed);
      const { ids } = timeline.fact(contacts);
      const samePeople = Object.fromEntries(pairs.map(([a, b]) => [ids[a % ids.length]!, ids[b % ids.length]!]));
      const joined = { ...ledger, settings: { ...ledger.settings, samePeople } };
      const whole = timelineOf(joined, zone);
      const told = whole.fact(contacts);
      expect(new Set(told.ids).size).toBe(told.ids.length);
      for (const id of Object.keys(samePeople)) if (told.ids.includes(id)) expect(mainOf(samePeople, id)).toBe(id);
      const day = days[0]! - 40;
      expect(scoreAt(timelineOf(cut(joined, day, zone), zone), day)).toEqual(scoreAt(whole, day));
    }),
    runsOf(1_000, 40),
  );
});

/** Where the joins of an id end; the id itself where they go round in a circle. */
function mainOf(same: Readonly<Record<string, string>>, id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = same[at]; next !== undefined; next = same[at]) {
    if (seen.has(at)) return id;
    seen.add(at);
    at = next;
  }
  return at;
}
