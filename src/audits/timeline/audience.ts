import type { ActivityOf } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import { foldCompany } from "../../text/fold.ts";
import { industries } from "../../text/tables/industries.ts";
import { seniorityLevels } from "../../text/tables/seniority-levels.ts";
import { titleFacts } from "../../text/titles.ts";
import { bitsOf, targets } from "./target.ts";
import type { Timeline } from "./timeline.ts";

type Share = ActivityOf<"audience-share">;

/** Valid from 28 days after the period's first day to 14 days after its last (rules E9.3). */
const validFrom = 28;
const validFor = 14;
const directorUp = bitsOf([6, 7, 8, 9, 10]);

/** The sheet that holds on a day: of content if there is one, else of the audience; the later export wins, of two that end on one day the shorter (rules E9.2, E9.3). */
export function audienceAt(timeline: Timeline, day: Day): { readonly on: Day; readonly rows: readonly Share[] } | null {
  const valid = timeline.of("audience-share").filter(row => row.first + validFrom <= day && day <= row.last + validFor);
  if (valid.length === 0) return null;
  const content = valid.filter(row => row.content);
  const sheet = content.length > 0 ? content : valid;
  const on = Math.max(...sheet.map(row => row.on));
  const newest = sheet.filter(row => row.on === on);
  const first = Math.max(...newest.map(row => row.first));
  return { on, rows: newest.filter(row => row.first === first) };
}

type Fitting = { readonly dimension: string; readonly share: number; readonly rows: readonly Share[] };

/** The largest sum of listed shares that fit, over the dimensions that the target limits; null where none can be read. */
export function shareThatFits(timeline: Timeline, day: Day, sheet: readonly Share[]): Fitting | null {
  let best: Fitting | null = null;
  for (const [dimension, fits] of dimensionsOf(timeline, day)) {
    const listed = sheet.filter(row => row.dimension === dimension);
    if (listed.length === 0) continue;
    const rows = listed.filter(row => fits(row.value));
    const share = rows.reduce((sum, row) => sum + row.share, 0);
    if (best === null || share > best.share) best = { dimension, share, rows };
  }
  return best;
}

/** The dimensions that the target limits, each with whether a value fits. */
export function dimensionsOf(timeline: Timeline, day: Day): [Share["dimension"], (value: string) => boolean][] {
  const all = timeline.fact(targets);
  const target = all.in(all.stretchAt(day));
  const levels = target.levels ?? directorUp;
  const names = industryNames(timeline);
  const found: [Share["dimension"], (value: string) => boolean][] = [];
  if (target.functions !== 0) found.push(["Job title", value => (bitsOf(titleFacts(value).functions) & target.functions) !== 0]);
  if (levels !== 0) found.push(["Seniority", value => (levels & (1 << levelOf(value))) !== 0]);
  if (all.listed.size > 0) found.push(["Company", value => all.listed.has(foldCompany(value))]);
  if (names.size > 0) found.push(["Industry", value => names.has(value.trim().toLowerCase())]);
  return found;
}

/** Names of the declared industries and of their parents (rules E9.2). */
function industryNames(timeline: Timeline): ReadonlySet<string> {
  const wanted = timeline.ledger.settings.target?.industries ?? [];
  const listed = industries.filter(industry => wanted.includes(industry.id));
  const parents = industries.filter(industry => listed.some(child => child.parent === industry.id));
  return new Set([...listed, ...parents].map(industry => industry.en.toLowerCase()));
}

function levelOf(name: string): number {
  const key = name.trim().toLowerCase();
  return seniorityLevels.find(level => level.key === key)?.id ?? 0;
}
