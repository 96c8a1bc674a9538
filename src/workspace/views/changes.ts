import { z } from "zod";
import { daySchema } from "../../core/activity.ts";
import { pillarIds } from "../../core/pillar.ts";
import { changes } from "../../model/changes.ts";
import { defineView } from "../view.ts";
import { dayFrom } from "./report.ts";

const pillar = z.enum(pillarIds);
const endSchema = z.object({ day: daySchema, points: z.number() });

/** One step of the waterfall in points of the index; `code` names the audit of a step by behaviour. */
const changeSchema = z.object({
  part: z.enum(["model", "data", "window", "behaviour"]),
  pillar,
  code: z.string().nullable(),
  points: z.number(),
});

/** The waterfall between the ends of two days (decision 29), given as `YYYY-MM-DD` in any order; the earlier one is where it starts. */
export const changesView = defineView({
  params: z.object({ a: z.string(), b: z.string() }),
  result: z.object({
    model: z.string(),
    from: endSchema,
    to: endSchema,
    pillars: z.array(pillar).readonly(),
    changes: z.array(changeSchema).readonly(),
    knownThen: z.int(),
  }),
  run: ({ ledger, zone, memo }, { a, b }) => {
    const [from, to] = [dayFrom(a), dayFrom(b)].sort((x, y) => x - y);
    return memo(`changes ${from} ${to}`, () => changes(ledger, zone, from ?? 0, to ?? 0));
  },
});
