import type { Day, Second } from "../core/day.ts";
import type { PostFormat } from "../core/post-format.ts";
import { type Listed, type Published, publishedPosts } from "../model/published.ts";
import type { Timeline } from "../model/timeline.ts";
import { levelsOf } from "./level.ts";
import { type Traits, traitsOf } from "./traits.ts";

/** Why a post has no total that may be compared: no figures, figures of less than 8 days, or a list that shows the best posts only. */
export type NoTotal = "no-figures" | "unripe" | "cut-list";

/** One own post. `weekday` 0 is Monday. `total` by `basis`; `relative` is ln of it over the member's own median of the time, null without a total. */
export type OwnPost = Traits & {
  readonly id: string;
  readonly at: Second;
  readonly day: Day;
  readonly weekday: number;
  readonly hour: number;
  readonly format: PostFormat;
  readonly language: "de" | "en" | "unknown";
  readonly topics: readonly string[];
  readonly text: string;
  readonly impressions: number | null;
  readonly total: number | null;
  readonly why: NoTotal | null;
  readonly relative: number | null;
};

/**
 * Where totals come from, because the two kinds count differently and are never mixed: "single" is reactions, comments and reposts of a
 * whole life, "list" the engagements of a workbook's list, clicks among them. The kind that knows more posts is taken.
 */
export type Basis = "single" | "list";

/** Days a post needs before its figures say what it brought: at a day old posts show a third of it, within a week three quarters. */
const ripeDays = 8;

/** Every own post with its traits and figures, in time order. */
export function ownPosts(timeline: Timeline): { readonly basis: Basis; readonly posts: readonly OwnPost[] } {
  const known = publishedPosts(timeline);
  const singles = known.filter(({ single }) => (single?.engagements ?? null) !== null).length;
  const lists = known.filter(({ listed }) => listed.length > 0).length;
  const basis = singles >= lists ? "single" : "list";
  const bare = known.map(post => ({ post, figures: basis === "single" ? fromSingle(post) : fromLists(post) }));
  const levels = levelsOf(bare.map(({ figures }) => figures.total));
  const posts = bare.map(({ post, figures }, i): OwnPost => {
    const level = levels[i]!;
    const relative = figures.total === null || level === null ? null : Math.log1p(figures.total) - level;
    const { row, day, hour, format, topics } = post;
    const traits = traitsOf(row.text.raw, row.text.outsideLink);
    const weekday = (((day + 3) % 7) + 7) % 7;
    const text = row.text.raw;
    return {
      id: row.id,
      at: row.at,
      day,
      weekday,
      hour,
      format,
      language: row.text.language,
      topics,
      text,
      ...traits,
      ...figures,
      relative,
    };
  });
  return { basis, posts };
}

type Figures = Pick<OwnPost, "impressions" | "total" | "why">;

function fromSingle({ day, single }: Published): Figures {
  const impressions = single?.impressions ?? null;
  if (!single || single.engagements === null) return { impressions, total: null, why: "no-figures" };
  if (single.row.on - day < ripeDays) return { impressions, total: null, why: "unripe" };
  return { impressions, total: single.engagements, why: null };
}

function fromLists({ day, listed }: Published): Figures {
  const born = listed.filter(({ row }) => row.engagements !== null && (row.first ?? day) <= day && row.on >= day);
  const best = born.filter(({ cut }) => !cut).reduce<Listed | null>(later, null);
  const any = best ?? born.reduce<Listed | null>(later, null);
  const impressions = any?.row.impressions ?? null;
  if (!any) return { impressions, total: null, why: "no-figures" };
  if (any.cut) return { impressions, total: null, why: "cut-list" };
  if (any.row.on - day < ripeDays) return { impressions, total: null, why: "unripe" };
  return { impressions, total: any.row.engagements, why: null };
}

const later = (a: Listed | null, b: Listed): Listed => (a === null || b.row.on > a.row.on ? b : a);
