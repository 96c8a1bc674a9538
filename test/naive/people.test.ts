import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { readArchive } from "../../src/index.ts";
import { defaultDay } from "../../src/model/asof.ts";
import { timelineOf } from "../../src/model/timeline.ts";
import { peopleOn } from "../../src/people/people.ts";
import { samplePersona } from "../../src/samples/persona.ts";
import { zipOf } from "../../src/samples/zip.ts";

// Everybody's numbers once more from the bare rows of messages.csv, by plain loops. Only conversations of two whose rows all bear
// addresses are recounted: what the rules say about groups and missing addresses is tested with the engine.

type Row = Readonly<Record<string, string>>;
type Count = { inbound: number; outbound: number; first: string; last: string; lastBy: string };

const slugOf = (url: string): string =>
  decodeURIComponent(url.split("/in/")[1] ?? "")
    .replace(/\/$/, "")
    .toLowerCase();

test.each(["seller", "consultant"] as const)("people of the %s, recounted from the rows", async name => {
  const archive = samplePersona(name);
  const ledger = await readArchive({ name: archive.name, blob: await zipOf(archive) }, { settings: { timeZone: "UTC" } });
  const timeline = timelineOf(ledger, "UTC");
  const day = defaultDay(timeline);
  const people = new Map(peopleOn(timeline, day, day, new Map()).map(person => [person.id, person]));
  const own = new Set(ledger.member.slugs);

  const text = archive.files.find(({ path }) => path === "messages.csv")?.text ?? "";
  const rows: Row[] = parse(text, { columns: true, relax_quotes: true, relax_column_count: true, bom: true });
  const talks = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row["CONVERSATION ID"] ?? "";
    talks.set(id, [...(talks.get(id) ?? []), row]);
  }
  const counts = new Map<string, Count>();
  const unsure = new Set<string>();
  for (const list of talks.values()) {
    const others = new Set<string>();
    let whole = true;
    for (const row of list) {
      const all = [row["SENDER PROFILE URL"] ?? "", ...(row["RECIPIENT PROFILE URLS"] ?? "").split(",")].map(slugOf);
      if (all.includes("") || (row.FOLDER ?? "INBOX") !== "INBOX" || row["IS MESSAGE DRAFT"] === "Yes") whole = false;
      for (const slug of all) if (!own.has(slug)) others.add(slug);
    }
    const [who = ""] = others;
    if (!whole || others.size !== 1) {
      for (const slug of others) unsure.add(slug);
      continue;
    }
    const seen = new Set<string>();
    for (const row of list) {
      const date = (row.DATE ?? "").replace(" UTC", "");
      const isOwn = own.has(slugOf(row["SENDER PROFILE URL"] ?? ""));
      const mark = `${date} ${isOwn} ${row.CONTENT}`;
      if (seen.has(mark)) continue;
      seen.add(mark);
      const count = counts.get(who) ?? { inbound: 0, outbound: 0, first: date, last: "", lastBy: "" };
      count[isOwn ? "outbound" : "inbound"]++;
      if (date < count.first) count.first = date;
      if (date > count.last) Object.assign(count, { last: date, lastBy: isOwn ? "member" : "contact" });
      counts.set(who, count);
    }
  }
  const iso = (of: number | null | undefined): string => new Date((of ?? 0) * 86_400_000).toISOString().slice(0, 10);
  let compared = 0;
  for (const [who, count] of counts) {
    if (unsure.has(who)) continue;
    const person = people.get(who);
    expect({
      who,
      in: person?.inbound,
      out: person?.outbound,
      first: iso(person?.first),
      last: iso(person?.last),
      by: person?.lastBy,
    }).toEqual({
      who,
      in: count.inbound,
      out: count.outbound,
      first: count.first.slice(0, 10),
      last: count.last.slice(0, 10),
      by: count.lastBy,
    });
    compared++;
  }
  expect(compared).toBeGreaterThan(100);
});
