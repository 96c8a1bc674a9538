import type { Target } from "../../core/activity.ts";
import type { Day, Second } from "../../core/day.ts";
import { poisson } from "../../core/random.ts";
import { dayOf, type Life, lastDay, origins, originsOfPosts } from "./life.ts";
import { textOf } from "./texts.ts";

const ownPost = (id: string): Target => ({ type: "share", id, group: null, comment: null });
const foreign = (n: number): Target => ({ type: "activity", id: `f${n}`, group: null, comment: null });
const postWords = 42;
const remarkWords = { long: 13, short: 4 };
const hour = 3600;

/** A post: plain, with a source, or with a picture; perhaps the member is back in its thread an hour later. */
export function publish(life: Life, at: Second): void {
  const { dice, rows } = life;
  const id = `p${rows.length}`;
  const source = dice.falls("posts: with a source");
  if (!source && dice.falls("posts: with a picture")) rows.push({ kind: "media", origins, at: at - 60, what: "feed image" });
  const text = textOf(rows.length, postWords, dice.falls("posts and comments: on topic"));
  const sharedUrl = source ? "https://example.org/report" : "";
  rows.push({ kind: "post", origins, at, id, urn: "share", text, sharedUrl, mediaUrl: "", visibility: "" });
  const back = dice.falls("posts: the member comes back");
  if (back) remark(life, at + hour, ownPost(id), remarkWords.short, false);
  read(life, dayOf(at), id, back ? 1 : 0);
}

/** A comment under somebody else's post. */
export function comment(life: Life, at: Second): void {
  const { dice, rows } = life;
  const words = dice.falls("comments: 12 words or more") ? remarkWords.long : remarkWords.short;
  remark(life, at, foreign(rows.length), words, dice.falls("posts and comments: on topic"));
}

/** A reaction to an item that had none before. */
export function react({ rows }: Life, at: Second): void {
  rows.push({ kind: "reaction", origins, at, type: "LIKE", target: foreign(rows.length) });
}

function remark({ rows }: Life, at: Second, target: Target, words: number, onTopic: boolean): void {
  rows.push({ kind: "comment", origins, at, target, text: textOf(rows.length, words, onTopic), generic: false });
}

/** How the post was received: comments on its own sheet, the rest on that of its day. */
function read({ dice, rows, daily }: Life, day: Day, id: string, own: number): void {
  const comments = own + poisson(dice.random, dice.mean("comments per post"));
  const unknown = { impressions: null, engagements: null, reactions: null, reposts: null };
  const post = ownPost(id);
  rows.push({
    kind: "post-figures",
    origins: originsOfPosts,
    on: lastDay,
    post,
    published: day,
    form: "single",
    ...unknown,
    comments,
  });
  const impressions = dice.mean("impressions per post");
  const before = daily.get(day) ?? { impressions: 0, engagements: 0 };
  daily.set(day, {
    impressions: before.impressions + impressions,
    engagements: before.engagements + (impressions * dice.mean("engagements per 100 impressions")) / 100,
  });
}
