import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type Report, reportSchema } from "../src/core/report.ts";
import { settingsSchema } from "../src/core/settings.ts";
import { readArchive, report } from "../src/index.ts";
import type { Given } from "../src/sources/archive/open.ts";

const root = fileURLToPath(new URL("archives/", import.meta.url));
const caseSchema = z.strictObject({
  timeZone: z.string(),
  asOf: z.string().optional(),
  settings: settingsSchema.optional(),
  /** Of the report, the index, a pillar, or an audit by code: a field and its value. Numbers to six decimals. */
  byHand: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
});

export type GoldenFile = { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> };
/** One folder of test/archives: its archives as they lie there, how to look at them, and where the expected report stands. */
export type GoldenCase = z.infer<typeof caseSchema> & {
  readonly archives: readonly { readonly name: string; readonly files: readonly GoldenFile[] }[];
  readonly reportPath: string;
};

const foldersOf = (path: string): string[] =>
  readdirSync(path)
    .filter(name => statSync(join(path, name)).isDirectory())
    .sort();

export const caseNames: readonly string[] = foldersOf(root);

export function goldenCase(name: string): GoldenCase {
  const folder = join(root, name);
  const archives = foldersOf(folder).map(archive => {
    const paths = readdirSync(join(folder, archive), { recursive: true, encoding: "utf8" }).sort();
    const files = paths.filter(path => statSync(join(folder, archive, path)).isFile());
    const read = (path: string): GoldenFile => ({
      path: path.replaceAll("\\", "/"),
      bytes: new Uint8Array(readFileSync(join(folder, archive, path))),
    });
    return { name: archive, files: files.map(read) };
  });
  const told = caseSchema.parse(JSON.parse(readFileSync(join(folder, "case.json"), "utf8")));
  return { ...told, archives, reportPath: join(folder, "report.json") };
}

export const folderOf = (name: string, files: readonly GoldenFile[]): Given => ({
  name,
  files: files.map(({ path, bytes }) => ({ path, blob: new Blob([bytes]) })),
});

/** The report of some archives, looked at as the case says; nine decimals, so that the last bits of a machine's arithmetic decide nothing. */
export async function reportOn(given: readonly Given[], { timeZone, asOf, settings = {} }: GoldenCase): Promise<Report> {
  const ledger = await readArchive(given, { settings, textKey: "000102030405060708090a0b0c0d0e0f" });
  const document = report(ledger, asOf === undefined ? { timeZone } : { timeZone, asOf });
  return reportSchema.parse(
    JSON.parse(JSON.stringify(document), (_, value) => (typeof value === "number" ? Number(value.toFixed(9)) : value)),
  );
}
