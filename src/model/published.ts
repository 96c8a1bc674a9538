import { type FiguredPost, figuredPosts, type PostFigures } from "../audits/timeline/figures.ts";
import { joins } from "../audits/timeline/joins.ts";
import { postLines, posts } from "../audits/timeline/posts.ts";
import type { Timeline } from "../audits/timeline/timeline.ts";
import { topics } from "../audits/timeline/topics.ts";
import type { ActivityOf } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import type { PostFormat } from "../core/post-format.ts";

/** Figures of a post from a workbook's list: what it brought in the list's period. `cut`: the list shows the best posts only. */
export type Listed = { readonly row: PostFigures; readonly cut: boolean };

/** An own post as the archive has it, with the figures that name it. `hour` 0 to 23 in the member's zone. */
export type Published = {
  readonly row: ActivityOf<"post">;
  readonly day: Day;
  readonly hour: number;
  readonly format: PostFormat;
  readonly topics: readonly string[];
  readonly single: FiguredPost | null;
  readonly listed: readonly Listed[];
};

/** Own posts of Shares in time order; reshares without own words and edited copies are not among them. For faces that may not look at audits. */
export function publishedPosts(timeline: Timeline): readonly Published[] {
  const { rows, day, own, format } = timeline.fact(posts);
  const topicNames = topicsOf(timeline, day);
  const place = new Map(timeline.of("post").map((row, i) => [row, i]));
  const single = new Map(figuredPosts(timeline).map(figured => [figured.post, figured]));
  const listed = listedByPlace(timeline);
  return rows.flatMap((row, i) => {
    if (own[i] !== 1) return [];
    const at = place.get(row) ?? -1;
    return [
      {
        row,
        day: day[i]!,
        hour: Math.floor(timeline.clock.secondOfDay(row.at) / 3600),
        format: format[i]!,
        topics: topicNames(i),
        single: single.get(at) ?? null,
        listed: listed.get(at) ?? [],
      },
    ];
  });
}

function topicsOf(timeline: Timeline, day: Int32Array): (i: number) => string[] {
  const known = timeline.fact(topics);
  const lines = timeline.fact(postLines);
  return i => {
    const focus = known.at(day[i]!);
    const bits = known.match(focus, lines)(i);
    return focus.topics.filter((_, t) => (bits & (1 << t)) !== 0).map(({ name }) => name);
  };
}

function listedByPlace(timeline: Timeline): Map<number, Listed[]> {
  const own = timeline.fact(joins);
  const cutImports = new Set<number>();
  for (const [i, { workbook }] of timeline.ledger.imports.entries())
    if (workbook?.lists.some(list => list.by === "engagements" && list.cut)) cutImports.add(i);
  const byPlace = new Map<number, Listed[]>();
  for (const row of timeline.of("post-figures")) {
    if (row.form !== "list") continue;
    const at = own.of(row.post, Number.POSITIVE_INFINITY);
    if (at < 0) continue;
    // A row that a whole list contains too is no longer chosen by its own outcome.
    const cut = row.origins.length > 0 && row.origins.every(origin => cutImports.has(origin.import));
    byPlace.set(at, [...(byPlace.get(at) ?? []), { row, cut }]);
  }
  return byPlace;
}
