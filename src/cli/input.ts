import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseIsoDay } from "../core/day.ts";
import { RapportError } from "../core/error.ts";
import type { Ledger } from "../core/ledger.ts";
import type { Settings } from "../core/settings.ts";
import type { Given } from "../sources/archive/open.ts";
import type { Context } from "./context.ts";
import { wrongUsage } from "./failure.ts";

/** Options of every command that reads archives. */
export type InputOptions = {
  readonly asOf?: string;
  readonly settings?: string;
  readonly complete?: boolean;
  readonly member?: string;
  readonly timeZone?: string;
  readonly sample?: string;
};

/** A ledger with what it is looked at by. `asOf` undefined: the model's own default day. */
export type Input = { readonly ledger: Ledger; readonly zone: string; readonly asOf: number | undefined; readonly name: string };

/** Texts of samples get the same key in every run; there is nothing to hide in them. */
const sampleKey = "00112233445566778899aabbccddeeff";

/**
 * Reads what a call names, into one ledger. The key of texts is made anew in every run (16 random bytes): results do not depend on it.
 * Fails with usage errors, `path-not-found`, `bad-settings`, `bad-day`, `bad-time-zone`, and whatever the reader finds.
 */
export async function inputOf(
  command: string,
  paths: readonly string[],
  options: InputOptions,
  context: Context,
): Promise<Input> {
  const { words } = context;
  if (paths.length > 0 && options.sample !== undefined)
    throw wrongUsage(words, words.t("command.errors.pathsAndSample"), command);
  if (paths.length === 0 && options.sample === undefined)
    throw wrongUsage(words, words.t("command.errors.missingPaths", { persona: "seller" }), command);
  const asOf = options.asOf === undefined ? undefined : dayFrom(options.asOf);
  const settings = await settingsOf(options);
  const zone = options.timeZone ?? settings.timeZone ?? (Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC");
  checkZone(zone);
  const given = options.sample === undefined ? await givenFiles(paths) : [await givenSample(options.sample)];
  const ledger = await readLedger(given, settings, options, context);
  return { ledger, zone, asOf, name: given.map(each => each.name).join(" + ") };
}

/** Day of `YYYY-MM-DD`. Fails with `bad-day`. */
export function dayFrom(text: string): number {
  const day = parseIsoDay(text);
  if (Number.isNaN(day)) throw new RapportError("bad-day", { day: text });
  return day;
}

async function readLedger(given: readonly Given[], settings: Settings, options: InputOptions, context: Context): Promise<Ledger> {
  const [{ readArchives }, { progressOf }] = await Promise.all([import("../sources/read.ts"), import("./progress.ts")]);
  const progress = progressOf(context);
  try {
    return await readArchives(given, {
      settings,
      languages: false, // no command shows them
      textKey: options.sample === undefined ? randomBytes(16).toString("hex") : sampleKey,
      ...(options.member === undefined ? {} : { member: options.member }),
      onProgress: ({ file, done, total }) => progress.step({ name: file, done, total }),
    });
  } finally {
    progress.end();
  }
}

export async function settingsOf(options: InputOptions): Promise<Settings> {
  const said = {
    ...(options.complete === true ? { complete: true } : {}),
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
  };
  if (options.settings === undefined) return said;
  const { parseSettings } = await import("../core/settings.ts");
  let json: unknown;
  try {
    json = JSON.parse((await readFile(options.settings, "utf8")).replace(/^\uFEFF/, ""));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new RapportError("bad-settings", { where: "", json: false }, cause);
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new RapportError(
      missing ? "path-not-found" : "unreadable-file",
      { path: options.settings, file: options.settings },
      cause,
    );
  }
  return { ...parseSettings(json), ...said };
}

function checkZone(zone: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch (cause) {
    throw new RapportError("bad-time-zone", { zone }, cause);
  }
}

export async function givenFiles(paths: readonly string[]): Promise<readonly Given[]> {
  return (await import("./files.ts")).givenOf(paths);
}

export async function givenSample(name: string): Promise<Given> {
  const { samplePersona } = await import("../samples/persona.ts");
  const archive = samplePersona(name);
  return { name: archive.name, files: archive.files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
}
