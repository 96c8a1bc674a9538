import { open, rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { RapportError } from "../core/error.ts";
import type { Context } from "./context.ts";
import { atHome, type HomeOptions } from "./home.ts";

/** `rapport export`: everything as one open file, that the app in either home opens and `rapport import` too. The file is there whole or not at all. */
export async function exportTo(file: string, options: HomeOptions, { words, note }: Context): Promise<void> {
  const blob = await atHome(options, ({ workspace }) => workspace.exportAll());
  const part = `${resolve(file)}.part`;
  try {
    await write(blob, part);
    await rename(part, resolve(file));
  } catch (cause) {
    await rm(part, { force: true });
    throw new RapportError("unwritable-file", { file }, cause);
  }
  note(words.t("command.wrote", { path: file }));
}

/** `rapport backup`: a copy of the workspace file as of now, while others work in it. */
export async function backupTo(file: string, options: HomeOptions, { words, note }: Context): Promise<void> {
  await atHome(options, ({ store }) => store.backup(file));
  note(words.t("command.wrote", { path: file }));
}

async function write(blob: Blob, path: string): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    const reader = blob.stream().getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) await file.write(piece.value);
  } finally {
    await file.close();
  }
}
