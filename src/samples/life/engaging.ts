import { parseIsoDay, type Second, secondsPerDay } from "../../core/day.ts";
import { between, chance, pick, pickBy, poisson, type Random, stream } from "../../core/random.ts";
import { type Voice, voiceOf } from "../phrases/grammar.ts";
import type { Traits } from "../traits.ts";
import type { Contact, Linked, Post, Reaction, Remark, Vote } from "./life.ts";
import { feedLink, idAt, later, momentIn, mondays } from "./moments.ts";
import { tempoOf } from "./tempo.ts";

export type Engaging = {
  readonly remarks: readonly Remark[];
  readonly reactions: readonly Reaction[];
  readonly votes: readonly Vote[];
  readonly saved: readonly Linked[];
};

const types: readonly (readonly [string, number])[] = [
  ["LIKE", 64],
  ["PRAISE", 12],
  ["EMPATHY", 9],
  ["INTEREST", 8],
  ["APPRECIATION", 5],
  ["ENTERTAINMENT", 2],
];

/** What the member does on posts: comments on others' and in own threads, reactions, votes, saved items. */
export function engage(traits: Traits, contacts: readonly Contact[], posts: readonly Post[], scale: number): Engaging {
  const random = stream(traits.seed + 6);
  const voices = {
    german: voiceOf(random, traits.germanSpeech.comments),
    english: voiceOf(random, traits.englishSpeech.comments),
  };
  const voiceNow = (): Voice => (chance(random, traits.german) ? voices.german : voices.english);
  const out = { remarks: [] as Remark[], reactions: [] as Reaction[], votes: [] as Vote[], saved: [] as Linked[] };
  const end = (traits.to + 1) * secondsPerDay;
  const name = (): string => (contacts.length > 0 ? pick(random, contacts).first : "");
  const groupIds = traits.groups.map(() => String(between(random, 1_000_000, 9_999_999)));
  for (const monday of mondays(traits.from, traits.to)) {
    const tempo = tempoOf(traits, monday + 3);
    const inWeek = (mean: number, happens: (at: Second) => void): void => {
      for (let n = poisson(random, mean * tempo); n > 0; n--) {
        const at = momentIn(random, monday);
        if (at < end) happens(at);
      }
    };
    inWeek(traits.rates.comments * Math.sqrt(scale), at => {
      const text = voiceNow()(chance(random, traits.manners.fullComments) ? "full" : "brief", { name: name() });
      out.remarks.push({ at, link: foreignLink(random, at, groupIds), text });
    });
    inWeek(traits.rates.reactions * scale, at => {
      out.reactions.push({
        at,
        type: monday < 18_300 && chance(random, 0.1) ? "MAYBE" : pickBy(random, types),
        link: foreignLink(random, at, groupIds),
      });
    });
    inWeek(traits.rates.votes, at =>
      out.votes.push({
        at,
        link: feedLink("ugcPost", idAt(random, at - 40_000)),
        option: pick(random, ["Ja", "Nein", "Sometimes", "Kommt darauf an"]),
      }),
    );
    inWeek(0.3, at => out.saved.push({ at, link: feedLink("activity", idAt(random, at - 9000)) }));
  }
  for (const [day, count] of traits.reactionSprees) {
    let at = parseIsoDay(day) * secondsPerDay + 12 * 3600;
    for (let i = Math.round(count * Math.sqrt(scale)); i > 0; i--, at += between(random, 4, 11))
      out.reactions.push({ at, type: "LIKE", link: foreignLink(random, at, []) });
  }
  for (const post of posts) answerBelow(random, post.german ? voices.german : voices.english, traits, post, name, out, end);
  return out;
}

/** A link to somebody else's post, which is some hours old; a few lie in groups or name a comment. */
function foreignLink(random: Random, at: Second, groups: readonly string[]): string {
  const id = idAt(random, at - between(random, 300, 150_000));
  const drawn = random();
  if (drawn < 0.72) return feedLink("activity", id);
  if (drawn < 0.9) return feedLink("ugcPost", id);
  if (drawn < 0.94 && groups.length > 0) return feedLink("groupPost", `${pick(random, groups)}-${id}`);
  const comment = idAt(random, at - between(random, 60, 250));
  return `${feedLink("activity", id)}?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A${id}%2C${comment}%29`;
}

/** Answers below an own post, in the hours after it, and a like for those who wrote. */
function answerBelow(
  random: Random,
  voice: Voice,
  traits: Traits,
  post: Post,
  name: () => string,
  out: { remarks: Remark[]; reactions: Reaction[] },
  end: Second,
): void {
  if (!chance(random, traits.manners.inThread)) return;
  let at = post.at + between(random, 400, 4000);
  for (let n = between(random, 1, 4); n > 0 && at < end; n--, at = later(random, at, 5)) {
    out.remarks.push({ at, link: feedLink("activity", post.activity), text: voice("mine", { name: name() }) });
    if (chance(random, 0.5)) out.reactions.push({ at: at - 20, type: "LIKE", link: feedLink("activity", post.activity) });
  }
}

/** Times at which something happens about so many times a week. */
export function moments(random: Random, traits: Traits, perWeek: number, scale: number): Second[] {
  const list: Second[] = [];
  for (const monday of mondays(traits.from, traits.to))
    for (let n = poisson(random, perWeek * scale * tempoOf(traits, monday + 3)); n > 0; n--) {
      const at = momentIn(random, monday);
      if (at < (traits.to + 1) * secondsPerDay) list.push(at);
    }
  return list;
}
