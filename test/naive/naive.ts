import type { Ledger } from "../../src/core/ledger.ts";
import { type Curve, type Found, type Status, scoreOf, slopeOf } from "./arithmetic.ts";
import { endorsers, formatVariety, inboundInterest, publishRate, publishSteady, recommendations } from "./brand.ts";
import { commentQuality, commentsGiven, insightsShared, reactionsGiven, targetResonance, topicFocus } from "./engage.ts";
import { conversations, reach, responseRate } from "./figures.ts";
import { acceptance, diversity, followField, keyPeople, networkGrowth, outreachDays, relevance, searchRate } from "./people.ts";
import { profileClear, profileComplete } from "./profile.ts";
import {
  activeTies,
  collaboration,
  depth,
  keptTies,
  networkSize,
  personalMessages,
  replyGiven,
  replyWon,
  support,
} from "./relationships.ts";
import { repliesGiven } from "./replies.ts";
import { type World, worldOf } from "./world.ts";

/** The model of the pages once more, by plain loops: written without a look at the engine, to be compared with it. */
type Question = { code: string; weight: number; curve: Curve; ask: (world: World) => Found };

const direct: Curve = { kind: "direct", m: 0, p: 0 };
const count = (m: number, p: number): Curve => ({ kind: "count", m, p });
const part = (m: number, p: number): Curve => ({ kind: "ratio", m, p });

export const questions: Question[] = [
  { code: "B1", weight: 22, curve: direct, ask: profileComplete },
  { code: "B2", weight: 10, curve: direct, ask: profileClear },
  { code: "B3", weight: 8, curve: count(6, 30), ask: endorsers },
  { code: "B4", weight: 10, curve: count(1, 4), ask: recommendations },
  { code: "B5", weight: 17, curve: count(0.5, 3), ask: publishRate },
  { code: "B6", weight: 7, curve: part(0.3, 0.75), ask: publishSteady },
  { code: "B7", weight: 12, curve: count(1, 4), ask: reach },
  { code: "B8", weight: 8, curve: count(0.75, 5), ask: inboundInterest },
  { code: "B9", weight: 6, curve: count(1.4, 3), ask: formatVariety },
  { code: "P1", weight: 14, curve: count(3, 20), ask: searchRate },
  { code: "P2", weight: 12, curve: part(0.2, 0.7), ask: outreachDays },
  { code: "P3", weight: 20, curve: part(0.5, 0.8), ask: relevance },
  { code: "P4", weight: 18, curve: count(0.8, 4), ask: keyPeople },
  { code: "P5", weight: 18, curve: part(0.35, 0.65), ask: acceptance },
  { code: "P6", weight: 6, curve: count(2, 10), ask: networkGrowth },
  { code: "P7", weight: 8, curve: count(5, 14), ask: diversity },
  { code: "P8", weight: 4, curve: count(5, 25), ask: followField },
  { code: "E1", weight: 16, curve: count(3, 15), ask: commentsGiven },
  { code: "E2", weight: 6, curve: count(8, 50), ask: reactionsGiven },
  { code: "E3", weight: 10, curve: count(0.5, 2), ask: insightsShared },
  { code: "E4", weight: 12, curve: part(0.35, 0.75), ask: commentQuality },
  { code: "E5", weight: 18, curve: count(1, 2.1), ask: responseRate },
  { code: "E6", weight: 14, curve: count(2, 10), ask: conversations },
  { code: "E7", weight: 10, curve: part(0.4, 0.85), ask: repliesGiven },
  { code: "E8", weight: 6, curve: part(0.4, 0.8), ask: topicFocus },
  { code: "E9", weight: 8, curve: part(0.3, 0.65), ask: targetResonance },
  { code: "R1", weight: 16, curve: count(250, 1000), ask: networkSize },
  { code: "R2", weight: 20, curve: count(4, 20), ask: activeTies },
  { code: "R3", weight: 11, curve: part(0.2, 0.55), ask: depth },
  { code: "R4", weight: 11, curve: part(0.2, 0.5), ask: replyWon },
  { code: "R5", weight: 9, curve: part(0.5, 0.9), ask: replyGiven },
  { code: "R6", weight: 10, curve: count(1, 8), ask: support },
  { code: "R7", weight: 7, curve: count(1.5, 10), ask: collaboration },
  { code: "R8", weight: 10, curve: part(0.2, 0.55), ask: keptTies },
  { code: "R9", weight: 6, curve: part(0.6, 0.95), ask: personalMessages },
];

export type NaiveAudit = {
  code: string;
  status: Status;
  value: number | null;
  g: number;
  score: number | null;
  /** Standard error of the value. */
  se: number;
  /** Standard error of the score (rules 2.19). */
  error: number;
};
export type NaivePillar = { id: string; points: number | null; score: number | null; support: number; coverage: number };
export type NaiveIndex = { value: number | null; low: number; high: number };
export type NaiveScore = { audits: NaiveAudit[]; pillars: NaivePillar[]; index: NaiveIndex };

export function naiveScore(ledger: Ledger, asOf: number, zone: string): NaiveScore {
  const world = worldOf(ledger, asOf, zone);
  const audits = questions.map(({ code, curve, ask }): NaiveAudit => {
    const found = ask(world);
    if (found.status !== "measured") return { code, status: found.status, value: null, g: 0, score: null, se: 0, error: 0 };
    const { value, g, se } = found;
    return { code, status: "measured", value, g, score: scoreOf(curve, value), se, error: slopeOf(curve, value) * se };
  });
  const weightOf = (code: string) => questions.find(one => one.code === code)?.weight ?? 0;
  let variance = 0;
  const pillars = ["B", "P", "E", "R"].map((id): NaivePillar => {
    const mine = audits.filter(one => one.code.startsWith(id));
    let top = 0;
    let bottom = 0;
    let there = 0;
    for (const one of mine) {
      if (one.status !== "no-data") there += weightOf(one.code);
      top += weightOf(one.code) * one.g * (one.score ?? 0);
      bottom += weightOf(one.code) * one.g;
    }
    if (bottom >= 25) for (const one of mine) variance += ((25 * weightOf(one.code) * one.g * one.error) / bottom) ** 2;
    const score = bottom < 25 ? null : top / bottom;
    return { id, score, points: score === null ? null : 25 * score, support: bottom / 100, coverage: there / 100 };
  });
  // Decisions 10: without Connections or messages their pillar is as good as hidden for the index.
  const sure = pillars.filter(
    pillar =>
      (pillar.id !== "P" || world.sources.present("Connections")) && (pillar.id !== "R" || world.sources.present("messages")),
  );
  let low = 0;
  let shown = 0;
  for (const pillar of sure) {
    if (pillar.points === null) continue;
    low += pillar.points;
    shown++;
  }
  if (shown < 4) return { audits, pillars, index: { value: null, low, high: low + 25 * (4 - shown) } };
  const h = Math.max(1, 1.28 * Math.sqrt(variance));
  return { audits, pillars, index: { value: low, low: Math.max(0, low - h), high: Math.min(100, low + h) } };
}
