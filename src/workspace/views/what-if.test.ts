import { afterAll, beforeAll, expect, test } from "vitest";
import { samplePersona } from "../../samples/persona.ts";
import { readArchive } from "../../sources/read.ts";
import { type Place, tabPlace } from "../homes.fixture.ts";
import type { ViewParams } from "../views.ts";
import type { Workspace } from "../workspace.ts";
import { whatIfView } from "./what-if.ts";

let place: Place | undefined;
let workspace: Workspace;
let member = "";
beforeAll(async () => {
  place = tabPlace();
  ({ workspace } = await place.open());
  const { files, ...rest } = samplePersona("seller", { scale: 0.3 });
  const given = { ...rest, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
  const textKey = "000102030405060708090a0b0c0d0e0f";
  ({ member } = await workspace.importLedger(await readArchive(given, { settings: {}, textKey, languages: false })));
});
afterAll(() => place?.remove());

const look = (params: ViewParams<"what-if">) => workspace.view(member, "what-if", params);

test("without a move the plan is as now, and what the view gives is what it promises", async () => {
  const result = await look({});
  expect(whatIfView.result.parse(result)).toEqual(result);
  expect(result.plan).toEqual(result.asNow);
  expect(result.moved).toEqual([]);
  expect(await look(result.usual)).toEqual(result);
});

test("what moves adds up to the difference of the two ends, less what is too small to name", async () => {
  const { usual } = await look({});
  const { plan, asNow, moved } = await look({ posts: usual.posts + 2, comments: usual.comments + 6 });
  const change = (plan.weeks.at(-1)?.index ?? 0) - (asNow.weeks.at(-1)?.index ?? 0);
  const sum = moved.reduce((all, { points }) => all + points, 0);
  expect(moved.length).toBeGreaterThan(2);
  expect(Math.abs(sum - change)).toBeLessThan(0.05 * 35);
  expect(moved.map(({ points }) => Math.abs(points))).toEqual(moved.map(({ points }) => Math.abs(points)).sort((a, b) => b - a));
});

test("numbers may come as text, an unkind plan meets its guards, and nonsense is refused", async () => {
  const text: Record<string, string> = { invitations: "200" };
  const unkind = await look(text);
  expect(unkind).toEqual(await look({ invitations: 200 }));
  expect(unkind.guards).toContainEqual({ audit: "acceptance", guard: "G1" });
  await expect(look({ posts: -1 })).rejects.toMatchObject({ code: "bad-request" });
  await expect(look({ accepted: 2 })).rejects.toMatchObject({ code: "bad-request" });
});
