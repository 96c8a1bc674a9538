import { z } from "zod";
import { byCalendar, byCohort } from "../../content/figures.ts";
import { ownPosts } from "../../content/posts.ts";
import { bases } from "../../content/totals.ts";
import { listedMonths, periodsToAsk } from "../../content/whole-lists.ts";
import { daySchema } from "../../core/activity.ts";
import { workbookSchema } from "../../core/ledger.ts";
import { figuresByDay, workbooksOf } from "../../model/daily.ts";
import { defineView } from "../view.ts";
import { dayFrom } from "./report.ts";

const figure = z.number().nullable();
/** "2026-03". */
const monthSchema = z.string();

/** Figures over time, with posts by day. `today` as `YYYY-MM-DD`, for what LinkedIn can still give; else the as-of day. Fails with `bad-day`. */
export const figuresView = defineView({
  params: z.object({ today: z.string().optional() }),
  result: z.object({
    /** Every day from the first to the last with figures; null where no workbook tells. */
    days: z.array(
      z.object({ day: daySchema, impressions: figure, engagements: figure, newFollowers: figure, followers: figure }),
    ),
    posts: z.array(z.object({ day: daySchema, opening: z.string() })),
    /** What happened in a month, whatever post it came from. */
    calendar: z.array(
      z.object({
        month: monthSchema,
        days: z.int(),
        all: z.int(),
        impressions: figure,
        engagements: figure,
        rate: figure,
        reached: figure,
        newFollowers: figure,
        posts: z.int(),
      }),
    ),
    /** What the posts of a month brought, whenever it came; totals by `basis`. */
    cohorts: z.array(
      z.object({
        month: monthSchema,
        posts: z.int(),
        figured: z.int(),
        impressions: figure,
        total: figure,
        rate: figure,
        median: figure,
      }),
    ),
    basis: z.enum(bases),
    books: z.array(workbookSchema),
    lists: z.array(z.object({ month: monthSchema, list: z.enum(["whole", "cut", "none"]), posts: z.int(), unlisted: z.int() })),
    /** Periods whose export would make lists whole. */
    ask: z.array(z.object({ first: daySchema, last: daySchema })),
  }),
  run: (look, { today }) => {
    const now = today === undefined ? look.day : dayFrom(today);
    return look.memo(`figures ${now}`, () => {
      const { basis, posts } = ownPosts(look.timeline);
      const days = figuresByDay(look.timeline);
      const books = workbooksOf(look.timeline);
      const lists = listedMonths(books, posts, now);
      return {
        days,
        posts: posts.map(({ day, opening }) => ({ day, opening })),
        calendar: byCalendar(days, posts, books),
        cohorts: byCohort(posts),
        basis,
        books,
        lists,
        ask: periodsToAsk(lists),
      };
    });
  },
});
