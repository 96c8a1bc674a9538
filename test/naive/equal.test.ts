import { expect, test } from "vitest";
import type { Scorecard } from "../../src/core/scorecard.ts";
import { scoreAt } from "../../src/model/score.ts";
import { timelineOf } from "../../src/model/timeline.ts";
import { makeMember } from "./generate.ts";
import { type NaiveScore, naiveScore } from "./naive.ts";

/** Both implementations agree within 1e-9 on random members (rules 2, 15.6; decision 27). SOAK=1 takes many more. */
const members = process.env.SOAK === "1" ? 2_000 : 300;

const near = (a: number | null, b: number | null): boolean => (a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9);

/** What differs, in words for the one who has to look. */
function differences(card: Scorecard, naive: NaiveScore): string[] {
  const found: string[] = [];
  const say = (what: string, engine: unknown, own: unknown) => found.push(`${what}: engine ${engine}, naive ${own}`);
  const audits = card.pillars.flatMap(pillar => pillar.audits);
  for (const own of naive.audits) {
    const one = audits.find(audit => audit.code === own.code);
    if (!one || one.status !== own.status) {
      say(`${own.code} status`, one?.status, own.status);
      continue;
    }
    if (own.status !== "measured") continue;
    if (!near(one.value, own.value)) say(`${own.code} value`, one.value, own.value);
    if (!near(one.g, own.g)) say(`${own.code} g`, one.g, own.g);
    if (!near(one.score, own.score)) say(`${own.code} score`, one.score, own.score);
    if (!near(one.error, own.error)) say(`${own.code} error`, one.error, own.error);
  }
  card.pillars.forEach((pillar, i) => {
    const own = naive.pillars[i];
    if (!own) return;
    if (!near(pillar.points, own.points)) say(`${own.id} points`, pillar.points, own.points);
    if (!near(pillar.support, own.support)) say(`${own.id} support`, pillar.support, own.support);
    if (!near(pillar.coverage, own.coverage)) say(`${own.id} coverage`, pillar.coverage, own.coverage);
  });
  for (const key of ["value", "low", "high"] as const) {
    if (!near(card.index[key], naive.index[key])) say(`index ${key}`, card.index[key], naive.index[key]);
  }
  return found;
}

test(`engine and naive implementation agree on ${members} random members`, { timeout: 900_000 }, () => {
  for (let seed = 1; seed <= members; seed++) {
    const { ledger, zone, days } = makeMember(seed);
    const timeline = timelineOf(ledger, zone);
    for (const day of days) {
      const found = differences(scoreAt(timeline, day), naiveScore(ledger, day, zone));
      expect({ seed, day, found }).toEqual({ seed, day, found: [] });
    }
  }
});
