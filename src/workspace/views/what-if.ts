import { z } from "zod";
import { daySchema } from "../../core/activity.ts";
import { isoDay } from "../../core/day.ts";
import { guardIds } from "../../core/measure.ts";
import { pillarIds } from "../../core/pillar.ts";
import { adviceSchema } from "../../core/report.ts";
import type { Scorecard } from "../../core/scorecard.ts";
import { habitIds, planWeeks, unseenHabits } from "../../model/plan.ts";
import { perPost } from "../../model/reach-per-post.ts";
import { asNow, type Outlook, outlook } from "../../model/what-if.ts";
import { deedsOf, type Foreseen, foreseenFor, foreseenKinds, withSteps } from "../../people/foreseen.ts";
import { type Step, stepsOn } from "../../people/steps.ts";
import { defineView } from "../view.ts";
import { keptSteps } from "./steps.ts";

const all = Number.POSITIVE_INFINITY;
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
 * The next 13 weeks if the member does so much a week of each, against "as now" and "nothing". What is left out stays as usual; `steps` are questions
 * between commas whose next steps are done besides. Gains of
 * questions in points of the index, plan against as now, largest first; `guards` are those that take more than they would as now.
 */
export const whatIfView = defineView({
  params: z.object({ ...habits, ...outcomes, steps: z.string().max(1000) }).partial(),
  result: z.object({
    day: daySchema,
    usual: z.object(habits),
    /** Habits that no file shows: what is usual of them is unknown, and counts as nothing. */
    unseen: z.array(z.enum(habitIds)),
    own: z.object(outcomes),
    /** Impressions that each planned post is taken to bring; null where no daily sheet tells. */
    perPost: z.number().nullable(),
    plan: courseSchema,
    asNow: courseSchema,
    nothing: courseSchema,
    moved: z.array(z.object({ audit: z.string(), pillar: z.enum(pillarIds), points: z.number() })),
    guards: z.array(z.object({ audit: z.string(), guard: z.enum(guardIds) })),
    /** Next steps that can be picked; `foreseen` null where no planned activity stands for one. */
    picks: z.array(
      adviceSchema.extend({
        unit: z.string(),
        foreseen: z.object({ what: z.enum(foreseenKinds), n: z.number() }).nullable(),
      }),
    ),
  }),
  run: (look, { steps: picked, ...params }) => {
    const { timeline, day, memo } = look;
    const { usual, own, outlook: now } = asNow(timeline, day);
    const nothing = memo("what-if nothing", () => outlook(timeline, day, "nothing", own));
    const open = memo("what-if steps", () => stepsOn(timeline, day, day, keptSteps(look), all, planWeeks).steps);
    const ids = picked === undefined || picked === "" ? [] : picked.split(",");
    const chosen = open.filter(({ audit }) => ids.includes(audit));
    const outcomes = movedFrom(own, params);
    const plan =
      Object.keys(params).length === 0 && chosen.length === 0
        ? now
        : outlook(timeline, day, withSteps(movedFrom(usual, params), chosen), outcomes, deedsOf(timeline, day, chosen, outcomes));
    return {
      day,
      usual,
      unseen: unseenHabits(timeline, day),
      own,
      perPost: perPost(timeline, day)?.impressions ?? null,
      plan: courseOf(plan),
      asNow: courseOf(now),
      nothing: courseOf(nothing),
      moved: movedBetween(now.end, plan.end),
      guards: guardsBetween(now.end, plan.end),
      // Who can be reached is looked up in all messages: once, not with every move.
      picks: memo("what-if picks", () => open.map(step => pickOf(step, foreseenFor(timeline, day, step)))),
    };
  },
});

function pickOf(step: Step, foreseen: Foreseen | null) {
  const { minutes: _, weekly: __, kind: ___, subjects: ____, count: _____, value: ______, alone: _______, ...advice } = step;
  return { ...advice, by: isoDay(step.by), facts: { ...step.facts }, foreseen };
}

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
