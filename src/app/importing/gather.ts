import { isWorkbookName } from "../../sources/archive/names.ts";
import type { Given } from "../../sources/archive/open.ts";

/** A file with the path it was dropped with; browsers give folders as files with paths. */
export type Dropped = File & { readonly path?: string };

/** What dropped or chosen files stand for, as on the command line: each ZIP, workbook and folder is an import of its own, loose CSV files together are one. */
export function givenOf(files: readonly Dropped[]): Given[] {
  const given: Given[] = [];
  const folders = new Map<string, { path: string; blob: Blob }[]>();
  const loose: { path: string; blob: Blob }[] = [];
  for (const file of files) {
    const path = (file.path || file.webkitRelativePath || file.name).replace(/^[./]+/, "");
    const [folder, ...below] = path.split("/");
    if (isWorkbookName(path)) given.push({ name: file.name, blob: file });
    else if (below.length > 0 && folder !== undefined) {
      const entry = { path: below.join("/"), blob: file };
      folders.get(folder)?.push(entry) ?? folders.set(folder, [entry]);
    } else if (/\.(csv|tsv|txt)$/i.test(file.name)) loose.push({ path: file.name, blob: file });
    else given.push({ name: file.name, blob: file });
  }
  for (const [name, entries] of folders) given.push({ name, files: entries });
  if (loose.length > 0) given.push({ name: "CSV", files: loose });
  return given;
}
