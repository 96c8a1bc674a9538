import { expect, test } from "vitest";
import { connection, day, invitation, ledgerOf, plus, timelineFor } from "../../test/make-ledger.ts";
import { audits as table } from "../audits/index.ts";
import { scoreOf } from "../core/curve.ts";
import { pillarIds } from "../core/pillar.ts";
import type { SourceId } from "../core/source.ts";
import { sourceIds } from "../core/source.ts";
import { isFed } from "./assess.ts";
import { balanceOf, scoreAt } from "./score.ts";
import { timelineOf } from "./timeline.ts";

const asOf = "2026-03-15";
const archive = sourceIds.slice(0, sourceIds.indexOf("workbook daily"));
const workbook: readonly SourceId[] = ["workbook daily", "workbook posts", "workbook followers", "workbook audience"];

/** Weight of the audits that some sources can feed, by pillar: of all of them, or of those on posts. */
function fed(files: readonly SourceId[], postsOnly = false): number[] {
  const moment = timelineFor([], { from: "2024-01-01", to: asOf, files }).moment(day(asOf));
  return pillarIds.map(id =>
    table
      .filter(audit => audit.pillar === id && isFed(audit.sources, moment) && (audit.posts || !postsOnly))
      .reduce((sum, audit) => sum + audit.weight, 0),
  );
}

test("weights of a pillar are 100, posts and their response 27.5 points (rules 15.6, model 7)", () => {
  expect(fed(sourceIds)).toEqual([100, 100, 100, 100]);
  expect(fed(sourceIds, true)).toEqual([50, 0, 60, 0]);
});

test("what an archive, a workbook and single posts can feed (model 7, rules 14.4)", () => {
  expect(fed(archive)).toEqual([88, 100, 60, 100]);
  expect(fed([...archive, ...workbook])).toEqual([100, 100, 86, 100]);
  expect(fed([...archive, ...workbook, "post figures"])).toEqual([100, 100, 100, 100]);
  expect(fed(workbook)).toEqual([44, 0, 26, 0]);
});

test("how much of the index is posts and their response (rules 7.1, 7.3)", () => {
  const share = (files: readonly SourceId[]): number => {
    const all = fed(files);
    return fed(files, true).reduce((sum, weight, p) => sum + (25 * weight) / all[p]!, 0);
  };
  expect(share(archive)).toBeCloseTo(19.128788, 6);
  expect(share([...archive, ...workbook])).toBeCloseTo(25.872093, 6);
  const response = ["B7", "B8", "E5", "E6", "E9"];
  expect(table.filter(audit => response.includes(audit.code)).reduce((sum, audit) => sum + audit.weight / 4, 0)).toBe(15);
});

test("each curve has its two anchors (rules 15.6)", () => {
  for (const { code, curve } of table) {
    if (curve.kind === "direct") continue;
    expect([code, scoreOf(curve, curve.m), scoreOf(curve, curve.p)]).toEqual([
      code,
      expect.closeTo(0.5, 12),
      expect.closeTo(0.9, 12),
    ]);
  }
});

test("balance: the geometric over the arithmetic mean (rules 2.17)", () => {
  expect(balanceOf([0.8, 0.4, 0.2, 0.2])).toBeCloseTo(0.840896, 6);
  expect(balanceOf([0.6, 0.5, 0, 0.3])).toBeCloseTo(0.580216, 6);
});

test("a complete but empty archive: true zeros where something was observed (rules 15.3)", () => {
  const files: readonly SourceId[] = ["Profile", "Connections", "messages"];
  const card = scoreAt(timelineOf(ledgerOf([], { from: "2024-01-01", to: asOf, files, complete: true }), "UTC"), day(asOf));
  expect(card.pillars[2]).toMatchObject({ points: 0, support: 0.32, coverage: 0.6 });
  expect(card.pillars[3]).toMatchObject({ points: 0, support: 0.53, coverage: 1 });
  expect(card.index.value).not.toBeNull();
});

test("an archive not known to be complete: nothing is a zero that no file tells (decision 5)", () => {
  const files = archive.filter(file => !["Shares", "Comments", "Reactions"].includes(file));
  const card = scoreAt(timelineOf(ledgerOf([], { from: "2024-01-01", to: asOf, files }), "UTC"), day(asOf));
  expect(card.pillars[2]).toMatchObject({ points: null, band: null, coverage: 0 });
  expect(card.index).toMatchObject({ value: null, shown: null, band: null, balance: null, pillarsShown: 3 });
  const known = [0, 1, 3].reduce((sum, p) => sum + card.pillars[p]!.points!, 0);
  expect([card.index.low, card.index.high]).toEqual([expect.closeTo(known, 9), expect.closeTo(known + 25, 9)]);
});

test("without Connections there is no index, though four pillars stand (decision 10)", () => {
  const files = archive.filter(file => file !== "Connections");
  const rows = Array.from({ length: 30 }, (_, i) => invitation(plus(asOf, -i), "in", `Person ${i}`));
  const card = scoreAt(timelineOf(ledgerOf(rows, { from: "2024-01-01", to: asOf, files }), "UTC"), day(asOf));
  expect(card.pillars.map(pillar => pillar.points === null)).toEqual([false, false, false, false]);
  expect(card.index).toMatchObject({ value: null, band: null, pillarsShown: 4 });
  const rest = [0, 2, 3].reduce((sum, p) => sum + card.pillars[p]!.points!, 0);
  expect([card.index.low, card.index.high]).toEqual([expect.closeTo(rest, 9), expect.closeTo(rest + 25, 9)]);
});

test("the range is never under a point to each side, and stays within 0 and 100 (rules 2.20)", () => {
  const rows = [connection(plus(asOf, -400), "Anna Test", { title: "CEO", company: "Acme" })];
  const { index } = scoreAt(timelineOf(ledgerOf(rows, { from: "2024-01-01", to: asOf }), "UTC"), day(asOf));
  expect(index.value! - index.low).toBeGreaterThanOrEqual(Math.min(1, index.value!) - 1e-9);
  expect(index.high - index.value!).toBeGreaterThanOrEqual(1 - 1e-9);
  expect(index.low).toBeGreaterThanOrEqual(0);
});
