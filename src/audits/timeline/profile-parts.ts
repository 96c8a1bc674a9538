import type { Origin } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import { foldLabel } from "../../text/fold.ts";
import { countWords } from "../../text/words.ts";
import { careerTurns } from "./positions.ts";
import { careerOn, type State, stateAt } from "./snapshots.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

/** One part of the profile: `got` of `points`, null where nothing tells whether it is there (rules B1.2, B1.3). */
export type Part = {
  readonly id: string;
  readonly points: number;
  readonly got: number | null;
  readonly origins: readonly Origin[];
};

const shortCareer = 1_095;
const leastWords = { summary: 40, description: 30 };
const leastHeadline = 20;
const wantedSkills = 5;

/** Parts of the profile on a day. */
export function profileParts(timeline: Timeline): (day: Day) => readonly Part[] {
  const turns = careerTurns(timeline);
  const media = firstUploads(timeline);
  const still: (ReturnType<typeof stillParts> | undefined)[] = [];
  const { ticks } = timeline.ledger.settings;
  return day => {
    const stretch = countBelow(turns, day + 1);
    still[stretch] ??= stillParts(stateAt(timeline, day), day);
    const { parts, earlier, earliest } = still[stretch];
    const seen = (
      first: { readonly day: Day; readonly origins: readonly Origin[] } | undefined,
      tick: boolean | undefined,
      id: string,
      points: number,
    ): Part => {
      const shows = first !== undefined && first.day <= day;
      const got = tick === undefined ? (shows ? points : null) : tick ? points : 0;
      return { id, points, got, origins: shows ? first.origins : [] };
    };
    const need = earliest !== null && day - earliest < shortCareer ? 1 : 2;
    const website = parts.find(part => part.id === "website")!;
    return [
      ...parts.filter(part => part.id !== "website"),
      {
        id: "earlier-positions",
        points: 8,
        got: earlier === null ? null : 8 * Math.min(1, earlier.count / need),
        origins: earlier?.origins ?? [],
      },
      ticks?.website === undefined ? website : { ...website, got: ticks.website ? 3 : 0 },
      seen(media.photo, ticks?.photo, "photo", 12),
      seen(media.banner, ticks?.banner, "banner", 3),
      seen(media.featured, ticks?.featured, "featured", 3),
    ];
  };
}

/** Parts that change only with a snapshot or a position. */
function stillParts(
  state: State,
  day: Day,
): { parts: Part[]; earlier: { count: number; origins: Origin[] } | null; earliest: Day | null } {
  const part = (id: string, points: number, share: number | null, origins: readonly Origin[] = []): Part => ({
    id,
    points,
    got: share === null ? null : points * share,
    origins,
  });
  const { profile } = state;
  const missingIsEmpty = state.complete || state.positions !== null || state.education !== null || state.skills !== null;
  const has = (yes: boolean): number | null => (profile === null ? null : yes ? 1 : 0);
  const at = profile?.origins ?? [];
  const file = <T extends { readonly origins: readonly Origin[] }>(list: readonly T[] | null): readonly T[] | null =>
    list ?? (missingIsEmpty ? [] : null);
  const positions = file(state.positions);
  const career = positions === null ? null : careerOn(positions, day);
  const current = career?.current ?? null;
  const skills = file(state.skills);
  const education = file(state.education);
  const languages = file(state.languages);
  const distinct = skills === null ? 0 : new Set(skills.map(skill => foldLabel(skill.name)).filter(name => name !== "")).size;
  const headline = profile?.headline.trim().replace(/\s+/g, " ") ?? "";
  const origins = (list: readonly { readonly origins: readonly Origin[] }[] | null): Origin[] =>
    (list ?? []).flatMap(row => row.origins);
  const described = current?.filter(position => countWords(position.description) >= leastWords.description) ?? [];
  return {
    parts: [
      part("headline", 10, has([...headline].length >= leastHeadline), at),
      part("summary", 14, has(countWords(profile?.summary ?? "") >= leastWords.summary), at),
      part("current-position", 10, current === null ? null : current.length > 0 ? 1 : 0, origins(current)),
      part("description", 8, current === null ? null : described.length > 0 ? 1 : 0, origins(described)),
      part("education", 6, education === null ? null : education.length > 0 ? 1 : 0, origins(education)),
      part("industry", 3, has((profile?.industry.trim() ?? "") !== ""), at),
      part("location", 3, has((profile?.location.trim() ?? "") !== ""), at),
      part("skills", 12, skills === null ? null : Math.min(1, distinct / wantedSkills), origins(skills)),
      part("languages", 5, languages === null ? null : languages.length > 0 ? 1 : 0, origins(languages)),
      part("website", 3, has(profile?.websites ?? false), at),
    ],
    earlier:
      career === null
        ? null
        : { count: career.begun.length - (career.current.length > 0 ? 1 : 0), origins: origins(career.begun) },
    earliest: career?.since ?? null,
  };
}

type First = { readonly day: Day; readonly origins: readonly Origin[] };

/** First dated uploads of a photo, a banner, and of anything featured; feed and article pictures are none, nor uploads whose kind is not told (rules B1.3). */
function firstUploads(timeline: Timeline): { photo?: First; banner?: First; featured?: First } {
  const first = (fits: (what: string) => boolean): First | undefined => {
    const row = timeline.of("media").find(upload => fits(upload.what.trim().toLowerCase()));
    return row ? { day: timeline.clock.dayOf(row.at), origins: row.origins } : undefined;
  };
  const photo = first(what => what === "profile photo");
  const banner = first(what => what === "background photo");
  const featured = first(what => !/^(profile photo|background photo|(feed|article)\b.*|)$/.test(what));
  return { ...(photo && { photo }), ...(banner && { banner }), ...(featured && { featured }) };
}
