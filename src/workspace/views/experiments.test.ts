import { afterAll, beforeAll, expect, test } from "vitest";
import type { KeptExperiment } from "../../content/kept-experiment.ts";
import { samplePersona } from "../../samples/persona.ts";
import { readArchive } from "../../sources/read.ts";
import { type Place, tabPlace } from "../homes.fixture.ts";
import type { Workspace } from "../workspace.ts";
import { experimentsView } from "./experiments.ts";

let place: Place | undefined;
let workspace: Workspace;
let member = "";
let plan: KeptExperiment;
beforeAll(async () => {
  place = tabPlace();
  ({ workspace } = await place.open());
  const { files, ...rest } = samplePersona("founder", { scale: 0.3 });
  const given = { ...rest, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
  const textKey = "000102030405060708090a0b0c0d0e0f";
  ({ member } = await workspace.importLedger(await readArchive(given, { settings: {}, textKey, languages: false })));
  const { posts } = await workspace.view(member, "content", {});
  const rule = (has: boolean) => ({ about: "link", what: null, has }) as const;
  plan = {
    question: "Does a link cost response?",
    start: posts.at(-1)!.day,
    end: posts[0]!.day,
    each: 12,
    variants: [
      { id: "a", name: "", rule: rule(true) },
      { id: "b", name: "", rule: rule(false) },
    ],
    assigned: {},
    outcome: "response",
    stopped: null,
  };
});
afterAll(() => place?.remove());

const keep = (value: KeptExperiment) => workspace.keep(member, { kind: "experiment", id: "links", value });
const look = async () => (await workspace.view(member, "experiments", { today: "2027-03-01" })).experiments;

test("an experiment is kept, its posts stand where its rule puts them, and what the view gives is what it promises", async () => {
  expect(await look()).toEqual([]);
  await keep(plan);
  const experiments = await look();
  expect(experimentsView.result.parse({ experiments })).toEqual({ experiments });
  const { posts } = await workspace.view(member, "content", {});
  expect(posts.length).toBeGreaterThan(20);
  expect(new Map(experiments[0]!.posts.map(({ id, variant }) => [id, variant]))).toEqual(
    new Map(posts.map(({ id, link }) => [id, link ? "a" : "b"])),
  );
});

test("a hand moves a post, and dropped it is gone", async () => {
  const moved = (await look())[0]!.posts.find(({ variant }) => variant === "b")!;
  await keep({ ...plan, assigned: { [moved.id]: "a" } });
  expect((await look())[0]!.posts.find(({ id }) => id === moved.id)).toMatchObject({ variant: "a", by: "hand" });
  await workspace.drop(member, "experiment", "links");
  expect(await look()).toEqual([]);
});

test("a plan that ends before it starts, or names a variant twice, is not kept", async () => {
  await expect(keep({ ...plan, end: plan.start - 1 })).rejects.toMatchObject({
    code: "bad-entry",
    facts: { where: "value.end" },
  });
  const [first] = plan.variants;
  await expect(keep({ ...plan, variants: [first!, first!] })).rejects.toMatchObject({ code: "bad-entry" });
});
