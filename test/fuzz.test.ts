import { expect, test } from "vitest";
import { RapportError } from "../src/core/error.ts";
import type { Ledger } from "../src/core/ledger.ts";
import { samplePersona } from "../src/samples/persona.ts";
import { stream } from "../src/samples/random.ts";
import { zipOf } from "../src/samples/zip.ts";
import { readArchive } from "../src/sources/read.ts";

// Mutated bytes and rows: the reader ends with a ledger that accounts for every row, or with a foreseen error. Seconds here, minutes in soak.

const key = "000102030405060708090a0b0c0d0e0f";
const until = Date.now() + 60_000 * (process.env.SOAK ? Number(process.env.SOAK_MINUTES ?? 30) / 2 : 0.12);
const encoder = new TextEncoder();
const decoder = new TextDecoder();
type Random = ReturnType<typeof stream>;

function check(ledger: Ledger): void {
  for (const file of ledger.imports.flatMap(entry => entry.files)) {
    const skipped = file.skipped.reduce((sum, reason) => sum + reason.count, 0);
    expect({ name: file.name, rows: file.rows }).toEqual({ name: file.name, rows: file.kept + skipped });
  }
}

async function survive(given: Parameters<typeof readArchive>[0], seed: number): Promise<void> {
  try {
    check(await readArchive(given, { settings: {}, textKey: key }));
  } catch (error) {
    if (!(error instanceof RapportError)) throw new Error(`seed ${seed} broke the reader`, { cause: error });
  }
}

/** Cuts, doubles, swaps and spoils bytes, the way files get spoiled. */
function spoil(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes);
  const below = (n: number): number => Math.floor(random() * n);
  const times = 1 + below(8);
  for (let i = 0; i < times; i++) out[below(out.length)] = [0, 10, 13, 34, 44, 59, 92, 0xef, 0xff, below(256)][below(10)]!;
  if (random() < 0.2) return out.slice(0, below(out.length));
  if (random() < 0.1) return out.slice(below(out.length));
  return out;
}

test("spoiled bytes of loose files", { timeout: 3_600_000 }, async () => {
  const { files } = samplePersona("newcomer");
  for (let seed = 1; Date.now() < until || seed < 12; seed++) {
    const random = stream(seed);
    const one = files[Math.floor(random() * files.length)]!;
    const given = files.slice(0, 12).map(file => ({ path: file.path, blob: new Blob([file.text]) }));
    await survive(
      { name: "fuzz", files: [...given, { path: one.path, blob: new Blob([spoil(encoder.encode(one.text), random)]) }] },
      seed,
    );
  }
});

test("spoiled rows: cells moved, quotes lost, lines doubled", { timeout: 3_600_000 }, async () => {
  const { files } = samplePersona("seller");
  for (let seed = 1; Date.now() < until || seed < 6; seed++) {
    const random = stream(seed * 7919);
    const given = files.map(file => {
      if (random() < 0.7) return { path: file.path, blob: new Blob([file.text.slice(0, 4_000)]) };
      const lines = decoder.decode(encoder.encode(file.text)).split("\n").slice(0, 60);
      const a = Math.floor(random() * lines.length);
      const b = Math.floor(random() * lines.length);
      [lines[a], lines[b]] = [lines[b] ?? "", `${lines[a] ?? ""}${random() < 0.5 ? '"' : ","}`];
      return { path: file.path, blob: new Blob([lines.join(random() < 0.2 ? "\r\n" : "\n")]) };
    });
    await survive({ name: "fuzz", files: given }, seed);
  }
});

test("spoiled ZIPs", { timeout: 3_600_000 }, async () => {
  const archive = samplePersona("newcomer");
  const zip = new Uint8Array(await (await zipOf(archive)).arrayBuffer());
  for (let seed = 1; Date.now() < until || seed < 12; seed++) {
    await survive({ name: "fuzz.zip", blob: new Blob([spoil(zip, stream(seed * 104_729))]) }, seed);
  }
});
