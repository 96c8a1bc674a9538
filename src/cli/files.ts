import { openAsBlob } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { RapportError } from "../core/error.ts";
import { isWorkbookName } from "../sources/archive/names.ts";
import type { Given } from "../sources/archive/open.ts";

/**
 * What the paths of one call stand for: each ZIP, workbook and folder is an import of its own, all loose CSV files together are one. A
 * workbook that lies in a folder is not part of its archive.
 * Blobs are read only when the reader asks. Fails with `path-not-found`, `unreadable-file`.
 */
export async function givenOf(paths: readonly string[]): Promise<readonly Given[]> {
  const given: Given[] = [];
  const loose: string[] = [];
  for (const path of paths) {
    if (await isFolder(path)) given.push(...(await folder(path)));
    else if (/\.(csv|tsv|txt)$/i.test(path)) loose.push(path);
    else given.push({ name: basename(path), blob: await open(path) });
  }
  const [only] = loose;
  if (only !== undefined && loose.length === 1) given.push({ name: basename(only), blob: await open(only) });
  else if (only !== undefined) given.push(await together(loose));
  return given;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    const found = await stat(path);
    // Opening a pipe that nobody writes to would wait for ever.
    if (!found.isDirectory() && !found.isFile()) throw new RapportError("not-an-archive", { file: basename(path) });
    return found.isDirectory();
  } catch (cause) {
    if (cause instanceof RapportError) throw cause;
    const missing = cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR");
    throw new RapportError(missing ? "path-not-found" : "unreadable-file", { path, file: path }, cause);
  }
}

async function open(path: string): Promise<Blob> {
  try {
    return await openAsBlob(path);
  } catch (cause) {
    throw new RapportError("unreadable-file", { file: path }, cause);
  }
}

/** Loose files keep their names; where two have the same one, the paths below the folder they share. */
async function together(paths: readonly string[]): Promise<Given> {
  const names = paths.map(path => basename(path));
  const plain = new Set(names).size === names.length;
  const files = await Promise.all(
    paths.map(async (path, i) => ({
      path: plain ? names[i]! : relative(".", path).replaceAll("..", "up"),
      blob: await open(path),
    })),
  );
  return { name: basename(dirname(resolve(paths[0]!))) || "CSV", files };
}

/** All files below a folder, by their paths in it. Links that lead out of it are left alone, so that a folder can not name foreign files. */
async function folder(root: string): Promise<Given[]> {
  const real = await realpath(root);
  const files: { path: string; blob: Blob }[] = [];
  const walk = async (at: string, depth: number): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true }).catch((cause: unknown) => {
      throw new RapportError("unreadable-file", { file: at }, cause);
    });
    for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(at, name);
      const found = await lstat(path);
      const target = found.isSymbolicLink() ? await realpath(path).catch(() => "") : path;
      const kind = found.isSymbolicLink() ? await stat(path).catch(() => null) : found;
      if (found.isSymbolicLink() && !target.startsWith(real + sep)) continue;
      if (kind?.isDirectory() && !found.isSymbolicLink() && depth < 8) await walk(path, depth + 1);
      else if (kind?.isFile()) files.push({ path: relative(real, path).replaceAll(sep, "/"), blob: await open(path) });
    }
  };
  await walk(real, 0);
  const books = files.filter(({ path }) => isWorkbookName(path)).map(({ path, blob }) => ({ name: basename(path), blob }));
  if (books.length > 0 && books.length === files.length) return books;
  return [{ name: basename(real), files: files.filter(({ path }) => !isWorkbookName(path)) }, ...books];
}
