import { audits as table } from "../audits/index.ts";
import { type Curve, scoreOf } from "../core/curve.ts";
import type { Day } from "../core/day.ts";
import { RapportError } from "../core/error.ts";
import type { Evidence } from "../core/measure.ts";
import { type PillarId, pillarIds } from "../core/pillar.ts";
import type { AuditResult, PillarResult } from "../core/scorecard.ts";
import { hasRows } from "./assess.ts";
import { scoreAt } from "./score.ts";
import type { Timeline } from "./timeline.ts";

/** One audit laid open: what it measured, its curve with the member's place on it, and the rows. */
export type AuditExplained = {
  readonly kind: "audit";
  readonly day: Day;
  readonly pillar: PillarId;
  readonly result: AuditResult;
  readonly curve: Curve;
  /** 21 points of the curve from 0 to where it is full. */
  readonly points: readonly { readonly value: number; readonly score: number }[];
  readonly evidence: readonly Evidence[];
};

export type PillarExplained = { readonly kind: "pillar"; readonly day: Day; readonly result: PillarResult };

/** Lays open an audit (by code or id) or a pillar (by id) on a day. Throws `unknown-audit`. */
export function explain(timeline: Timeline, day: Day, what: string): AuditExplained | PillarExplained {
  const wanted = what.trim().toLowerCase();
  const pillar = pillarIds.find(id => id === wanted);
  if (pillar) {
    const card = scoreAt(timeline, day, { evidence: true });
    return { kind: "pillar", day, result: card.pillars[pillarIds.indexOf(pillar)]! };
  }
  const audit = table.find(one => one.code.toLowerCase() === wanted || one.id === wanted);
  if (!audit) throw new RapportError("unknown-audit", { what, known: table.map(one => one.code).join(" ") });
  const card = scoreAt(timeline, day);
  const result = card.pillars.flatMap(one => one.audits).find(one => one.code === audit.code)!;
  const evidence = hasRows(result.status) ? audit.evidence(timeline, timeline.moment(day)) : [];
  return {
    kind: "audit",
    day,
    pillar: audit.pillar,
    result: { ...result, evidenceCount: evidence.length },
    curve: audit.curve,
    points: curvePoints(audit.curve),
    evidence,
  };
}

function curvePoints(curve: Curve): { value: number; score: number }[] {
  const full = curve.kind === "count" ? 2 * curve.p : 1;
  return Array.from({ length: 21 }, (_, i) => ({ value: (full * i) / 20, score: scoreOf(curve, (full * i) / 20) }));
}
