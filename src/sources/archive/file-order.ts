import type { Entry } from "./entry.ts";
import { kinds } from "./kinds.ts";
import { fileNameOf } from "./names.ts";

/** Files by the place of their kind in the table, parts of one file by their number; files of unknown names last, as they come. */
export function inReadingOrder(entries: readonly Entry[]): Entry[] {
  return entries
    .map(entry => {
      const { base, part } = fileNameOf(entry.path);
      const at = kinds.findIndex(kind => kind.names.includes(base));
      return { entry, at: at < 0 ? kinds.length : at, part: at < 0 ? 0 : part };
    })
    .sort((a, b) => a.at - b.at || a.part - b.part)
    .map(({ entry }) => entry);
}
