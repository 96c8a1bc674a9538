import { expect, test } from "vitest";
import type { KeptDraft } from "../kept-draft.ts";
import type { KeptExperiment } from "../kept-experiment.ts";
import { withDrafts } from "./became.ts";

const variants = ["a", "b"].map(id => ({ id, name: id, rule: null }));
const plan: KeptExperiment = {
  question: "?",
  start: 100,
  end: 200,
  each: 8,
  outcome: "response",
  variants,
  assigned: { "3": null },
  stopped: null,
};
const draft = (text: string, variant: string, experiment = "x"): KeptDraft => ({
  name: "",
  text,
  on: 90,
  variant: { experiment, variant },
});
const winter = "Im Winter lesen unsere Kunden die Angebote abends, im Sommer schon im Zug";
const summer = "Drei Fragen, die ich vor jedem zweiten Termin an das eigene Team stelle";
const posts = [
  { id: "1", day: 99, text: winter },
  { id: "2", day: 120, text: `${winter}. Und bei euch?` },
  { id: "3", day: 130, text: summer },
  { id: "4", day: 140, text: "Etwas ganz anderes, das mit keinem Entwurf zu tun hat und hier nur steht" },
];

test("a draft meant for a variant is found as a post of the experiment's days, whatever was changed at the end", () => {
  expect(withDrafts("x", plan, [draft(winter, "b")], posts).assigned).toEqual({ "2": "b", "3": null });
});

test("a hand goes before a draft, drafts of other experiments and without likeness assign nothing", () => {
  expect(withDrafts("x", plan, [draft(summer, "a"), draft(winter, "a", "y"), draft("kurz", "a")], posts).assigned).toEqual({
    "3": null,
  });
  expect(withDrafts("x", plan, [], posts)).toBe(plan);
});

test("of two drafts of one post the more similar one became it", () => {
  const both = [draft(`${winter}. Und bei euch?`, "a"), draft(winter.slice(0, 60), "b")];
  expect(withDrafts("x", plan, both, posts).assigned["2"]).toBe("a");
  expect(withDrafts("x", plan, both.toReversed(), posts).assigned["2"]).toBe("a");
});
