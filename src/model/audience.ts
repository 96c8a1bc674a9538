import { dimensionsOf } from "../audits/timeline/audience.ts";
import { peopleWhoEngaged } from "../audits/timeline/engaged.ts";
import type { ActivityOf } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import type { Timeline } from "./timeline.ts";

type Share = ActivityOf<"audience-share">;
/** In the order in which they tell most about a target. */
export const audienceDimensions = [
  "Seniority",
  "Job title",
  "Industry",
  "Company",
  "Company size",
  "Location",
] as const satisfies readonly Share["dimension"][];
export type AudienceDimension = (typeof audienceDimensions)[number];

/** One listed group; `fits` is null where the target does not limit the dimension. */
export type AudienceGroup = { readonly value: string; readonly share: number; readonly fits: boolean | null };
/** LinkedIn lists the largest groups only: `fit` is the sum of those that fit, so at least so much; null where the target does not ask. */
export type AudienceSide = {
  readonly dimension: AudienceDimension;
  readonly groups: readonly AudienceGroup[];
  readonly fit: number | null;
};
/** `content`: of those who saw the posts; else of the followers. Days of the workbook's period. */
export type AudienceSheet = {
  readonly content: boolean;
  readonly first: Day;
  readonly last: Day;
  readonly sides: readonly AudienceSide[];
};

/** People who reacted or commented in the last 13 weeks: those whose title or company tells whether they fit, and those who do. */
export type Responders = { readonly people: number; readonly known: number; readonly fits: number };

/** Whom the posts reach, as of a day: the newest sheet about the content and the newest about the followers, held against the target. */
export function audienceOn(
  timeline: Timeline,
  day: Day,
): { readonly sheets: AudienceSheet[]; readonly responders: Responders | null } {
  const fits = new Map(dimensionsOf(timeline, day));
  const rows = timeline.of("audience-share").filter(({ on }) => on <= day);
  const sheets = [true, false].flatMap(content => {
    const own = newest(rows.filter(row => row.content === content));
    const [head] = own;
    if (head === undefined) return [];
    const sides = audienceDimensions.flatMap(dimension => sideOf(dimension, own, fits.get(dimension)));
    return [{ content, first: head.first, last: head.last, sides }];
  });
  const people = peopleWhoEngaged(timeline, timeline.moment(day));
  const known = people.filter(({ fit }) => fit !== null);
  const responders = { people: people.length, known: known.length, fits: known.filter(({ fit }) => fit).length };
  return { sheets, responders: people.length === 0 ? null : responders };
}

/** Rows of the sheet that ends last; of two the shorter period (rules E9.3). */
function newest(rows: readonly Share[]): readonly Share[] {
  const last = Math.max(...rows.map(row => row.last));
  const ending = rows.filter(row => row.last === last);
  const first = Math.max(...ending.map(row => row.first));
  return ending.filter(row => row.first === first);
}

function sideOf(dimension: AudienceDimension, rows: readonly Share[], fits?: (value: string) => boolean): AudienceSide[] {
  const own = rows.filter(row => row.dimension === dimension);
  if (own.length === 0) return [];
  const groups = own.map(({ value, share }) => ({ value, share, fits: fits ? fits(value) : null }));
  groups.sort((a, b) => b.share - a.share);
  const fit = fits ? groups.reduce((sum, group) => sum + (group.fits ? group.share : 0), 0) : null;
  return [{ dimension, groups, fit }];
}
