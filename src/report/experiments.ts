import type { Experiment } from "../content/experiment.ts";
import type { KeptExperiment, KeptVariant } from "../content/kept-experiment.ts";
import { isoDay } from "../core/day.ts";
import type { Words } from "../locales/words.ts";
import { listOf } from "./say.ts";

/** What faces need of an experiment to put it into words. */
type Said = Pick<Experiment, "state" | "sides" | "pairs" | "until" | "isInBlocks"> & { readonly plan: KeptExperiment };

/** A rule's own words: "document", "question at the end". */
export function ruleName({ about, what, has }: NonNullable<KeptVariant["rule"]>, { t, named }: Words): string {
  const thing = about === "format" ? named("evidence.formats", what ?? "") : (what ?? "");
  return t(`experiments.sides.${about}.${has ? "has" : "lacks"}`, { what: thing });
}

/** A variant by its name, else by its rule. */
export function variantName({ name, rule, id }: KeptVariant, words: Words): string {
  if (name !== "") return name;
  return rule === null ? id : ruleName(rule, words);
}

export function variantNames({ variants }: KeptExperiment, words: Words): ReadonlyMap<string, string> {
  return new Map(variants.map(variant => [variant.id, variantName(variant, words)]));
}

/** A figure of the outcome: a rate as percent. */
export const outcomeNumber = (n: number | null, { outcome }: Pick<KeptExperiment, "outcome">, { numbers }: Words): string =>
  n === null ? "–" : outcome === "rate" ? numbers.share(n) : numbers.whole(n);

/** What an experiment has come to, in one sentence. */
export function verdictOf(said: Said, words: Words): string {
  const { t } = words;
  if (said.state === "holds") return held(said, words);
  if (said.state === "planned") return t("experiments.planned", { day: said.plan.start });
  if (said.state === "stopped") return t("experiments.stopped");
  if (said.state === "running") return open(said, words);
  if (said.state === "waiting") return t("experiments.openOver", { count: waitingIn(said), day: said.until ?? said.plan.end });
  const counts = said.sides.map(({ counted }) => words.numbers.whole(counted));
  if (said.sides.filter(({ counted }) => counted > 0).length < 2) return t("experiments.evenNone");
  if (said.isInBlocks) return t("experiments.evenBlocks");
  return t("experiments.even", { list: counts.join(` ${t("experiments.against")} `) });
}

/** "“Document” brought 1.4 times as much response as “text” (12 against 12 posts). Holds." */
function held({ plan, pairs: [pair], sides }: Said, words: Words): string {
  if (!pair) return "";
  const names = variantNames(plan, words);
  const counted = (id: string): number => sides.find(side => side.id === id)?.counted ?? 0;
  return words.t("experiments.holds", {
    more: names.get(pair.more) ?? "",
    less: names.get(pair.less) ?? "",
    what: words.t(`experiments.outcomes.${plan.outcome}`),
    n: 1 + (pair.own ?? pair.best).change,
    a: counted(pair.more),
    b: counted(pair.less),
  });
}

/** What is still missing: posts, or figures of those that are there. */
function open(said: Said, words: Words): string {
  const { t } = words;
  const { plan, sides } = said;
  const lacking = sides.filter(({ left }) => left > 0);
  const [first] = lacking;
  if (first === undefined) return t("experiments.openFigures", { count: waitingIn(said) });
  if (sides.every(({ left }) => left === first.left)) return t("experiments.openEach", { count: first.left });
  const names = variantNames(plan, words);
  const items = lacking.map(({ id, left }) => t("experiments.openSide", { count: left, name: names.get(id) ?? "" }));
  return t("experiments.openSome", { list: listOf(words, items) });
}

const waitingIn = ({ sides }: Said): number => sides.reduce((sum, { waiting }) => sum + waiting, 0);

/** The finding over all experiments. */
export function experimentsTitle(all: readonly Said[], { t }: Words): string {
  const count = (state: Said["state"]): number => all.filter(each => each.state === state).length;
  const planned = all.filter(({ state }) => state === "planned").map(({ plan }) => plan.start);
  if (count("running") > 0) return t("experiments.titleRunning", { count: count("running") });
  if (planned.length > 0) return t("experiments.titlePlanned", { day: Math.min(...planned) });
  if (count("waiting") > 0) return t("experiments.titleWaiting", { count: count("waiting") });
  return all.length === 0 ? t("experiments.titleNone") : t("experiments.titleOver", { count: all.length });
}

/** A mark in the history, as a note is. */
export type Mark = { readonly day: string; readonly text: string };

/** Where each experiment began, and where it ended with its verdict. */
export function experimentMarks(all: readonly Said[], words: Words): Mark[] {
  const { t } = words;
  return all.flatMap((said): Mark[] => {
    const { state, until, plan } = said;
    const { question, start } = plan;
    if (state === "planned") return [];
    const begun = { day: isoDay(start), text: t("experiments.noteStart", { question }) };
    if (until === null || state === "waiting") return [begun];
    const verdict = verdictOf(said, words);
    return [begun, { day: isoDay(until), text: t("experiments.noteEnd", { question, verdict }) }];
  });
}
