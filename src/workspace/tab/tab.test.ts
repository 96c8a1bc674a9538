import { expect, test } from "vitest";
import { connection, ledgerOf } from "../../../test/make-ledger.ts";
import { RapportError } from "../../core/error.ts";
import { countedEffects, memoryStorage } from "../homes.fixture.ts";
import { localWorkspace } from "../local.ts";
import { tabStore } from "./store.ts";

const ledger = (name: string, slug: string) =>
  ledgerOf([connection("2026-01-05", "Ada Auer")], { from: "2025-06-01", to: "2026-06-01", name, slugs: [slug] });
const mara = ledger("Mara Example", "mara");
const otto = ledger("Otto Example", "otto");

let tabs = 500;
async function tab(storage: ReturnType<typeof memoryStorage>) {
  const effects = countedEffects(++tabs);
  const store = await tabStore(storage, effects.random);
  return { store, workspace: localWorkspace(store, effects) };
}
type Tab = Awaited<ReturnType<typeof tab>>;
const names = async ({ workspace }: Tab): Promise<string[]> => (await workspace.state()).members.map(({ name }) => name);

test("nothing is kept unless asked for; then all of it is; and nothing stays when it is asked for no more", async () => {
  const storage = memoryStorage();
  const one = await tab(storage);
  await one.workspace.importLedger(mara);
  expect([await one.store.isKept(), storage.kept()]).toEqual([false, null]);
  expect(await names(await tab(storage))).toEqual([]);
  await one.store.keep(true);
  await one.workspace.importLedger(otto);
  const next = await tab(storage);
  expect([await next.store.isKept(), await names(next)]).toEqual([true, ["Mara Example", "Otto Example"]]);
  expect((await next.workspace.state()).textKey).toBe((await one.workspace.state()).textKey);
  await next.store.keep(false);
  expect(storage.kept()).toBeNull();
  expect([await one.store.isKept(), await names(one)]).toEqual([false, ["Mara Example", "Otto Example"]]);
  await one.workspace.removeMember((await one.workspace.state()).members[0]!.id);
  expect(storage.kept()).toBeNull();
});

test("two tabs change one workspace in turns and at once, and no change is lost", async () => {
  const storage = memoryStorage();
  const [one, two] = [await tab(storage), await tab(storage)];
  await one.store.keep(true);
  await two.workspace.importLedger(otto);
  await one.workspace.importLedger(mara);
  // The second tab had something of its own when it began to keep: both stay.
  await two.store.keep(true);
  expect((await names(one)).sort()).toEqual(["Mara Example", "Otto Example"]);
  const { members } = await one.workspace.state();
  const reading = (day: number) => {
    const none = { parts: null, industryTop: null, networkTop: null, industryName: null, industryMean: null, networkMean: null };
    return { kind: "reading", id: `${day}`, value: { day, overall: 50, ...none } } as const;
  };
  await Promise.all([1, 2, 3, 4].map(day => [one, two][day % 2]!.workspace.keep(members[0]!.id, reading(day))));
  const again = await tab(storage);
  expect((await again.workspace.entries(members[0]!.id, "reading")).map(({ id }) => id).sort()).toEqual(["1", "2", "3", "4"]);
});

test("without room a change is refused whole, and the tab goes on with what it had", async () => {
  const storage = memoryStorage(1_500, () => new RapportError("workspace-full"));
  const one = await tab(storage);
  await one.workspace.importLedger(mara);
  await one.store.keep(true);
  const before = await one.workspace.state();
  const many = ledgerOf(
    Array.from({ length: 400 }, (_, i) => connection("2026-01-05", `Person ${(i * 7919) % 1000} ${i}`)),
    { from: "2025-06-01", to: "2026-07-01", name: "Otto Example", slugs: ["otto"] },
  );
  await expect(one.workspace.importLedger(many)).rejects.toMatchObject({ code: "workspace-full" });
  expect(await one.workspace.state()).toEqual(before);
  expect(await names(await tab(storage))).toEqual(["Mara Example"]);
  const other = await tab(memoryStorage(100, () => new RapportError("workspace-full")));
  await other.workspace.importLedger(mara);
  await expect(other.store.keep(true)).rejects.toMatchObject({ code: "workspace-full" });
  expect([await other.store.isKept(), await names(other)]).toEqual([false, ["Mara Example"]]);
});

test("a browser that keeps nothing leaves the tab in memory; what is damaged there is named", async () => {
  const none = memoryStorage();
  const refused = { ...none, read: () => Promise.reject(new RapportError("workspace-full")) };
  expect(await names(await tab(refused))).toEqual([]);
  const spoiled = memoryStorage();
  const one = await tab(spoiled);
  await one.store.keep(true);
  const { bytes, stamp } = spoiled.kept()!;
  await spoiled.write({ stamp: "other", bytes: bytes.slice(0, -20) }, stamp);
  await expect(tab(spoiled)).rejects.toMatchObject({ code: "workspace-damaged" });
  await spoiled.clear();
  expect(await names(await tab(spoiled))).toEqual([]);
});
