import type { Day } from "../../core/day.ts";
import { foldCompany } from "../../text/fold.ts";
import { familyOf, functionsOfFamily, isDirectorUp, type TitleFacts, titleFacts } from "../../text/titles.ts";
import { careerAt, careerTurns, isCurrent, ownTitle } from "./positions.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

/** Whom the member wants to reach, between two turns of the career (rules 1.25, decision 20). Function sets are bits by id. */
export type Target = {
  /** The member chose it; else it follows from the own title. */
  readonly declared: boolean;
  readonly functions: number;
  /** Levels by id as bits; null: director and above (1.18). */
  readonly levels: number | null;
  /** Folded names of the companies listed and of former employers. */
  readonly companies: ReadonlySet<string>;
};

export type Targets = {
  /** Number of the career's stretch that holds the day. */
  stretchAt(day: Day): number;
  /** The target in a stretch. */
  in(stretch: number): Target;
  /** Folded names of the companies that the member listed. */
  readonly listed: ReadonlySet<string>;
};

export const bitsOf = (ids: readonly number[]): number => ids.reduce((bits, id) => bits | (1 << id), 0);

/** The targets of a ledger. A declared one holds for all times; the default one follows the own title of the day. */
export function targets(timeline: Timeline): Targets {
  const chosen = timeline.ledger.settings.target;
  const declared = chosen !== undefined && chosen.functions.length + chosen.levels.length + chosen.companies.length > 0;
  const listed = new Set((chosen?.companies ?? []).map(foldCompany).filter(name => name !== ""));
  const turns = careerTurns(timeline);
  const known: (Target | undefined)[] = [];
  const make = (stretch: number): Target => {
    const day = stretch === 0 ? (turns[0] ?? 0) - 1 : turns[stretch - 1]!;
    const career = careerAt(timeline, day);
    const now = new Set(career.positions.filter(position => isCurrent(position, day)).map(({ company }) => foldCompany(company)));
    const past = career.positions.filter(({ end }) => end !== null && end <= day).map(({ company }) => foldCompany(company));
    const companies = new Set([...listed, ...past.filter(name => name !== "" && !now.has(name))]);
    if (declared) return { declared, functions: bitsOf(chosen.functions), levels: bitsOf(chosen.levels), companies };
    const families = new Set(titleFacts(ownTitle(career, day)).functions.map(familyOf));
    return { declared, functions: bitsOf([...families].flatMap(functionsOfFamily)), levels: null, companies };
  };
  return {
    listed,
    stretchAt: day => countBelow(turns, day + 1),
    in: stretch => {
      known[stretch] ??= make(stretch);
      return known[stretch];
    },
  };
}

/** 1 fits, 0 does not, -1 unknown: neither function nor level is known and the company does not fit (rules 1.25). */
export function fitOf(target: Target, title: TitleFacts, company: string, folded: string): -1 | 0 | 1 {
  if (folded !== "" && target.companies.has(folded)) return 1;
  if (title.functions.length === 0 && title.level === null) return -1;
  if ((bitsOf(title.functions) & target.functions) !== 0) return 1;
  if (target.levels === null) return isDirectorUp(title, company) ? 1 : 0;
  return title.level !== null && (target.levels & (1 << title.level)) !== 0 ? 1 : 0;
}
