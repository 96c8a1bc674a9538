import { expect, test } from "vitest";
import { z } from "zod";
import { reportJsonSchema } from "../src/core/report.ts";
import { sourceIds } from "../src/core/source.ts";
import { reportOf } from "../src/model/document.ts";
import { samplePersona } from "../src/samples/persona.ts";
import { readArchive } from "../src/sources/read.ts";

// The report document against its published schema, and against what must not be in it.

const made = new Map<string, ReturnType<typeof make>>();
function documentOf(persona: string): ReturnType<typeof make> {
  const document = made.get(persona) ?? make(persona);
  made.set(persona, document);
  return document;
}

async function make(persona: string) {
  const { name, files } = samplePersona(persona, { scale: 0.1 });
  const given = { name, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
  const ledger = await readArchive(given, { settings: {}, textKey: "00112233445566778899aabbccddeeff" });
  return { ledger, json: JSON.stringify(reportOf(ledger, { zone: "Europe/Vienna" })) };
}

/** Every number and every text of a document, with its path. */
function* leaves(value: unknown, path = ""): Generator<readonly [string, string | number]> {
  if (typeof value === "string" || typeof value === "number") yield [path, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) yield* leaves(each, Array.isArray(value) ? path : `${path}.${key}`);
}

const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(reportJsonSchema())));

test.each(["seller", "newcomer", "networker"])(
  "the document of a %s fits the published schema, names no contact and holds no sentence",
  async persona => {
    const { ledger, json } = await documentOf(persona);
    expect(schema.parse(JSON.parse(json))).toEqual(JSON.parse(json));
    const people = ledger.activities.flatMap(activity => ("person" in activity && activity.person ? [activity.person] : []));
    const named = people.flatMap(({ name, slug }) => [name ?? "", slug ?? ""]).filter(text => text.length > 3);
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter(text => json.includes(text))).toEqual([]);
    const keys = new Set<string | number>(sourceIds);
    const texts = [...leaves(JSON.parse(json))].filter(([path, leaf]) => !path.startsWith(".imports") && !keys.has(leaf));
    expect(texts.filter(([, leaf]) => /\s/.test(String(leaf)))).toEqual([]);
  },
);

test("numbers are not rounded: index, points, gain and range have all their places", async () => {
  const { json } = await documentOf("seller");
  const places = [...leaves(JSON.parse(json))].flatMap(([path, leaf]) =>
    typeof leaf === "number" && /\.(value|points|gain|low|high|index|brand|score100)$/.test(path) && leaf % 1 !== 0
      ? [String(leaf).replace(/^-?\d*\.?/, "").length]
      : [],
  );
  expect(places.length).toBeGreaterThan(100);
  expect(places.filter(n => n > 6).length).toBeGreaterThan(0.8 * places.length);
});

test("the schema refuses what is no report", async () => {
  const { json } = await documentOf("newcomer");
  const report = JSON.parse(json);
  for (const wrong of [
    { ...report, schema: "rapport/report@2" },
    { ...report, asOf: "22.11.2026" },
    { ...report, note: "well done" },
    { ...report, pillars: [{ ...report.pillars[0], points: "12" }] },
    { ...report, history: [{ ...report.history[0], week: 20_779 }] },
    { ...report, imports: [{ ...report.imports[0], files: undefined }] },
  ])
    expect(schema.safeParse(JSON.parse(JSON.stringify(wrong))).success).toBe(false);
});
