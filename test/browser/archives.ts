import { timelineOf } from "../../src/audits/timeline/timeline.ts";
import type { IndexResult } from "../../src/core/scorecard.ts";
import { defaultDay } from "../../src/model/asof.ts";
import { scoreAt } from "../../src/model/score.ts";
import { type SampleArchive, samplePersona } from "../../src/samples/persona.ts";
import type { PersonaName } from "../../src/samples/traits.ts";
import { zipOf } from "../../src/samples/zip.ts";
import { readArchive } from "../../src/sources/read.ts";
import { zone } from "./homes.ts";

/** An archive as a file, and the index that the model gives it, computed here and not in the page. */
export type Brought = { readonly name: string; readonly zip: Uint8Array<ArrayBuffer>; readonly index: IndexResult };

const made = new Map<string, Promise<Brought>>();

/** The archive of an invented member, a tenth of its usual size unless the whole is asked for. */
export function archiveOf(persona: PersonaName, scale = 0.1): Promise<Brought> {
  const key = `${persona} ${scale}`;
  const before = made.get(key) ?? brought(samplePersona(persona, { scale }));
  made.set(key, before);
  return before;
}

export async function brought(archive: SampleArchive): Promise<Brought> {
  const files = archive.files.map(({ path, text }) => ({ path, blob: new Blob([text]) }));
  const ledger = await readArchive({ name: archive.name, files }, { settings: {}, textKey: "00112233445566778899aabbccddeeff" });
  const timeline = timelineOf(ledger, zone);
  const zip = new Uint8Array(await (await zipOf(archive)).arrayBuffer());
  return { name: archive.name, zip, index: scoreAt(timeline, defaultDay(timeline)).index };
}
