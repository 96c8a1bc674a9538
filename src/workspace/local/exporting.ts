import { blobOf, format, type Line } from "../lines.ts";
import type { Store } from "../store.ts";
import { linesOf } from "../transfer.ts";
import { entryOf } from "./looks.ts";
import { stable } from "./stable.ts";

/** Everything as one file, of one state of the store. */
export async function exportAll(store: Store): Promise<Blob> {
  return stable(store, () => blobOf(allLines(store)));
}

/** The lines of a whole workspace; memory holds one import at a time. */
export async function* allLines(
  store: Pick<Store, "textKey" | "members" | "imports" | "ledger" | "entries">,
): AsyncGenerator<Line> {
  yield { what: "header", value: { schema: format, textKey: await store.textKey() } };
  for (const { id: member, sample, settings } of await store.members()) {
    yield { what: "member", value: { id: member, sample, settings } };
    for (const { id, at, digest } of await store.imports(member)) {
      const ledger = await store.ledger(id);
      if (ledger !== null) yield* linesOf({ kept: { id, at, digest }, ledger });
    }
    for (const entry of await store.entries(member)) yield { what: "entry", value: entryOf(entry) };
  }
}
