import { z } from "zod";
import { ownTopics } from "../../content/own-topics.ts";
import { ownPosts } from "../../content/posts.ts";
import { versuses } from "../../content/questions.ts";
import { splitKinds } from "../../content/splits.ts";
import { bases, noTotals } from "../../content/totals.ts";
import { evidences, verdicts, whatWorks } from "../../content/works.ts";
import { daySchema } from "../../core/activity.ts";
import { postFormats } from "../../core/post-format.ts";
import { defineView } from "../view.ts";

const changeSchema = z.object({ change: z.number(), low: z.number(), high: z.number() });

const findingSchema = z.object({
  id: z.string(),
  about: z.enum(splitKinds),
  /** The format, topic, kind of opening or weekday (0 is Monday) asked for. */
  what: z.string().nullable(),
  /** What they are held against. */
  versus: z.enum(versuses),
  verdict: z.enum(verdicts),
  withTrait: z.int(),
  without: z.int(),
  /** Posts that the smaller side still lacks. */
  need: z.int().nullable(),
  smaller: z.enum(["with", "without"]),
  /** A change as a share: 0.44 is 44 % more than without; 95 % interval. */
  own: changeSchema.nullable(),
  /** Of comments alone, where they are known. */
  comments: changeSchema.nullable(),
  best: changeSchema,
  evidence: z.enum(evidences),
  together: z.array(z.string()).readonly(),
  /** The question beside which nothing is left of a difference. */
  explained: z.string().nullable(),
});

const postSchema = z.object({
  id: z.string(),
  day: daySchema,
  weekday: z.int(),
  hour: z.int(),
  format: z.enum(postFormats),
  language: z.enum(["de", "en", "unknown"]),
  opening: z.string(),
  text: z.string(),
  length: z.int(),
  hashtags: z.int(),
  emoji: z.int(),
  link: z.boolean(),
  openingQuestion: z.boolean(),
  closingQuestion: z.boolean(),
  firstPerson: z.boolean(),
  topics: z.array(z.string()).readonly(),
  impressions: z.number().nullable(),
  reactions: z.number().nullable(),
  comments: z.number().nullable(),
  reposts: z.number().nullable(),
  /** By the basis; not to be compared where `why` is told. */
  total: z.number().nullable(),
  why: z.enum(noTotals).nullable(),
  /** Times the member's own median of that time; null without a total that may be compared. */
  times: z.number().nullable(),
});

/** Every own post with its figures, and what works in them. `basis`: what totals are made of. */
export const contentView = defineView({
  params: z.object({}),
  result: z.object({
    basis: z.enum(bases),
    findings: z.array(findingSchema),
    /** Found in the own posts; `times` is the median against the own level, without a verdict. */
    topics: z.array(z.object({ name: z.string(), posts: z.int(), figured: z.int(), times: z.number().nullable() })),
    /** The latest first. */
    posts: z.array(postSchema),
  }),
  run: look =>
    look.memo("content", () => {
      const { basis, posts } = ownPosts(look.timeline);
      return {
        basis,
        findings: whatWorks(posts),
        topics: ownTopics(posts),
        posts: posts.map(({ relative, commentsRelative, at, ...post }) => post).reverse(),
      };
    }),
});
