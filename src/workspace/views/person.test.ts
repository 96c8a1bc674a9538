import { afterAll, beforeAll, expect, test } from "vitest";
import { connection, ledgerOf, message } from "../../../test/make-ledger.ts";
import { type Place, tabPlace } from "../homes.fixture.ts";
import type { Workspace } from "../workspace.ts";
import { personView } from "./person.ts";

// One person who changed the address of her profile: Connections has the new one, older messages the old one.
const rows = [
  connection("2025-12-01", "Ida Example"),
  message("2026-01-05T09:00:00", "out", "Ida Muster", { conversation: "a" }),
  message("2026-02-05T09:00:00", "in", "Ida Example", { conversation: "b" }),
  message("2026-02-06T09:00:00", "in", "Jon Example", { conversation: "c" }),
];

let place: Place | undefined;
let workspace: Workspace;
let member = "";
beforeAll(async () => {
  place = tabPlace();
  ({ workspace } = await place.open());
  const files = ["Connections", "messages"] as const;
  ({ member } = await workspace.importLedger(ledgerOf(rows, { from: "2024-01-01", to: "2026-03-15", files })));
});
afterAll(() => place?.remove());

const look = (contact: string, search = "") => workspace.view(member, "person", { contact, search });
const join = (samePeople: Record<string, string>) => workspace.saveSettings(member, { samePeople });

test("joined by hand two addresses are one person, each keeps its note, and parting gives all back", async () => {
  await workspace.keep(member, { kind: "contact", id: "ida-example", value: { note: "met in Graz", rhythm: null } });
  await workspace.keep(member, { kind: "contact", id: "ida-muster", value: { note: "likes tea", rhythm: 28 } });
  const before = await look("ida-example", "must");
  expect(personView.result.parse(before)).toEqual(before);
  expect(before.person).toMatchObject({ inbound: 1, outbound: 0, note: "met in Graz", wish: null });
  expect(before.others.map(({ id }) => id)).toEqual(["ida-muster"]);

  await join({ "ida-muster": "ida-example" });
  const joined = await look("ida-muster");
  expect(joined.person).toMatchObject({ id: "ida-example", inbound: 1, outbound: 1, note: "met in Graz", wish: 28 });
  expect(joined.joined).toEqual([{ id: "ida-muster", name: expect.any(String), note: "likes tea" }]);
  expect(joined.passages.map(({ kind }) => kind)).toEqual(["message", "message", "connection"]);

  await join({});
  expect(await look("ida-example", "must")).toEqual(before);
  expect((await look("ida-muster")).person).toMatchObject({ inbound: 0, outbound: 1, note: "likes tea", wish: 28 });
});

test("somebody whom the files do not know is nobody, not an error", async () => {
  expect(await look("nobody-example")).toMatchObject({ person: null, passages: [], joined: [], others: [] });
});
