import { z } from "zod";
import { daySchema } from "../../core/activity.ts";
import { guardIds } from "../../core/measure.ts";
import { pillarIds } from "../../core/pillar.ts";
import type { Scorecard } from "../../core/scorecard.ts";
import { habitsOf, outcomesOf } from "../../model/plan.ts";
import { type Outlook, outlook } from "../../model/what-if.ts";
import { defineView } from "../view.ts";

const weekly = z.coerce.number().min(0).max(500);
const share = z.coerce.number().min(0).max(1);
const habits = {
  posts: weekly,
  comments: weekly,
  invitations: weekly,
  openings: weekly,
  answers: weekly,
  recommendations: weekly,
};
const outcomes = { accepted: share, fitting: share, replied: share };

/** Index week by week, null where not enough is measured; its range and the pillars' points at the end. */
const courseSchema = z.object({
  weeks: z.array(z.object({ day: daySchema, index: z.number().nullable() })).readonly(),
  low: z.number(),
  high: z.number(),
  pillars: z.array(z.number().nullable()),
});

/**
 * The next 13 weeks if the member does so much a week of each, against "as now" and "nothing". What is left out stays as usual. Gains of
 * questions in points of the index, plan against as now, largest first; `guards` are those that take more than they would as now.
 */
export const whatIfView = defineView({
  params: z.object({ ...habits, ...outcomes }).partial(),
  result: z.object({
    day: daySchema,
    usual: z.object(habits),
    own: z.object(outcomes),
    plan: courseSchema,
    asNow: courseSchema,
    nothing: courseSchema,
    moved: z.array(z.object({ audit: z.string(), pillar: z.enum(pillarIds), points: z.number() })),
    guards: z.array(z.object({ audit: z.string(), guard: z.enum(guardIds) })),
  }),
  run: ({ timeline, day, memo }, params) => {
    const usual = memo("what-if usual", () => habitsOf(timeline, day));
    const own = memo("what-if own", () => outcomesOf(timeline, day));
    const asNow = memo("what-if as now", () => outlook(timeline, day, usual, own));
    const nothing = memo("what-if nothing", () => outlook(timeline, day, "nothing", own));
    const plan =
      Object.keys(params).length === 0 ? asNow : outlook(timeline, day, movedFrom(usual, params), movedFrom(own, params));
    return {
      day,
      usual,
      own,
      plan: courseOf(plan),
      asNow: courseOf(asNow),
      nothing: courseOf(nothing),
      moved: movedBetween(asNow.end, plan.end),
      guards: guardsBetween(asNow.end, plan.end),
    };
  },
});

/** Each number as the member moved it, else as it is. */
function movedFrom<K extends string>(
  usual: Readonly<Record<K, number>>,
  moves: { readonly [Each in NoInfer<K>]?: number | undefined },
): Record<K, number> {
  const result: Record<K, number> = { ...usual };
  for (const key in usual) result[key] = moves[key] ?? usual[key];
  return result;
}

const courseOf = ({ weeks, end }: Outlook): z.output<typeof courseSchema> => ({
  weeks,
  low: end.index.low,
  high: end.index.high,
  pillars: end.pillars.map(({ points }) => points),
});

const auditsOf = (card: Scorecard) => card.pillars.flatMap(({ id, audits }) => audits.map(audit => ({ ...audit, pillar: id })));

function movedBetween(before: Scorecard, after: Scorecard) {
  const points = new Map(auditsOf(before).map(audit => [audit.id, audit.points]));
  return auditsOf(after)
    .map(({ id, pillar, points: then }) => ({ audit: id, pillar, points: then - (points.get(id) ?? 0) }))
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function guardsBetween(before: Scorecard, after: Scorecard) {
  const usual = new Map(auditsOf(before).flatMap(({ id, guards }) => guards.map(({ guard, loss }) => [`${id} ${guard}`, loss])));
  return auditsOf(after).flatMap(({ id, guards }) =>
    guards.flatMap(({ guard, loss }) => (loss > (usual.get(`${id} ${guard}`) ?? 0) + 1e-9 ? [{ audit: id, guard }] : [])),
  );
}
