import { RapportError } from "../../core/error.ts";
import { digestOf } from "../digest.ts";
import { blobOf } from "../lines.ts";
import { allLines } from "../local/exporting.ts";
import { readExport } from "../transfer.ts";
import { type Content, readsOf } from "./content.ts";

/** A whole workspace as one piece: the lines of an export, packed with gzip. */
export async function packed(content: Content): Promise<Uint8Array<ArrayBuffer>> {
  const lines = await blobOf(allLines(readsOf(content)));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = lines.stream().pipeThrough(new CompressionStream("gzip")).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) pieces.push(piece.value);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The workspace in such a piece. Fails with `workspace-damaged`, `workspace-newer`. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>, random: () => string): Promise<Content> {
  try {
    const { textKey, members } = await readExport(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
    return {
      textKey,
      members: members.map(({ id, sample, settings }) => ({ id, sample, settings })),
      imports: members.flatMap(({ id: member, imports }) =>
        imports.map(({ ledger, kept = { id: random(), at: 0, digest: digestOf(ledger) } }) => {
          const { activities: _a, snapshots: _s, ...head } = ledger;
          return { entry: { ...kept, member, head }, ledger };
        }),
      ),
      entries: members.flatMap(({ id: member, entries }) => entries.map(entry => ({ ...entry, member }))),
    };
  } catch (cause) {
    if (cause instanceof RapportError && cause.code === "workspace-newer") throw cause;
    throw new RapportError("workspace-damaged", {}, cause);
  }
}
