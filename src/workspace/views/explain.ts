import { z } from "zod";
import { daySchema, originSchema } from "../../core/activity.ts";
import type { Evidence } from "../../core/measure.ts";
import { pillarIds } from "../../core/pillar.ts";
import { auditResultSchema, pillarResultSchema } from "../../core/scorecard.ts";
import { type AuditExplained, explain, type PillarExplained } from "../../model/explain.ts";
import { contactNames } from "../../model/names.ts";
import { defineView } from "../view.ts";
import { dayFrom } from "./report.ts";

const steps = { m: z.number(), p: z.number() };
const curveSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("count"), ...steps }),
  z.object({ kind: z.literal("ratio"), ...steps }),
  z.object({ kind: z.literal("direct") }),
]);

const evidenceSchema = z.object({
  origins: z.array(originSchema).readonly(),
  day: daySchema.nullable(),
  what: z.string(),
  raw: z.number(),
  counted: z.number(),
  reasons: z.array(z.string()).readonly(),
  facts: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null()])),
});

/** All rows; those that count as they are, cases without success among them; and those that a guard or a rule makes less of. */
const rowsSchema = z.object({ all: z.int(), counted: z.int(), leftOut: z.int() });

const auditSchema = z.object({
  kind: z.literal("audit"),
  day: daySchema,
  pillar: z.enum(pillarIds),
  result: auditResultSchema,
  curve: curveSchema,
  points: z.array(z.object({ value: z.number(), score: z.number() })).readonly(),
  /** Only the rows from `from` on, at most `count`, of those asked for by `only`. */
  evidence: z.array(evidenceSchema).readonly(),
  from: z.int(),
  rows: rowsSchema,
  /** The 13 weeks that end on the day, oldest first, by their last day: rows that count in full, for less, and not at all. */
  weeks: z.array(z.object({ to: daySchema, counted: z.int(), lowered: z.int(), leftOut: z.int() })).readonly(),
  /** Why rows count less or not, by the first reason of each; most frequent first. */
  reasons: z.array(z.object({ reason: z.string(), rows: z.int() })).readonly(),
  /** Names of the contacts in the rows given, by address; for the member alone. */
  names: z.record(z.string(), z.string()),
});

const whole = (least: number, most: number) => z.coerce.number<number | string>().int().min(least).max(most);
/** A case without success is no row left out: it counts in full among the cases. */
const isLeftOut = ({ raw, counted, reasons }: Evidence): boolean =>
  counted < raw || (counted === 0 && reasons.some(reason => reason !== "no-success"));

/** One audit (by code or id) with a slice of the rows behind it, or one pillar, at the end of a day. Fails with `unknown-audit`, `bad-day`. */
export const explainView = defineView({
  params: z.object({
    what: z.string(),
    asOf: z.string().optional(),
    from: whole(0, Number.MAX_SAFE_INTEGER).default(0),
    count: whole(0, 500).default(100),
    only: z.enum(["all", "counted", "left-out"]).default("all"),
  }),
  result: z.discriminatedUnion("kind", [
    auditSchema,
    z.object({ kind: z.literal("pillar"), day: daySchema, result: pillarResultSchema }),
  ]),
  run: (look, { what, asOf, from, count, only }) => {
    const day = asOf === undefined ? look.day : dayFrom(asOf);
    const held = look.memo(`explain ${day} ${what.trim().toLowerCase()}`, () => laidOpen(explain(look.timeline, day, what)));
    if (held.kind === "pillar") return held.explained;
    const { explained, counted, leftOut, weeks, reasons } = held;
    const evidence = { all: explained.evidence, counted, "left-out": leftOut }[only].slice(from, from + count);
    const rows = { all: explained.evidence.length, counted: counted.length, leftOut: leftOut.length };
    const known = look.memo("names", () => contactNames(look.ledger));
    const names: Record<string, string> = {};
    for (const { facts } of evidence) {
      const name = typeof facts.contact === "string" ? known.get(facts.contact) : undefined;
      if (name !== undefined) names[String(facts.contact)] = name;
    }
    return { ...explained, evidence, from, rows, weeks, reasons, names };
  },
});

/** What is dear about an explanation: made once for all its pages. */
function laidOpen(explained: AuditExplained | PillarExplained) {
  if (explained.kind === "pillar") return { kind: "pillar", explained } as const;
  const counted = explained.evidence.filter(row => !isLeftOut(row));
  const leftOut = explained.evidence.filter(isLeftOut);
  const reasons = Map.groupBy(leftOut, row => row.reasons[0] ?? "");
  return {
    kind: "audit",
    explained,
    counted,
    leftOut,
    weeks: weeksOf(explained.day, explained.evidence),
    reasons: [...reasons].map(([reason, rows]) => ({ reason, rows: rows.length })).sort((a, b) => b.rows - a.rows),
  } as const;
}

function weeksOf(day: number, evidence: readonly Evidence[]) {
  const weeks = Array.from({ length: 13 }, (_, i) => ({ to: day - 7 * (12 - i), counted: 0, lowered: 0, leftOut: 0 }));
  for (const row of evidence) {
    const week = row.day === null || row.day > day ? undefined : weeks[12 - Math.floor((day - row.day) / 7)];
    if (!week) continue;
    if (!isLeftOut(row)) week.counted++;
    else if (row.counted > 0) week.lowered++;
    else week.leftOut++;
  }
  return weeks;
}
