import fc from "fast-check";
import { expect, test } from "vitest";
import { audits } from "../src/audits/index.ts";
import type { Activity, Person } from "../src/core/activity.ts";
import type { Ledger } from "../src/core/ledger.ts";
import { noGuards } from "../src/core/measure.ts";
import { type SourceId, sourceIds } from "../src/core/source.ts";
import { assess } from "../src/model/assess.ts";
import { scoreAt } from "../src/model/score.ts";
import { timelineOf } from "../src/model/timeline.ts";
import { comment, connection, day, ledgerOf, plus, post, reaction, search, words } from "./make-ledger.ts";
import { memberOf, runsOf, seeds } from "./members.ts";
import { sourceOf } from "./naive/generate.ts";

// What sources do, on random members (docs/model.md 15.3 to 15.5).

function peopleOf(row: Activity): Person[] {
  if (row.kind === "message") return [row.from, ...row.to.map(slug => ({ slug, name: null }))];
  if ("person" in row && row.person !== null) return [row.person];
  return "author" in row && row.author ? [row.author] : [];
}

/** The ledger as if a source had never been given; who is who stays known, for that is no file's alone (rules 1.6). */
function without(ledger: Ledger, source: SourceId): Ledger {
  const parts = { Profile: "profile", Positions: "positions", Education: "education", Skills: "skills", Languages: "languages" };
  const part = Object.entries(parts).find(([file]) => file === source)?.[1];
  return {
    ...ledger,
    imports: ledger.imports.map(entry => ({
      ...entry,
      files: entry.files.filter(file => file.kind !== source),
      spans: entry.spans.filter(span => span.source !== source),
    })),
    snapshots: ledger.snapshots.map(snapshot => (part ? { ...snapshot, [part]: null } : snapshot)),
    activities: ledger.activities.filter(row => sourceOf(row) !== source),
    roster: ledger.activities.flatMap(peopleOf),
  };
}

/** Which item of the feed is an own post's is told by the links of all three (rules 2, 0.8), so these audits hear of each. */
const links: readonly SourceId[] = ["Comments", "Reactions", "InstantReposts"];
const joined = ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "B7"];

test("taking a source away changes only audits that name it, and never makes a zero (15.3)", () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...sourceIds), (seed, source) => {
      const { ledger: made, zone, days } = memberOf(seed);
      const ledger = { ...made, settings: { ...made.settings, complete: false }, roster: made.activities.flatMap(peopleOf) };
      const [whole, less] = [ledger, without(ledger, source)].map(one => {
        const timeline = timelineOf(one, zone);
        // Guards look at everything that was done, whatever the file.
        return audits.map(audit => assess(audit, timeline, timeline.moment(days[0]!), noGuards));
      });
      for (const [i, { code, sources }] of audits.entries()) {
        const [before, after] = [whole![i]!, less![i]!];
        const needed = [...(sources.all ?? []), ...(sources.any ?? [])];
        const told = { seed, source, code };
        if (links.includes(source) && joined.includes(code)) continue;
        if (![...needed, ...(sources.improves ?? [])].includes(source)) {
          const { status, value, g, error } = before;
          expect({ ...told, status, value, g, error }).toEqual({ ...told, ...pick(after) });
        } else if (sources.all?.includes(source))
          expect({ ...told, status: after.status }).toEqual({ ...told, status: "no-data" });
      }
    }),
    runsOf(400, 24),
  );
});

const pick = ({ status, value, g, error }: ReturnType<typeof assess>) => ({ status, value, g, error });

const text = (seed: string): string => words(20, seed);
/** Every week the same on a Tuesday, up to a Sunday. */
const habit = (to: string): Activity[] =>
  Array.from({ length: 26 }, (_, j) => {
    const tuesday = `${plus(to, -7 * j - 5)}T10:00:00`;
    const second = `${plus(to, -7 * j - 3)}T10:00:00`;
    return [
      search(tuesday, text(`query ${j}`)),
      search(second, text(`other ${j}`)),
      comment(tuesday, `activity:9${j}`, text(`comment ${j}`)),
      reaction(second, `activity:8${j}`),
      post(tuesday, `${words(41, `post ${j}`)} https://a.example/x`),
      connection(plus(to, -7 * j - 2), `Person ${j}`, { title: "CEO", company: "Acme" }),
    ];
  }).flat();

test("a steady habit makes no dip in the 14 days after the export, and nothing after them (15.5, 9.3)", () => {
  const to = "2026-03-15";
  const timeline = timelineOf(ledgerOf(habit(to), { from: "2024-01-01", to }), "UTC");
  const at = (days: number) => scoreAt(timeline, day(to) + days).pillars.flatMap(pillar => pillar.audits);
  for (const code of ["B5", "B6", "P1", "P2", "P4", "P6", "E1", "E2", "E3"]) {
    const values = [0, 7, 14].map(days => at(days).find(audit => audit.code === code)!.value);
    expect([code, ...values]).toEqual([code, values[0], expect.closeTo(values[0]!, 9), expect.closeTo(values[0]!, 9)]);
    expect([code, at(15).find(audit => audit.code === code)!.status]).toEqual([code, "no-data"]);
  }
});

test("more silent connections change R1 and P7, and none of R2 to R9 (G8.1)", () => {
  fc.assert(
    fc.property(seeds, seed => {
      const { ledger, timeline, zone, days } = memberOf(seed);
      const silent = Array.from({ length: 500 }, (_, i) => connection("2020-01-01", `Silent Nobody${i}`, { title: "CEO" }));
      const [before, after] = [timeline, timelineOf({ ...ledger, activities: [...silent, ...ledger.activities] }, zone)].map(
        one =>
          audits
            .filter(audit => /^R[2-9]$/.test(audit.code))
            .map(audit => pick(assess(audit, one, one.moment(days[0]!), noGuards))),
      );
      expect(after).toEqual(before);
    }),
    runsOf(100, 6),
  );
});
