import { z } from "zod";
import { daySchema, originSchema } from "../../core/activity.ts";
import type { Evidence } from "../../core/measure.ts";
import { pillarIds } from "../../core/pillar.ts";
import { auditResultSchema, pillarResultSchema } from "../../core/scorecard.ts";
import { explain } from "../../model/explain.ts";
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

/** Rows that count in full, rows that count less than they are or not at all, and all of them. */
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
});

const whole = (least: number, most: number) => z.coerce.number<number | string>().int().min(least).max(most);
const isLeftOut = ({ raw, counted, reasons }: Evidence): boolean => counted < raw || (counted === 0 && reasons.length > 0);

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
    const { explained, counted, leftOut } = look.memo(`explain ${day} ${what.trim().toLowerCase()}`, () => {
      const explained = explain(look.timeline, day, what);
      const rows = explained.kind === "audit" ? explained.evidence : [];
      return { explained, counted: rows.filter(row => !isLeftOut(row)), leftOut: rows.filter(isLeftOut) };
    });
    if (explained.kind === "pillar") return explained;
    const chosen = { all: explained.evidence, counted, "left-out": leftOut }[only];
    const rows = { all: explained.evidence.length, counted: counted.length, leftOut: leftOut.length };
    return { ...explained, evidence: chosen.slice(from, from + count), from, rows };
  },
});
