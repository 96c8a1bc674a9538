import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { connection, ledgerOf, message, post } from "../../test/make-ledger.ts";
import { blobOf, type Line, readLines, writeLines } from "./lines.ts";
import { linesOf, linesOfImport, readExport, readImport } from "./transfer.ts";

const textKey = "00112233445566778899aabbccddeeff";
const text = 'Grüße aus Wien 🚀\u2028 „so“ \\ " \n zweite Zeile';
const ledger = ledgerOf(
  [connection("2026-01-05", "Ada Auer"), post("2026-02-01", text), message("2026-03-01", "out", "Ada Auer")],
  {
    from: "2025-06-01",
    to: "2026-06-01",
  },
);
const whole = await (await blobOf(linesOfImport(textKey, { ledger }))).text();

/** The text as a stream that comes in pieces of this many bytes. */
function inPieces(content: string, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(content);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

test.each([1, 3, 7, 64, 100_000])("an import is read back however its bytes are cut, here in pieces of %i", async size => {
  const counts: number[] = [];
  expect(await readImport(inPieces(whole, size), rows => counts.push(rows))).toEqual({ textKey, ledger });
  expect(counts).toEqual([3]);
});

test("one JSON value a line, each with one field, and an end that counts", () => {
  const lines = whole
    .trimEnd()
    .split("\n")
    .map(line => JSON.parse(line));
  expect(lines.map(line => Object.keys(line).join())).toEqual(["header", "import", "activity", "activity", "activity", "end"]);
  expect(lines.at(-1)).toEqual({ end: { lines: 5 } });
});

test("what does not fit is refused with its line, before it takes memory", async () => {
  const fails = (content: string): Promise<unknown> =>
    readImport(inPieces(content, 65_536)).then(
      () => null,
      error => [error.code, error.facts.line],
    );
  const lines = whole.split("\n");
  expect(await fails("")).toEqual(["bad-export", 1]);
  expect(await fails("PK\u0003\u0004")).toEqual(["bad-export", 1]);
  expect(await fails(lines.with(2, "").join("\n"))).toEqual(["bad-export", 3]);
  expect(await fails(lines.with(2, '{"letter":{"text":"dear"}}').join("\n"))).toEqual(["bad-export", 3]);
  expect(await fails(lines.with(2, `{"activity":1,"end":{"lines":2}}`).join("\n"))).toEqual(["bad-export", 3]);
  expect(await fails(`${whole}{"end":{"lines":6}}\n`)).toEqual(["bad-export", 7]);
  expect(await fails(lines.toSpliced(1, 1).join("\n"))).toEqual(["bad-export", 2]);
  let given = 0;
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode("x".repeat(65_536)));
      given++;
    },
  });
  await expect(readImport(endless)).rejects.toMatchObject({ code: "bad-export", facts: { line: 1 } });
  expect(given).toBeLessThan(300);
});

test("an import is no export, and no two imports", async () => {
  await expect(readExport(inPieces(whole, 1_000))).rejects.toMatchObject({ code: "bad-export" });
  const [header, ...rest] = whole.trimEnd().split("\n").slice(0, -1);
  const twice = [header, ...rest, ...rest, JSON.stringify({ end: { lines: 1 + 2 * rest.length } })].join("\n");
  await expect(readImport(inPieces(twice, 1_000))).rejects.toMatchObject({ code: "bad-export" });
});

test("lines are given out one by one, long before the file has ended", async () => {
  const given: number[] = [];
  async function* endless() {
    yield { what: "header", value: { schema: "rapport/workspace@1", textKey } } as const;
    for (let i = 0; ; i++) {
      given.push(i);
      yield { what: "activity", value: ledger.activities[0]! } as const;
    }
  }
  const pieces = writeLines(endless());
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value } = await pieces.next();
      controller.enqueue(new TextEncoder().encode(value));
    },
  });
  for await (const { number } of readLines(stream)) if (number === 3_000) break;
  expect(given.length).toBeLessThan(20_000);
});

test("the example of docs/formats.md is a file that opens", async () => {
  const page = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const { members } = await readExport(inPieces(example, 100));
  expect(members).toMatchObject([
    { imports: [{ ledger: { activities: [{ words: 12 }] } }], entries: [{ value: { overall: 47.2 } }] },
  ]);
  expect(await (await blobOf(parts(members))).text()).toBe(example);
});

function* parts(members: Awaited<ReturnType<typeof readExport>>["members"]): Generator<Line> {
  yield { what: "header", value: { schema: "rapport/workspace@1", textKey } };
  for (const { imports, entries, ...value } of members) {
    yield { what: "member", value };
    for (const each of imports) yield* linesOf(each);
    for (const entry of entries) yield { what: "entry", value: entry };
  }
}
