import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSettings } from "../src/core/settings.ts";

const page = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

test("the settings shown on the start page are valid", () => {
  const [, json = ""] = /```json\n(.*?)```/s.exec(page("docs/start.md")) ?? [];
  expect(Object.keys(parseSettings(JSON.parse(json)))).toEqual(["timeZone", "complete", "target", "topics", "ticks"]);
});

test("links between the pages lead somewhere", () => {
  for (const name of ["README.md", "docs/start.md", "docs/privacy.md", "docs/architecture.md"])
    for (const [, target = ""] of page(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      const folder = name.includes("/") ? "docs/" : "";
      expect(() => readFileSync(new URL(`../${folder}${target}`, import.meta.url)), `${name}: ${target}`).not.toThrow();
    }
});
