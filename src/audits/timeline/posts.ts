import { flags, floats, ints } from "../../core/columns.ts";
import type { PostFormat } from "../../core/post-format.ts";
import { copyNumbers, copyPairs, windowStarts } from "../../text/near.ts";
import { pulseSlug } from "../../text/urn.ts";
import { formatsOf } from "./formats.ts";
import { kindOf, type Post, type PostKind } from "./post-kind.ts";
import type { Timeline } from "./timeline.ts";

/** Rows of Shares in time order without second rows of one id and edited copies, as columns (rules 1.23, 1.24, B5.1). */
export type Posts = {
  readonly rows: readonly Post[];
  readonly second: Float64Array;
  readonly day: Int32Array;
  readonly kind: readonly PostKind[];
  /** 1: an own post, that is no reshare without own words. */
  readonly own: Uint8Array;
  /** Amount of B5 before copies: article 1.5, post 1, reshare with own words 0.5, the rest 0.1. */
  readonly amount: Float64Array;
  /** Which copy it is (rules 2, G3.3), from 1. */
  readonly copy: Int32Array;
  readonly format: readonly PostFormat[];
};

const editSeconds = 20 * 3600;
const ownWords = 15;

export function posts(timeline: Timeline): Posts {
  const before = timeline.before?.fact(posts);
  const rows = withoutEditedCopies(timeline.of("post"), timeline.before?.of("post").length ?? 0, before?.rows ?? []);
  const kind = rows.map(kindOf);
  const day = ints(rows, row => timeline.clock.dayOf(row.at), before?.day);
  const { format, claimed } = formatsOf(timeline, rows, kind);
  const articles = new Set(timeline.of("article").map(article => article.slug.normalize("NFKC").toLowerCase()));
  const seen = new Set<string>();
  const amount = floats(rows, (row, i) => {
    const media = row.mediaUrl !== "" || claimed[i] === 1 || (row.urn === "ugcPost" && row.sharedUrl === "");
    return amountOf(row, kind[i]!, media, articles, seen);
  });
  return {
    rows,
    second: floats(rows, row => row.at, before?.second),
    day,
    kind,
    own: flags(rows, (row, i) => kind[i] !== "reshare" || row.text.words > 0),
    amount,
    copy: copyNumbers(
      rows.map((row, i) => ({ day: day[i]!, key: row.text.key, folded: row.text.folded })),
      true,
      before?.copy,
    ),
    format,
  };
}

/** Token lines of the posts, for topics. */
export const postLines = (timeline: Timeline): readonly string[] => timeline.fact(posts).rows.map(row => row.text.tokens);

/** An article counts 1.5 where one of the member's article files bears its name, its first row only; every other row as the post it is (rules B5.1). */
function amountOf(row: Post, kind: PostKind, media: boolean, articles: ReadonlySet<string>, seen: Set<string>): number {
  if (kind === "reshare") return row.text.words >= ownWords ? 0.5 : 0.1;
  const slug = kind === "article" ? pulseSlug(row.sharedUrl)?.normalize("NFKC") : undefined;
  if (slug && articles.has(slug) && !seen.has(slug)) {
    seen.add(slug);
    return 1.5;
  }
  return row.text.words >= ownWords || media ? 1 : 0.1;
}

/**
 * The first row of each id, without rows that repeat any earlier one of less than 20 hours before, be that one left out itself (decision
 * 36). Of the first `known` of all it is told already: `kept` of them stay.
 */
function withoutEditedCopies(all: readonly Post[], known: number, kept: readonly Post[]): Post[] {
  const next = all[known];
  if (next === undefined) return [...kept];
  const isClose = (earlier: Post, later: Post): boolean => later.at - earlier.at < editSeconds;
  const from = known === 0 ? 0 : all.findIndex(row => isClose(row, next));
  const some = all.slice(from);
  const edited = new Uint8Array(some.length);
  const texts = some.map(({ text: { key, folded } }) => ({ key: key === null ? null : folded, folded }));
  copyPairs(texts, windowStarts(some, isClose), true, later => {
    edited[later] = 1;
  });
  // Also a copy that was left out holds its id.
  const ids = new Set(all.slice(0, known).map(({ id }) => id));
  const fresh = all.slice(known).filter((row, i) => {
    if (row.id !== "" && ids.has(row.id)) return false;
    ids.add(row.id);
    return edited[known - from + i] === 0;
  });
  return [...kept, ...fresh];
}
