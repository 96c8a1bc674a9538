import { ownPosts } from "../content/posts.ts";
import { whatWorks } from "../content/works.ts";
import { isoDay } from "../core/day.ts";
import { timelineOf } from "../model/timeline.ts";
import { contentText } from "../report/content.ts";
import type { Context } from "./context.ts";
import { type InputOptions, inputOf } from "./input.ts";

/** `rapport content`: what works in the member's own posts. */
export async function content(
  paths: readonly string[],
  options: InputOptions & { readonly json?: boolean },
  context: Context,
): Promise<void> {
  const { ledger, zone } = await inputOf("content", paths, options, context);
  const { basis, posts } = ownPosts(timelineOf(ledger, zone));
  const findings = whatWorks(posts);
  if (options.json !== true) return context.write(contentText(findings, posts, context.words, context));
  const dated = posts.map(post => ({ ...post, day: isoDay(post.day) }));
  context.write(JSON.stringify({ basis, findings, posts: dated }, null, 2));
}
