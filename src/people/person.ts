import type { Origin } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import { type Dealing, type DealingKind, dealingsWith } from "../model/dealings.ts";
import type { Timeline } from "../model/timeline.ts";
import { foldName } from "../text/fold.ts";
import { silence } from "./rhythm.ts";

/** Messages between two people until two weeks pass without one, or another deed of one day. Amounts are rows of each side. */
export type Passage = {
  readonly kind: DealingKind;
  readonly from: Day;
  readonly to: Day;
  readonly own: number;
  readonly theirs: number;
  /** Where the rows stand, at most five. */
  readonly origins: readonly Origin[];
};

const mostOrigins = 5;

/** What passed between the member and one contact up to a day, the latest first; dates and counts. */
export function passagesWith(timeline: Timeline, day: Day, id: string): Passage[] {
  const passages: Passage[] = [];
  let talk = -1;
  for (const one of dealingsWith(timeline, day, id)) {
    const open = one.kind === "message" ? passages[talk] : undefined;
    if (open && one.day - open.to <= silence) passages[talk] = withOne(open, one);
    else if (one.kind === "message") talk = passages.push(begun(one)) - 1;
    else passages.push(begun(one));
  }
  return passages.sort((a, b) => b.to - a.to || b.from - a.from);
}

const begun = ({ kind, day, own, origins }: Dealing): Passage => ({
  kind,
  from: day,
  to: day,
  own: own ? 1 : 0,
  theirs: own ? 0 : 1,
  origins: origins.slice(0, mostOrigins),
});

const withOne = (open: Passage, { day, own, origins }: Dealing): Passage => ({
  ...open,
  to: day,
  own: open.own + (own ? 1 : 0),
  theirs: open.theirs + (own ? 0 : 1),
  origins: [...open.origins, ...origins].slice(0, mostOrigins),
});

/** Contacts by id with the names to look them up by. */
export type Named = { readonly id: string; readonly name: string };

/** Who may be the same person under another address: same folded name first, then whoever the search finds. The member decides, never Rapport. */
export function othersLike(
  { id, name }: Named,
  all: readonly Named[],
  search: string,
  most: number,
): (Named & { readonly sameName: boolean })[] {
  const folded = foldName(name);
  const sought = search.trim().toLowerCase();
  const others = all
    .filter(other => other.id !== id)
    .map(other => ({ ...other, sameName: folded !== null && foldName(other.name) === folded }));
  const wanted = others.filter(
    other => other.sameName || (sought !== "" && `${other.name} ${other.id}`.toLowerCase().includes(sought)),
  );
  return wanted.sort((a, b) => Number(b.sameName) - Number(a.sameName) || a.name.localeCompare(b.name)).slice(0, most);
}
