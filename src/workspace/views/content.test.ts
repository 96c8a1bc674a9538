import { afterEach, expect, test } from "vitest";
import { samplePersona } from "../../samples/persona.ts";
import { readArchive } from "../../sources/read.ts";
import { type Place, serverPlace, tabPlace } from "../homes.fixture.ts";

const places: Place[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

test.each([
  ["server", serverPlace],
  ["tab", tabPlace],
])("a format put right by hand counts in the posts and in the model, and can be taken back, in the %s home", async (_, home) => {
  const place = home();
  places.push(place);
  const { workspace } = await place.open();
  const { files, ...rest } = samplePersona("founder", { scale: 0.2 });
  const given = { ...rest, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
  const options = { settings: {}, textKey: "000102030405060708090a0b0c0d0e0f", languages: false };
  const { member } = await workspace.importLedger(await readArchive(given, options));
  const formats = async () => {
    const { posts } = await workspace.view(member, "content", {});
    return new Map(posts.map(({ id, format }) => [id, format]));
  };
  const variety = async () => {
    const { pillars } = await workspace.view(member, "report", {});
    return pillars.flatMap(({ audits }) => audits).find(({ code }) => code === "B9")?.value ?? Number.NaN;
  };
  const [before, varied] = [await formats(), await variety()];
  const [id] = [...before].find(([, format]) => format === "text") ?? [""];
  await workspace.saveSettings(member, { formats: { [id]: "poll" } });
  const after = await formats();
  expect(after.get(id)).toBe("poll");
  expect([...after].filter(([each, format]) => format !== before.get(each))).toHaveLength(1);
  expect(await variety()).toBeGreaterThan(varied);
  await workspace.saveSettings(member, {});
  expect(await formats()).toEqual(before);
});
