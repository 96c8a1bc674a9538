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
type Count = { inbound: number; outbound: number; first: string; last: string; lastBy: string; days: string[] };

const slugOf = (url: string): string =>
  decodeURIComponent(url.split("/in/")[1] ?? "")
    .replace(/\/$/, "")
    .toLowerCase();

/** Each message halved every 91 days, less where one side writes more (rules R8.1). */
function strengthOf({ days, inbound, outbound }: Count, asOf: number): number {
  let sum = 0;
  for (const date of days) sum += 0.5 ** ((asOf - Date.parse(date) / 86_400_000) / 91);
  return sum * Math.sqrt((2 * Math.min(inbound, outbound)) / (inbound + outbound));
}

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
      const count = counts.get(who) ?? { inbound: 0, outbound: 0, first: date, last: "", lastBy: "", days: [] };
      count.days.push(date.slice(0, 10));
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
      turn: person?.turn,
      talkDays: person?.talkDays,
      strength: person?.strength.toFixed(9),
    }).toEqual({
      who,
      in: count.inbound,
      out: count.outbound,
      first: count.first.slice(0, 10),
      last: count.last.slice(0, 10),
      by: count.lastBy,
      turn: count.lastBy === "contact" ? "member" : "contact",
      talkDays: new Set(count.days).size,
      strength: strengthOf(count, day).toFixed(9),
    });
    compared++;
  }
  expect(compared).toBeGreaterThan(100);
});

test.each(["seller", "consultant"] as const)("favours and first connections of the %s, recounted from the rows", async name => {
  const archive = samplePersona(name);
  const ledger = await readArchive({ name: archive.name, blob: await zipOf(archive) }, { settings: { timeZone: "UTC" } });
  const timeline = timelineOf(ledger, "UTC");
  const day = defaultDay(timeline);
  const people = new Map(peopleOn(timeline, day, day, new Map()).map(person => [person.id, person]));
  const rowsOf = (file: string): Row[] => {
    const text = archive.files.find(({ path }) => path === file)?.text ?? "";
    const start = file === "Connections.csv" ? text.indexOf("First Name,") : 0;
    const all: Row[] = parse(text.slice(start), { columns: true, relax_quotes: true, relax_column_count: true, bom: true });
    return [...new Map(all.map(row => [JSON.stringify(row), row])).values()];
  };

  const connected = new Map<string, number>();
  const ofName = new Map<string, Set<string>>();
  for (const row of rowsOf("Connections.csv")) {
    const slug = slugOf(row.URL ?? "");
    const on = Date.parse(`${row["Connected On"]} UTC`) / 86_400_000;
    if (slug === "" || Number.isNaN(on) || on > day) continue;
    connected.set(slug, Math.min(on, connected.get(slug) ?? on));
    const whole = `${row["First Name"]} ${row["Last Name"]}`;
    ofName.set(whole, new Set([...(ofName.get(whole) ?? []), slug]));
  }
  const count = (file: string, who: (row: Row) => string | undefined, dated: (row: Row) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const row of rowsOf(file)) {
      const id = who(row);
      if (id === undefined || id === "" || Date.parse(dated(row)) / 86_400_000 >= day + 1) continue;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  const endorsed = (file: string, column: string) =>
    count(
      file,
      row => slugOf(row[column] ?? ""),
      row => (row["Endorsement Date"] ?? "").replaceAll("/", "-"),
    );
  // Files of recommendations bear names only: counted where one connection has the name.
  const named = ({ "First Name": first, "Last Name": last }: Row): string | undefined => {
    const slugs = [...(ofName.get(`${first} ${last}`) ?? [])];
    return slugs.length === 1 ? slugs[0] : undefined;
  };
  const recommended = (file: string) => count(file, named, row => `${row["Creation Date"] ?? ""} UTC`);
  const told = {
    endorsedBy: endorsed("Endorsement_Received_Info.csv", "Endorser Public Url"),
    endorsed: endorsed("Endorsement_Given_Info.csv", "Endorsee Public Url"),
    recommendedBy: recommended("Recommendations_Received.csv"),
    recommended: recommended("Recommendations_Given.csv"),
  };
  for (const kind of ["endorsedBy", "endorsed", "recommendedBy", "recommended"] as const) {
    expect(told[kind].size).toBeGreaterThan(2);
    for (const [who, n] of told[kind]) expect([kind, who, people.get(who)?.[kind]]).toEqual([kind, who, n]);
  }
  let compared = 0;
  for (const [who, on] of connected) {
    const person = people.get(who);
    if (!person) continue;
    expect([who, person.connectedOn]).toEqual([who, on]);
    compared++;
  }
  expect(compared).toBeGreaterThan(100);
});
