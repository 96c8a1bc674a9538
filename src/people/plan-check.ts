import type { Day } from "../core/day.ts";
import type { PillarId } from "../core/pillar.ts";
import type { AuditResult, Scorecard } from "../core/scorecard.ts";
import { areFiguresOnly } from "../core/source.ts";
import { pointsWith } from "../model/advise.ts";
import { scoreAt } from "../model/score.ts";
import type { Timeline } from "../model/timeline.ts";
import { type DeedRow, deeds } from "./deeds.ts";
import { type KeptItem, type KeptPlan, lastDay } from "./kept-plan.ts";
import type { KeptStep } from "./kept-step.ts";

export const itemStates = ["open", "said", "seen", "asks"] as const;
/** Why a plan asks: the file that could show it is not in any newer data, it is and shows nothing, or no file ever shows such a thing. */
export const askReasons = ["no-file", "no-row", "no-trace"] as const;

/**
 * A planned step against what the data show since. "seen" rests on rows (`times` of them, the last on `on`), "said" on the member's tick.
 * `brought` is the difference of two runs, the scorecard of the plan with the question's score at the end and at the start; null where it was not
 * done or nothing newer measures it.
 */
export type ItemCheck = {
  readonly state: (typeof itemStates)[number];
  readonly why: (typeof askReasons)[number] | null;
  readonly on: Day | null;
  readonly times: number;
  readonly value: number | null;
  readonly brought: number | null;
};

export type PlanCheck = {
  /** The day the period was closed on by data: null while there is nothing newer than the start. */
  readonly end: Day | null;
  /** Data reach the last day of the plan, or the next plan began. */
  readonly isClosed: boolean;
  readonly items: readonly ItemCheck[];
  /** The index at start and end; null where one of them has none. */
  readonly index: { readonly from: number; readonly to: number } | null;
  readonly expected: number;
  /** Sum over the steps that were done and that something newer measures; null where there is none. */
  readonly brought: number | null;
  /** Questions other than those of the steps that were done, which moved most, in points of the index. */
  readonly others: readonly { readonly audit: string; readonly pillar: PillarId; readonly points: number }[];
};

const othersShown = 3;
const leastMove = 0.05;

/**
 * What became of a plan by the data there are now. It runs from import to import: until the first archive that reaches its last day, or
 * until the next plan begins (`next`), and starts the day before it begins, however old the data were that it was made of. Steps that were marked as done elsewhere since count as said. Both ends are scored on the same ledger,
 * so what an archive tells later about the time before is no gain.
 */
export function checkPlan(
  timeline: Timeline,
  plan: KeptPlan,
  next: Day | null = null,
  steps: ReadonlyMap<string, KeptStep> = new Map(),
): PlanCheck {
  const end = endOf(timeline, plan, next);
  const base = Math.max(plan.asOf, plan.from - 1);
  const expected = scoreAt(timeline, plan.asOf);
  const start = base === plan.asOf || end === null ? expected : scoreAt(timeline, base);
  const card = end === null ? null : scoreAt(timeline, end);
  const items = plan.items.map(item =>
    checkItem(timeline, plan, item, { next, base, end, expected, start, card, step: steps.get(item.audit) }),
  );
  const done = new Set(plan.items.filter((_, i) => isDone(items[i]!.state)).map(({ audit }) => audit));
  const measured = items.flatMap(({ brought }) => brought ?? []);
  const [before, after] = [start.index.value, card?.index.value ?? null];
  const index = before === null || after === null ? null : { from: before, to: after };
  return {
    end,
    isClosed: next !== null || (end !== null && end >= lastDay(plan)),
    items,
    index,
    expected: plan.items.reduce((sum, { gain }) => sum + gain, 0),
    brought: measured.length === 0 ? null : measured.reduce((sum, n) => sum + n, 0),
    others: index === null || card === null ? [] : othersOf(start, card, done),
  };
}

/**
 * Last day of the data that belong to the period; null where none is after its start. A workbook closes none: what was done stands in archives.
 */
function endOf({ ledger: { imports } }: Timeline, plan: KeptPlan, next: Day | null): Day | null {
  const archives = imports.filter(({ files }) => !areFiguresOnly(files.map(({ kind }) => kind)));
  const reached = archives.flatMap(({ observedTo }) => observedTo ?? []);
  const closing = reached.filter(day => day >= lastDay(plan));
  const end = Math.min(closing.length > 0 ? Math.min(...closing) : Math.max(...reached), next ?? Number.POSITIVE_INFINITY);
  return end >= plan.from && end > plan.asOf ? end : null;
}

type Ends = {
  readonly next: Day | null;
  /** Last day before the plan. */
  readonly base: Day;
  /** The scorecard that the gain was expected of. */
  readonly expected: Scorecard;
  readonly end: Day | null;
  readonly start: Scorecard;
  readonly card: Scorecard | null;
  readonly step: KeptStep | undefined;
};

const isDone = (state: ItemCheck["state"]): boolean => state === "seen" || state === "said";

function checkItem(timeline: Timeline, plan: KeptPlan, item: KeptItem, ends: Ends): ItemCheck {
  const { end, card } = ends;
  const result = card === null ? undefined : resultOf(card, item.audit);
  const now = result?.status === "measured" ? result : undefined;
  const standing = standingOf(timeline, plan, item, ends, end === null ? [] : deedsIn(timeline, item, ends.base, end));
  return { ...standing, value: now?.value ?? null, brought: isDone(standing.state) ? gainOf(ends, now) : null };
}

function standingOf(
  timeline: Timeline,
  plan: KeptPlan,
  item: KeptItem,
  { next, end, step }: Ends,
  shown: readonly DeedRow[],
): Pick<ItemCheck, "state" | "why" | "on" | "times"> {
  if (shown.length > 0) return { state: "seen", why: null, on: Math.max(...shown.map(({ day }) => day)), times: shown.length };
  const said = saidOn(item, step, plan.from, next === null ? Math.max(lastDay(plan), end ?? 0) : next - 1);
  if (said === null) return { state: "open", why: null, on: null, times: 0 };
  const why = item.sure || end === null || end < said ? null : reasonOf(timeline, item, said);
  return { state: why === null ? "said" : "asks", why, on: said, times: 0 };
}

/** The last day on which it was ticked, else the day of the period on which the step was marked as done elsewhere. */
function saidOn({ said }: KeptItem, step: KeptStep | undefined, from: Day, to: Day): Day | null {
  if (said.length > 0) return Math.max(...said);
  return step?.state === "done" && step.on >= from && step.on <= to ? step.on : null;
}

/** Rows of the period that show the deed, as many as its kind asks for; else none. */
function deedsIn(timeline: Timeline, item: KeptItem, base: Day, end: Day): readonly DeedRow[] {
  const deed = deeds[item.audit];
  if (deed === undefined) return [];
  const first = base + 1;
  const rows = deed.rows({ timeline, asOf: base, end, item });
  const within = (from: Day, to: Day): readonly DeedRow[] => rows.filter(({ day }) => day >= from && day <= to);
  const [after, before] = [within(first, end), within(first - (end - first + 1), first - 1)];
  const found = after.filter(({ counts }) => counts);
  const shareOf = (all: readonly DeedRow[]): number => all.filter(({ counts }) => counts).length / Math.max(1, all.length);
  if (deed.needs === "more") return found.length > before.filter(({ counts }) => counts).length ? found : [];
  if (deed.needs === "share") return shareOf(after) > shareOf(before) ? found : [];
  return found;
}

function reasonOf(timeline: Timeline, { audit }: KeptItem, said: Day): ItemCheck["why"] {
  const deed = deeds[audit];
  if (deed === undefined) return "no-trace";
  const isThere = deed.sources.some(source => timeline.presence.get(source)?.some(({ to }) => to >= said));
  return isThere ? "no-row" : "no-file";
}

const resultOf = (card: Scorecard, audit: string): AuditResult | undefined =>
  card.pillars.flatMap(({ audits }) => audits).find(({ id }) => id === audit);

/** The same rule as the gain that was expected: all else as it was then, the score of the end against that of the start. */
function gainOf({ expected, start }: Ends, now: AuditResult | undefined): number | null {
  const then = now && resultOf(start, now.id);
  if (now?.score == null || then?.status !== "measured" || then.score === null) return null;
  return pointsWith(expected, { [now.code]: now.score }) - pointsWith(expected, { [now.code]: then.score });
}

function othersOf(start: Scorecard, end: Scorecard, done: ReadonlySet<string>): PlanCheck["others"] {
  return end.pillars
    .flatMap(({ id: pillar, audits }) =>
      audits.map(({ id, points }) => ({ audit: id, pillar, points: points - (resultOf(start, id)?.points ?? 0) })),
    )
    .filter(({ audit, points }) => !done.has(audit) && Math.abs(points) >= leastMove)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, othersShown);
}
