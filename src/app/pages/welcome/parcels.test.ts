import { expect, test } from "vitest";
import { readArchive, score } from "../../../index.ts";
import { samplePersona } from "../../../samples/persona.ts";
import { zipOf } from "../../../samples/zip.ts";
import { parcels } from "./parcels.ts";

/** Percent of each pillar's weight that the files of an invented member's parcel feed. */
async function fedBy(persona: "newcomer" | "seller"): Promise<number[]> {
  const archive = samplePersona(persona);
  const report = score(await readArchive({ name: archive.name, blob: await zipOf(archive) }));
  return report.pillars.map(pillar => Math.round(100 * pillar.coverage));
}

test("the welcome page promises of either parcel what it brings", async () => {
  expect(await fedBy("newcomer")).toEqual(parcels.fast);
  expect(await fedBy("seller")).toEqual(parcels.full);
});
