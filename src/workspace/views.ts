import type { z } from "zod";
import type { Look } from "./view.ts";
import { audienceView } from "./views/audience.ts";
import { changesView } from "./views/changes.ts";
import { contentView } from "./views/content.ts";
import { draftView } from "./views/draft.ts";
import { experimentsView } from "./views/experiments.ts";
import { explainView } from "./views/explain.ts";
import { figuresView } from "./views/figures.ts";
import { networkView } from "./views/network.ts";
import { peopleView } from "./views/people.ts";
import { personView } from "./views/person.ts";
import { planView } from "./views/plan.ts";
import { proposalsView } from "./views/proposals.ts";
import { reportView } from "./views/report.ts";
import { stepsView } from "./views/steps.ts";
import { whatIfView } from "./views/what-if.ts";

/** All views by name: the name is the address in the API. A new view is one file and one line here. */
export const views = {
  report: reportView,
  explain: explainView,
  changes: changesView,
  proposals: proposalsView,
  network: networkView,
  steps: stepsView,
  plan: planView,
  content: contentView,
  draft: draftView,
  experiments: experimentsView,
  figures: figuresView,
  audience: audienceView,
  "what-if": whatIfView,
  people: peopleView,
  person: personView,
} as const;

export type ViewName = keyof typeof views;
export type ViewParams<N extends ViewName> = z.input<(typeof views)[N]["params"]>;
export type ViewResult<N extends ViewName> = z.output<(typeof views)[N]["result"]>;

/** What a view says of a member. */
export function openView<N extends ViewName>(name: N, look: Look, params: ViewParams<N>): ViewResult<N> {
  const byName: { readonly [M in ViewName]: { open(look: Look, params: unknown): ViewResult<M> } } = views;
  return byName[name].open(look, params);
}
