import { expect, test } from "vitest";
import { connections, ofKind, options, zipOf } from "../archive.fixture.ts";
import { type Limits, usualLimits } from "../limits.ts";
import { type Given, readArchive } from "../read.ts";

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer());
const read = (given: Given, limits: Partial<Limits> = {}) =>
  readArchive(given, { ...options, limits: { ...usualLimits, ...limits } });
const codeOf = (given: Given, limits: Partial<Limits> = {}) =>
  read(given, limits).then(
    () => "no error",
    error => ({ code: error.code, ...error.facts }),
  );

/** Places in a ZIP of one file: its central directory, and the record at the end. */
async function oneFile(): Promise<{ bytes: Uint8Array<ArrayBuffer>; directory: number; end: number }> {
  const bytes = await bytesOf(await zipOf({ "Connections.csv": connections.repeat(200) }));
  const end = bytes.length - 22;
  return { bytes, directory: new DataView(bytes.buffer).getUint32(end + 16, true), end };
}

test("entries that share their bytes: a bomb of small size", async () => {
  const { bytes, directory, end } = await oneFile();
  const record = bytes.slice(directory, end);
  const tail = bytes.slice(end);
  const view = new DataView(tail.buffer);
  view.setUint16(8, 30, true);
  view.setUint16(10, 30, true);
  view.setUint32(12, 30 * record.length, true);
  const bomb = new Blob([bytes.slice(0, directory), ...Array.from({ length: 30 }, () => record), tail]);
  expect(await codeOf({ name: "a.zip", blob: bomb })).toMatchObject({
    code: "archive-too-large",
    file: "a.zip",
    limit: "overlap",
  });
});

test("a size that lies is damage", async () => {
  const { bytes, directory } = await oneFile();
  new DataView(bytes.buffer).setUint32(directory + 24, 10, true);
  expect(await codeOf({ name: "a.zip", blob: new Blob([bytes]) })).toMatchObject({
    code: "unreadable-file",
    entry: "Connections.csv",
  });
});

test("a fault of the reader's own is no damage of the archive", async () => {
  const { bytes } = await oneFile();
  const fault = new TypeError("made on purpose");
  const onProgress = (): void => {
    throw fault;
  };
  const reading = readArchive({ name: "a.zip", blob: new Blob([bytes]) }, { ...options, onProgress });
  await expect(reading).rejects.toBe(fault);
});

test("a ZIP in a ZIP: damage is said with its own name, and it may not fill the memory", async () => {
  const inner = await bytesOf(await zipOf({ "Connections.csv": connections }));
  const within = async (bytes: Uint8Array<ArrayBuffer>): Promise<Given> => ({
    name: "a.zip",
    blob: await zipOf({ "in.zip": bytes }),
  });
  expect(ofKind(await read(await within(inner)), "connection")).toHaveLength(1);
  expect(await codeOf(await within(inner.slice(0, -30)))).toEqual({ code: "cut-off-archive", file: "a.zip/in.zip", entry: null });
  const secret = await bytesOf(await zipOf({ "Connections.csv": connections }, { password: "x" }));
  expect(await codeOf(await within(secret))).toMatchObject({ code: "encrypted-archive", file: "a.zip/in.zip" });
  expect(await codeOf(await within(inner), { inner: 100 })).toMatchObject({
    code: "archive-too-large",
    file: "a.zip/in.zip",
    limit: "inner",
  });
  const folder: Given = { name: "folder", files: [{ path: "in.zip", blob: new Blob([inner]) }] };
  expect(ofKind(await read(folder, { inner: 100 }), "connection")).toHaveLength(1);
});

test("one level only: a ZIP in a ZIP in a ZIP is left closed and named", async () => {
  const inner = await bytesOf(await zipOf({ "Connections.csv": connections }));
  const middle = await bytesOf(await zipOf({ "in.zip": inner, "Skills.csv": "Name\nSales\n" }));
  const ledger = await read({ name: "a.zip", blob: await zipOf({ "middle.zip": middle }) });
  expect(ledger.imports[0]?.files.map(file => file.name)).toEqual(["Skills.csv"]);
  expect(ledger.imports[0]?.unknown).toEqual(["in.zip"]);
});
