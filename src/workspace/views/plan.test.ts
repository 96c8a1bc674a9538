import { afterAll, beforeAll, expect, test } from "vitest";
import { connection, ledgerOf, message } from "../../../test/make-ledger.ts";
import type { KeptPlan } from "../../people/kept-plan.ts";
import { type Place, tabPlace } from "../homes.fixture.ts";
import type { Workspace } from "../workspace.ts";
import { planView } from "./plan.ts";

// A member whom two people wrote to, and an archive four weeks later in which one of them has an answer.
const people = ["Ada Waits", "Ben Heard", "Cleo Waits", "Dan Heard", "Eva Heard", "Finn Heard"];
const rows = people.flatMap(name => {
  const came = message("2026-02-20T09:00:00", "in", name);
  const answer = message("2026-02-20T12:00:00", "out", name);
  return [connection("2025-12-01", name), came, ...(name.endsWith("Heard") ? [answer] : [])];
});
const answer = message("2026-03-20T09:00:00", "out", "Ada Waits");
const files = ["Connections", "messages"] as const;

let place: Place | undefined;
let workspace: Workspace;
let member = "";
beforeAll(async () => {
  place = tabPlace();
  ({ workspace } = await place.open());
  ({ member } = await workspace.importLedger(ledgerOf(rows, { from: "2024-01-01", to: "2026-03-15", files })));
});
afterAll(() => place?.remove());

const look = () => workspace.view(member, "plan", { today: "2026-03-16", weeks: 4, minutes: 300 });
const keep = (plan: KeptPlan) => workspace.keep(member, { kind: "plan", id: "2026-03-16", value: plan });

test("a plan that is begun stands there, is said by a tick, seen by the next import, and gone when it is dropped", async () => {
  const first = await look();
  expect(planView.result.parse(first)).toEqual(first);
  expect(first.plans).toEqual([]);
  const { keep: plan, items } = first.proposal;
  const answering = items.find(({ audit }) => audit === "reply-given");
  expect(answering?.subjects.map(({ name }) => name)).toEqual(["Cleo Waits", "Ada Waits"]);

  await keep(plan);
  const state = async () => (await look()).plans[0]?.items.find(({ audit }) => audit === "reply-given");
  expect(await state()).toMatchObject({ state: "open", brought: null });
  const said = plan.items.map(item => (item.audit === "reply-given" ? { ...item, said: [plan.from + 4] } : item));
  await keep({ ...plan, items: said });
  expect(await state()).toMatchObject({ state: "said", on: plan.from + 4 });

  await workspace.importLedger(
    ledgerOf([...rows, answer], { from: "2024-01-01", to: "2026-04-13", files, name: "Mara Example" }),
  );
  const later = await look();
  expect(planView.result.parse(later)).toEqual(later);
  expect(later.plans[0]).toMatchObject({ isClosed: true, end: plan.from + 28 });
  expect(await state()).toMatchObject({ state: "seen", times: 1, on: plan.from + 4 });
  expect((await state())?.brought).not.toBeNull();

  await workspace.drop(member, "plan", "2026-03-16");
  expect((await look()).plans).toEqual([]);
});

test("weeks and minutes have bounds", async () => {
  await expect(workspace.view(member, "plan", { weeks: 27 })).rejects.toMatchObject({ code: "bad-request" });
  await expect(workspace.view(member, "plan", { minutes: -1 })).rejects.toMatchObject({ code: "bad-request" });
});
