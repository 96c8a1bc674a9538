import { expect, test } from "vitest";
import { day, ledgerOf } from "../../test/make-ledger.ts";
import { audits as table } from "../audits/index.ts";
import { isoDay } from "../core/day.ts";
import { pillarIds, pillarPoints } from "../core/pillar.ts";
import type { AuditResult, Scorecard } from "../core/scorecard.ts";
import type { SourceId } from "../core/source.ts";
import { advise, candidates, gapView, importHints } from "./advise.ts";
import { scoreAt } from "./score.ts";
import { timelineOf } from "./timeline.ts";

const asOf = day("2026-03-15");
const nothing = scoreAt(timelineOf(ledgerOf([], { from: "2024-01-01", to: "2026-03-15", files: ["Profile"] }), "UTC"), asOf);

type Given = Partial<Pick<AuditResult, "score" | "g" | "error" | "status">>;
/** A scorecard in which these audits are measured, with g 1 unless said; the others have no data. */
function cardWith(given: Readonly<Record<string, Given>>): Scorecard {
  const pillars = pillarIds.map((id, p) => {
    const audits = nothing.pillars[p]!.audits.map((audit): AuditResult => {
      const one = given[audit.code];
      return one ? { ...audit, status: "measured", g: 1, ...one } : { ...audit, status: "no-data", g: 0, score: null };
    });
    const weight = audits.reduce((sum, audit) => sum + audit.weight * audit.g, 0);
    const score = audits.reduce((sum, audit) => sum + audit.weight * audit.g * (audit.score ?? 0), 0) / weight;
    const shown = weight >= 25 ? { points: pillarPoints * score, score100: 100 * score } : { points: null, score100: null };
    return { ...nothing.pillars[p]!, id, audits, support: weight / 100, ...shown };
  });
  return { ...nothing, day: asOf, pillars };
}
/** Six audits of the brand without room for a step; with B2 and B9 they weigh the 88 of the example in rules 13.2. */
const brand = { B1: { score: 1 }, B3: { score: 1 }, B4: { score: 1 }, B5: { score: 1 }, B6: { score: 1 }, B8: { score: 1 } };

test("the gain of a next step (rules 13.2)", () => {
  const [one] = advise(cardWith({ ...brand, B9: { score: 1 }, B2: { score: 0.5 } }));
  expect(one).toMatchObject({ code: "B2", from: 0.5, to: 0.9, effort: 2 });
  expect(one!.gain).toBeCloseTo(1.136364, 6);
  expect(one!.gain / one!.effort).toBeCloseTo(0.568182, 6);
});

test("the range is cut to what the step can bring (rules 13.2)", () => {
  const [one] = advise(cardWith({ ...brand, B9: { score: 1 }, B2: { score: 0.4, error: 0.1 } }));
  const unit = (25 * 10) / 88;
  expect(one).toMatchObject({ to: 0.5 });
  expect(one!.gainLow).toBe(0);
  expect(one!.gainHigh).toBeCloseTo(unit * 0.228, 9);
});

test("no step for what is good, for R1, for hidden pillars, for less than a tenth of a point (rules 13.1, 13.2)", () => {
  const card = cardWith({
    ...brand,
    B2: { score: 0.9 },
    B9: { score: 0.88 },
    E1: { score: 0 },
    R1: { score: 0.1 },
    R2: { score: 1 },
  });
  expect(card.pillars.map(pillar => pillar.points === null)).toEqual([false, true, true, false]);
  expect(candidates(card)).toEqual([]);
});

/** A card whose pillars are full and whose candidates bring what is said per effort: half of the way from 0, by their g. */
function cardOf(wanted: Readonly<Record<string, number>>, score100: readonly number[]): Scorecard {
  const given = Object.entries(wanted).map(([code, per]): [string, Given] => {
    const { effort, weight } = table.find(audit => audit.code === code)!;
    return [code, { score: 0, g: (per * effort * 100) / (pillarPoints * weight * 0.5) }];
  });
  const card = cardWith(Object.fromEntries(given));
  return { ...card, pillars: card.pillars.map((pillar, p) => ({ ...pillar, support: 1, points: 5, score100: score100[p]! })) };
}

test("the first of each pillar, the weaker pillar first among equals, then the rest (rules 13.4)", () => {
  const five = { B2: 0.57, B5: 0.5, P3: 0.4, R2: 0.4, E1: 0.3 };
  const card = cardOf(five, [50, 40, 60, 30]);
  expect(candidates(card).map(one => one.code)).toEqual(["B2", "B5", "R2", "P3", "E1"]);
  expect(advise(card).map(one => one.code)).toEqual(["B2", "R2", "P3"]);
  expect(advise(cardOf(five, [50, 30, 60, 40])).map(one => one.code)).toEqual(["B2", "P3", "R2"]);
  const two = cardOf({ B2: 0.57, B5: 0.5, B9: 0.45, R2: 0.4 }, [50, 40, 60, 30]);
  expect(advise(two).map(one => one.code)).toEqual(["B2", "R2", "B5"]);
  expect(candidates(cardOf({ P4: 0.4, P3: 0.4 }, [50, 40, 60, 30])).map(one => one.code)).toEqual(["P3", "P4"]);
});

test("a small step is looked at after two weeks, a habit after four (rules 13.5)", () => {
  const dates = candidates(cardOf({ E4: 0.5, B2: 0.4, B5: 0.3 }, [50, 40, 60, 30])).map(one => [one.code, isoDay(one.by)]);
  expect(dates).toEqual([
    ["E4", "2026-03-29"],
    ["B2", "2026-03-29"],
    ["B5", "2026-04-12"],
  ]);
});

test("hints name what is missing, never what is there (rules 13.6)", () => {
  const files: readonly SourceId[] = ["Profile", "Connections", "messages", "Shares", "SearchQueries"];
  const timeline = timelineOf(ledgerOf([], { from: "2024-01-01", to: "2026-03-15", files }), "UTC");
  const hints = importHints(scoreAt(timeline, asOf), timeline.moment(asOf).present);
  const weights = new Map(hints.map(hint => [hint.source, hint.weight]));
  expect(files.filter(file => weights.has(file))).toEqual([]);
  // Comments feed E1, E4 and E7; Invitations P5 and B8; nothing asks for an interface.
  expect(weights.get("Comments")).toBe(16 + 12 + 10);
  expect(weights.get("Invitations")).toBe(18 + 8);
  expect([weights.has("received people"), weights.get("workbook audience")]).toEqual([false, 8]);
  expect([...weights.values()]).toEqual([...weights.values()].sort((a, b) => b - a));
});

test("activity against response (rules 13.7)", () => {
  const says = (given: Parameters<typeof cardWith>[0]) => gapView(cardWith(given))?.says;
  expect(says({ B5: { score: 0.7 }, E5: { score: 0.3 } })).toBe("work-on-content");
  expect(says({ B5: { score: 0.3 }, E5: { score: 0.5 } })).toBe("post-more");
  expect(says({ B5: { score: 0.7 }, E5: { score: 0.6 } })).toBeNull();
  expect(says({ B5: { score: 0.7 } })).toBeUndefined();
  const mixed = gapView(cardWith({ B5: { score: 1 }, E1: { score: 0, g: 0.5 }, B8: { score: 0.2 } }));
  expect([mixed?.activity, mixed?.response]).toEqual([17 / 25, 0.2]);
});
