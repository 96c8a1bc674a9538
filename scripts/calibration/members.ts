import type { AuditResult } from "../../src/core/scorecard.ts";
import { scoreAt } from "../../src/model/score.ts";
import { timelineOf } from "../../src/model/timeline.ts";
import { lastDay } from "../../src/samples/population/life.ts";
import { habitOf, populationMember } from "../../src/samples/population/member.ts";
import type { Habit } from "../../src/samples/population/rates.ts";

/** One audit of a member, as much as weighing it anew needs; only measured ones are kept. */
export type ScoredAudit = Pick<AuditResult, "code" | "weight" | "g"> & {
  readonly value: number;
  readonly score: number;
  /** Place of its pillar. */
  readonly pillar: number;
};

export type ScoredMember = {
  readonly habit: Habit;
  readonly index: number;
  readonly points: readonly number[];
  readonly audits: readonly ScoredAudit[];
};

/** Makes and scores members of the calibration population on their last day. Every one of them has an index, or this throws. */
export function scoreMembers(numbers: readonly number[], onEach: (done: number) => void = () => {}): ScoredMember[] {
  return numbers.map((k, i) => {
    const card = scoreAt(timelineOf(populationMember(k), "UTC"), lastDay);
    onEach(i + 1);
    if (card.index.value === null) throw new Error(`member ${k} has no index`);
    return {
      habit: habitOf(k),
      index: card.index.value,
      points: card.pillars.map(pillar => pillar.points ?? 0),
      audits: card.pillars.flatMap((pillar, place) =>
        pillar.audits.flatMap(({ code, weight, g, value, score }) =>
          value === null || score === null ? [] : [{ code, weight, g, value, score, pillar: place }],
        ),
      ),
    };
  });
}
