import { expect, test } from "vitest";
import { connection, day, ledgerOf } from "../../test/make-ledger.ts";
import { loadWords } from "../locales/words.ts";
import { timelineOf } from "../model/timeline.ts";
import { networkOn } from "../people/network.ts";
import { networkOption, openedBy } from "./charts/network.ts";
import { light } from "./charts/palette.ts";
import { fieldsOf, pathOf } from "./network.ts";

const words = await loadWords("en");
const rows = [
  ...Array.from({ length: 15 }, (_, i) => ({ title: "Sales Manager", company: `House ${i < 3 ? 0 : i}` })),
  { title: "Head of Sales", company: "House 0" },
  { title: "Marketing Manager", company: "House 1" },
  { title: "Wizard", company: "" },
].map((row, i) => connection("2026-01-05", `Person Number${i}`, row));
const ledger = ledgerOf(rows, { from: "2024-01-01", to: "2026-03-15", files: ["Connections"] });
const net = networkOn(timelineOf(ledger, "UTC"), day("2026-03-15")).network;
const told = (path: readonly string[], by: "function" | "level" = "function") =>
  net === null ? [] : fieldsOf(net, by, words, path).map(({ name, count }) => `${name} ${count}`);

test("a function opens its levels, a level the companies there; what is not among the first is one field", () => {
  if (net === null) throw new Error("no network");
  const functions = fieldsOf(net, "function", words);
  expect(functions.map(({ name, count }) => `${name} ${count}`)).toEqual(["Sales 16", "Marketing 1", "not told 1"]);
  const sales = functions[0]?.key ?? "";
  const levels = fieldsOf(net, "function", words, [sales]);
  expect(levels.reduce((sum, { count }) => sum + count, 0)).toBe(16);
  expect(levels[0]?.count).toBe(15);
  const companies = told([sales, levels[0]?.key ?? ""]);
  expect(companies[0]).toBe("House 0 3");
  expect(companies).toHaveLength(13);
  expect(companies.at(-1)).toBe("others 1");
  expect(pathOf("function", [sales, levels[0]?.key ?? ""], words)).toEqual(["Sales", levels[0]?.name]);
});

test("a level opens its functions", () => {
  if (net === null) throw new Error("no network");
  const level = fieldsOf(net, "level", words).find(({ count }) => count === 16);
  expect(told([level?.key ?? ""], "level")).toEqual(["Sales 15", "Marketing 1"]);
});

test("a click on a field, or on a part of it, opens the field; companies open nothing", () => {
  if (net === null) throw new Error("no network");
  const idsOf = (path: readonly string[]): unknown[] => {
    const { series } = networkOption(fieldsOf(net, "function", words, path), words, light);
    const [{ data }] = series as [{ data: { id: string; children: { id: string }[] }[] }];
    return data.flatMap(({ id, children }) => [openedBy(id), ...children.map(child => openedBy(child.id))]);
  };
  const keys = fieldsOf(net, "function", words).map(({ key }) => key);
  expect(new Set(idsOf([]))).toEqual(new Set(keys));
  const level = fieldsOf(net, "function", words, [keys[0] ?? ""])[0]?.key ?? "";
  expect(new Set(idsOf([keys[0] ?? "", level]))).toEqual(new Set([null]));
});
