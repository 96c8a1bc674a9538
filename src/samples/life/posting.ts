import { type Day, parseIsoDay, type Second, secondsPerDay } from "../../core/day.ts";
import { between, chance, pickBy, poisson, type Random, stream } from "../../core/random.ts";
import { fold } from "../cast/names.ts";
import { type Voice, voiceOf } from "../phrases/grammar.ts";
import type { PostShape, Traits } from "../traits.ts";
import type { Article, Linked, Media, Post } from "./life.ts";
import { dayIn, feedLink, idAt, momentOn, mondays } from "./moments.ts";
import { tempoOf } from "./tempo.ts";

export type Publishing = {
  readonly posts: readonly Post[];
  readonly media: readonly Media[];
  readonly articles: readonly Article[];
  readonly reposts: readonly Linked[];
};

/** Own posts of all shapes with the uploads that belong to them, articles, and reposts by one click. */
export function publish(traits: Traits, scale: number): Publishing {
  const random = stream(traits.seed + 5);
  const voices = { german: voiceOf(random, traits.germanSpeech.posts), english: voiceOf(random, traits.englishSpeech.posts) };
  const out = { posts: [] as Post[], media: profileUploads(traits), articles: [] as Article[], reposts: [] as Linked[] };
  // Nobody writes twenty times as much: texts grow with the root of the scale.
  const more = Math.sqrt(scale);
  for (const monday of mondays(traits.from, traits.to)) {
    const tempo = tempoOf(traits, monday + 3) * more;
    const days = new Set<Day>();
    for (let n = poisson(random, traits.rates.posts * tempo); n > 0; n--) {
      let day = dayIn(random, monday);
      if (days.has(day)) day = dayIn(random, monday);
      days.add(day);
      if (day > traits.to) continue;
      const german = chance(random, traits.german);
      post(random, german ? voices.german : voices.english, german, pickBy(random, traits.shapes), momentOn(random, day), out);
    }
    for (let n = poisson(random, traits.rates.reposts * tempo); n > 0; n--) {
      const at = momentOn(random, dayIn(random, monday));
      if (at < (traits.to + 1) * secondsPerDay)
        out.reposts.push({ at, link: feedLink("share", idAt(random, at - between(random, 3600, 90_000))) });
    }
  }
  return out;
}

type Out = { posts: Post[]; media: Media[]; articles: Article[]; reposts: Linked[] };
const uploads: Partial<Record<PostShape, string>> = {
  image: "feed image",
  images: "feed image",
  document: "feed document",
  video: "feed video",
};

function post(random: Random, voice: Voice, german: boolean, shape: PostShape, at: Second, out: Out): void {
  const text = textOf(random, voice, shape);
  const what = uploads[shape];
  let mediaUrl = "";
  if (what !== undefined)
    for (let n = shape === "images" ? between(random, 2, 5) : 1, minutes = between(random, 2, 25); n > 0; n--, minutes++) {
      const link = `https://media.licdn.example/${what.replace(" ", "-")}/${between(random, 1e8, 9e8)}`;
      out.media.push({ at: at - minutes * 60, what, link, description: chance(random, 0.1) ? "-" : "" });
      if (shape === "image" && mediaUrl === "") mediaUrl = link;
    }
  const kind = what !== undefined || shape === "poll" ? "ugcPost" : "share";
  const urn = idAt(random, at);
  const row = {
    at,
    urn: `${kind}:${urn}`,
    // The feed item is made a moment after the post and bears another number.
    activity: idAt(random, at + between(random, 1, 3)),
    text,
    sharedUrl: sharedUrl(random, voice, shape, at, text, out),
    mediaUrl,
    visibility: "MEMBER_NETWORK",
    german,
  };
  out.posts.push(row);
  if (!chance(random, 0.015) || shape === "bare") return;
  const again = at + between(random, 300, 5000);
  out.posts.push({
    ...row,
    at: again,
    urn: `${kind}:${idAt(random, again)}`,
    activity: idAt(random, again + 2),
    text: `${text} ✏️`,
  });
}

function textOf(random: Random, voice: Voice, shape: PostShape): string {
  if (shape === "bare") return "";
  if (shape === "reshare") return voice("reshare");
  if (shape === "link" || shape === "article") return voice(shape === "link" ? "link" : "short");
  const drawn = random();
  return voice(drawn < 0.48 ? "story" : drawn < 0.84 ? "list" : "short");
}

/** The address in SharedUrl: what was linked, reshared, or published as an article. */
function sharedUrl(random: Random, voice: Voice, shape: PostShape, at: Second, text: string, out: Out): string {
  if (shape === "link") return /https:\S+/.exec(text)?.[0] ?? "";
  if (shape === "reshare" || shape === "bare") return feedLink("activity", idAt(random, at - between(random, 3600, 200_000)));
  if (shape !== "article") return "";
  const title = voice("hook").replace(/[„“":]/g, "");
  const slug = `${fold(title.toLowerCase())
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)}-${between(random, 10_000, 99_999)}`;
  out.articles.push({
    slug,
    title,
    text: `<p>${voice("point")} ${voice("point")}</p><p>${voice("point")} ${voice("point")} ${voice("point")}</p>`,
  });
  return `https://www.linkedin.com/pulse/${slug}`;
}

function profileUploads(traits: Traits): Media[] {
  const upload = (what: string, days: readonly string[]): Media[] =>
    days.map((day, i) => ({
      at: parseIsoDay(day) * secondsPerDay + 34_000 + i * 600,
      what,
      link: `https://media.licdn.example/${what.replace(" ", "-")}/${i + 1}`,
      description: "",
    }));
  return [...upload("profile photo", traits.photo), ...upload("background photo", traits.banner)];
}
