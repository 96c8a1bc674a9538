import { secondsPerDay } from "../../../core/day.ts";
import { instantInId } from "../../dates.ts";
import { countOf, dayIn } from "../../workbook/cells.ts";
import { type Kind, originsOf } from "../kind.ts";

/** The figures of a row, by their columns (docs/formats.md). */
const figures = {
  impressions: "Impressions",
  engagements: "Engagements",
  reactions: "Reactions",
  comments: "Comments",
  reposts: "Reposts",
  reached: "Members reached",
  saves: "Saves",
  sends: "Sends",
  linkClicks: "Link clicks",
  profileViews: "Profile views",
  followersGained: "Followers gained",
} as const;
type Field = keyof typeof figures;
const fields = Object.keys(figures).filter((name): name is Field => name in figures);
/** Without one of these nothing is asked of a post. */
const telling: readonly Field[] = ["impressions", "engagements", "reactions", "comments", "reposts"];

/**
 * Posts with what they brought in their whole life, as a table that anybody can fill (docs/formats.md): no file of LinkedIn's. An empty
 * cell is unknown and never zero. Without the day they were taken, figures say nothing: a post gains for weeks.
 */
export const postFigures: Kind = {
  id: "post figures",
  names: [], // it may be called anything
  columns: ["Post URL", "As of", "Published", ...fields.map(field => figures[field])],
  needs: ["Post URL", "As of"],
  byHeader: "some",
  read([link = "", asOf = "", published = "", ...cells], context) {
    const on = dayIn(null, asOf);
    if (Number.isNaN(on)) return "no-date";
    const post = context.texts.target(link);
    if (post.type === "unknown") return "no-link";
    const found: Partial<Record<Field, number>> = {};
    for (const [i, field] of fields.entries()) {
      const text = cells[i]?.trim() ?? "";
      if (text === "") continue;
      const n = countOf(text);
      if (!(n >= 0)) return "bad-number";
      found[field] = n;
    }
    if (telling.every(field => found[field] === undefined)) return "bad-number";
    const { impressions = null, engagements = null, reactions = null, comments = null, reposts = null, ...others } = found;
    const written = dayIn(null, published);
    const day = Number.isNaN(written) ? Math.floor(instantInId(post.id) / secondsPerDay) : written;
    return {
      kind: "post-figures",
      origins: originsOf(context),
      on,
      post,
      published: Number.isNaN(day) ? null : day,
      form: "single",
      impressions,
      engagements,
      reactions,
      comments,
      reposts,
      ...others,
    };
  },
};
