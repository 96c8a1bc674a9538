import { z } from "zod";
import { habitIds, measureIds } from "../../content/draft/features.ts";
import { ownWriting } from "../../content/draft/own-writing.ts";
import { ownPosts } from "../../content/posts.ts";
import { textSplits } from "../../content/splits.ts";
import { openingKinds } from "../../content/tables/hook-patterns.ts";
import { daySchema } from "../../core/activity.ts";
import { defineView, type Look } from "../view.ts";
import { contentView } from "./content.ts";

const featuresSchema = z.object({
  measures: z.record(z.enum(measureIds), z.number().nullable()),
  habits: z.record(z.enum(habitIds), z.boolean()),
  opening: z.enum(openingKinds),
});

const postSchema = z.object({
  id: z.string(),
  day: daySchema,
  opening: z.string(),
  language: z.enum(["de", "en", "unknown"]),
  /** Made ready for finding copies (rules 1.13). */
  folded: z.string(),
  features: featuresSchema,
  /** Times the member's own median of that time; null without figures. */
  times: z.number().nullable(),
});

/** A comment shorter than this says too little to become a post. */
const fewestWords = 25;
const mostComments = 30;

const findingSchema = z.object({
  about: z.enum(textSplits),
  verdict: z.enum(["holds", "hint"]),
  /** As a share of what the member's posts without the trait bring: 0.44 is 44 % more. */
  change: z.number(),
});

/** What a draft is held against, and what it may be made of: asked for once, the draft itself is checked where it is written. */
export const draftView = defineView({
  params: z.object({}),
  result: z.object({
    /** In time order, those with a text of their own. */
    posts: z.array(postSchema),
    stems: z.array(z.string()).readonly(),
    names: z.array(z.string()).readonly(),
    /** The member's own longer comments, the latest first. */
    comments: z.array(z.object({ day: daySchema, text: z.string() })),
    /** What was found to make a difference in the own posts, of what a text alone decides. */
    findings: z.array(findingSchema),
  }),
  run: look => look.memo("draft", () => draftOf(look)),
});

function draftOf(look: Look) {
  const { ledger, timeline } = look;
  const posts = ownPosts(timeline).posts.filter(({ text }) => text.trim() !== "");
  const comments = ledger.activities.filter(row => row.kind === "comment");
  const {
    posts: prepared,
    stems,
    names,
  } = ownWriting(
    posts,
    comments.map(({ text }) => text.raw),
    ledger.member.name,
  );
  const findings = contentView.run(look, {}).findings.flatMap(({ about, verdict, own }) => {
    const asked = textSplits.find(kind => kind === about);
    return asked === undefined || verdict === "not-enough" || own === null ? [] : [{ about: asked, verdict, change: own.change }];
  });
  return {
    posts: posts.map(({ id, day, opening, times }, i) => {
      return { id, day, opening, times, ...prepared[i]! };
    }),
    stems: [...stems],
    names: [...names],
    comments: comments
      .filter(({ text, generic }) => !generic && text.words >= fewestWords)
      .slice(-mostComments)
      .reverse()
      .map(({ at, text }) => ({ day: timeline.clock.dayOf(at), text: text.raw })),
    findings,
  };
}
