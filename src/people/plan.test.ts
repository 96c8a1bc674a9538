import { expect, test } from "vitest";
import { audits as table } from "../audits/index.ts";
import { isOfArchives, type SourceId } from "../core/source.ts";
import { readArchive } from "../index.ts";
import { defaultDay } from "../model/asof.ts";
import { timelineOf } from "../model/timeline.ts";
import { samplePersona } from "../samples/persona.ts";
import { zipOf } from "../samples/zip.ts";
import { deeds } from "./deeds.ts";
import { planOn, proofOf } from "./plan.ts";
import { stepsOn } from "./steps.ts";

const archive = samplePersona("seller");
const timeline = timelineOf(await readArchive({ name: archive.name, blob: await zipOf(archive) }), "Europe/Vienna");
const day = defaultDay(timeline);

test("a plan keeps to its time, takes the best steps that fit, and never more than that", () => {
  const { steps } = stepsOn(timeline, day, day, new Map());
  const wide = planOn(timeline, day, day, { weeks: 4, minutesAWeek: 600 });
  expect(wide.items.slice(0, 3).map(({ audit }) => audit)).toEqual(steps.map(({ audit }) => audit));
  for (const minutesAWeek of [0, 5, 20, 45, 90]) {
    const plan = planOn(timeline, day, day, { weeks: 4, minutesAWeek });
    const taken = plan.items.reduce((sum, { total }) => sum + total, 0);
    expect(plan.minutes).toBe(taken);
    expect(taken).toBeLessThanOrEqual(4 * minutesAWeek);
    for (const other of wide.items.filter(({ audit }) => !plan.items.some(item => item.audit === audit)))
      expect(taken + other.total).toBeGreaterThan(4 * minutesAWeek);
  }
});

test("what all bring together, as the difference of two runs, is the sum of what each brings", () => {
  const plan = planOn(timeline, day, day, { weeks: 4, minutesAWeek: 90 });
  expect(plan.gain).toBeCloseTo(
    plan.items.reduce((sum, { gain }) => sum + gain, 0),
    9,
  );
});

test("what was set aside is not planned, and every item begins within the period", () => {
  const all = planOn(timeline, day, day, { weeks: 4, minutesAWeek: 90 });
  const first = all.items[0]?.audit ?? "";
  const kept = new Map([[first, { state: "never", on: day, until: null } as const]]);
  const without = planOn(timeline, day, day, { weeks: 4, minutesAWeek: 90 }, kept);
  expect(without.items.map(({ audit }) => audit)).not.toContain(first);
  expect(all.items.map(({ audit }) => audit)).toContain("comments-given");
  for (const item of all.items) {
    expect(item.first).toBeGreaterThan(all.from);
    expect(item.first).toBeLessThanOrEqual(all.to);
    const weekday = new Date(item.first * 86_400_000).getUTCDay();
    expect([0, 6]).not.toContain(weekday);
    // Its words say "every Tuesday".
    if (item.audit === "comments-given") expect(weekday).toBe(2);
  }
});

test("a box proves a step only if its files are what the question needs and what the deed is seen in", () => {
  const boxes: Readonly<Record<string, readonly SourceId[]>> = {
    profile: ["Profile"],
    profileInvitations: ["Profile", "Invitations", "Connections"],
    connections: ["Connections"],
    connectionsMessages: ["Connections", "messages"],
    invitations: ["Invitations", "Connections"],
    messages: ["messages"],
  };
  for (const { id, sources } of table) {
    const files = boxes[proofOf(id)];
    const needed = [...(sources.all ?? []), ...(sources.any ?? [])];
    if (files === undefined) expect(needed.length, id).toBeGreaterThan(0);
    else {
      expect(sources.all?.every(file => files.includes(file)) ?? true, id).toBe(true);
      expect(sources.any?.some(file => files.includes(file)) ?? true, id).toBe(true);
    }
    for (const source of deeds[id]?.sources ?? []) if (files !== undefined) expect(files, id).toContain(source);
    if (deeds[id] !== undefined) expect(proofOf(id), id).not.toBe("workbook");
    if (["workbook", "completeWorkbook"].includes(proofOf(id)))
      expect(
        needed.some(file => !isOfArchives(file)),
        id,
      ).toBe(true);
  }
});
