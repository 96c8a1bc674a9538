import { expect, test } from "vitest";
import { audits } from "../audits/index.ts";
import { pillarIds } from "../core/pillar.ts";
import { reportSchema } from "../core/report.ts";
import { samplePersona } from "../samples/persona.ts";
import { readArchive } from "../sources/read.ts";
import { assess } from "./assess.ts";
import { reportOf } from "./document.ts";
import { explain } from "./explain.ts";
import { timelineOf } from "./timeline.ts";

const zone = "Europe/Vienna";

async function sample(name: string) {
  const { name: archive, files } = samplePersona(name, { scale: 0.3 });
  const given = { name: archive, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
  return readArchive(given, { settings: {}, textKey: "00112233445566778899aabbccddeeff" });
}

test.each(["newcomer", "networker"])("what is laid open of a %s is what the report says, row for row", async name => {
  const ledger = await sample(name);
  const report = reportOf(ledger, { zone });
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  const timeline = timelineOf(ledger, zone);
  const day = Date.parse(report.asOf) / 86_400_000;
  for (const pillar of report.pillars) {
    expect(explain(timeline, day, pillar.id)).toEqual({ kind: "pillar", day, result: pillar });
    for (const audit of pillar.audits) {
      const found = explain(timeline, day, audit.code);
      if (found.kind !== "audit") throw new Error(`${audit.code} is no audit`);
      expect(found.result).toEqual(audit);
      expect([audit.code, found.evidence.length]).toEqual([audit.code, audit.evidenceCount]);
      expect(found.evidence.filter(row => row.counted > row.raw + 1e-12)).toEqual([]);
      const losses = audit.guards.reduce((sum, guard) => sum + guard.loss, 0);
      if (audit.raw !== null) expect(audit.raw - losses).toBeCloseTo(audit.counted ?? Number.NaN, 9);
    }
  }
  expect(report.pillars.map(pillar => pillar.id)).toEqual(pillarIds);
});

test("an audit that breaks is said to have failed, without a word of what was in its rows", async () => {
  const timeline = timelineOf(await sample("newcomer"), zone);
  const audit = { ...audits[0]!, measure: () => JSON.parse("Ben Beispiel") };
  expect(assess(audit, timeline, timeline.moment(20_000), 0)).toMatchObject({
    status: "failed",
    facts: { fault: "SyntaxError" },
  });
});
