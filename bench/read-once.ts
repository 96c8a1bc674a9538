// One reading in a process of its own: `full` is Rapport's reader, `bare` only unzips and parses the CSV files. Each is done twice; the first loads the code.
import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { BlobReader, configure, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import { parse } from "csv-parse/sync";
import { readArchive } from "../src/sources/read.ts";

const [how, path] = process.argv.slice(2);
if (!how || !path) throw new Error("usage: read-once full|bare ZIP");

async function full(zip: string): Promise<number> {
  const blob = await openAsBlob(zip);
  const ledger = await readArchive({ name: basename(zip), blob }, { settings: {}, textKey: "00112233445566778899aabbccddeeff" });
  return ledger.imports.flatMap(entry => entry.files).reduce((sum, file) => sum + file.rows, 0);
}

async function bare(zip: string): Promise<number> {
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new BlobReader(await openAsBlob(zip)));
  let rows = 0;
  for (const entry of await reader.getEntries()) {
    if (entry.directory || !entry.filename.endsWith(".csv")) continue;
    const bytes = await entry.getData(new Uint8ArrayWriter());
    parse(Buffer.from(bytes), {
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
      on_record: () => {
        rows++;
        return null;
      },
    });
  }
  await reader.close();
  return rows;
}

const read = how === "full" ? full : bare;
const begin = performance.now();
await read(path);
const start = performance.now();
const rows = await read(path);
console.log(JSON.stringify({ firstMs: start - begin, ms: performance.now() - start, rows }));
