import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readArchive } from "../src/sources/read.ts";

// Marked words stand in everything private; no command and no ledger may show one, and no connection may be tried.

const folder = mkdtempSync(join(tmpdir(), "rapport-private-"));
const rapport = fileURLToPath(new URL("../bin/rapport.js", import.meta.url));
const guard = join(folder, "no-network.mjs");
const marks = ["Xylomark", "Quirzmark", "Zephymark", "Brontmark", "Klondmark", "Fjordmark"];
const files: Record<string, string> = {
  "messages.csv": `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
2-a==,Quirzmark title,Mira Muster,https://www.linkedin.com/in/mira-muster,Ben Beispiel,https://www.linkedin.com/in/ben-beispiel,2026-03-01 10:00:00 UTC,Zephymark subject,"Hallo Ben, Xylomark ist geheim. Passt es dir?",INBOX
2-a==,Quirzmark title,Ben Beispiel,https://www.linkedin.com/in/ben-beispiel,Mira Muster,https://www.linkedin.com/in/mira-muster,2026-03-02 10:00:00 UTC,Zephymark subject,"Ja, Xylomark bleibt unter uns",INBOX
`,
  "Invitations.csv": `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Mira Muster,Ben Beispiel,"2/1/26, 9:04 AM",Brontmark note,OUTGOING,https://www.linkedin.com/in/mira-muster,https://www.linkedin.com/in/ben-beispiel
`,
  "SearchQueries.csv": "Time,Search Query\n2026/02/01 09:20:31 UTC,Klondmark leader\n",
  "Email Addresses.csv": 'Email Address,Confirmed,Primary,Updated On\nfjordmark@example.org,Yes,Yes,"2/1/20, 9:04 AM"\n',
  "Profile.csv":
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nMira,Muster,,Fjordmark 1,,Head of Sales,,Software,,Graz,,,\n",
  "Connections.csv":
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nBen,Beispiel,https://www.linkedin.com/in/ben-beispiel,fjordmark@example.com,Beispielwerke,Einkäufer,02 Feb 2026\n",
};
const found = (text: string): string[] => marks.filter(mark => text.toLowerCase().includes(mark.toLowerCase()));

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(
    guard,
    `import { appendFileSync } from "node:fs";
import dgram from "node:dgram"; import dns from "node:dns"; import net from "node:net";
const log = what => { appendFileSync(process.env.TRIED, what + "\\n"); throw new Error("no network here"); };
net.Socket.prototype.connect = () => log("connect"); dgram.createSocket = () => log("udp"); dns.lookup = () => log("dns"); globalThis.fetch = () => log("fetch");`,
  );
  writeFileSync(join(folder, "tried.txt"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

const commands: readonly (readonly string[])[] = [
  ["score", "--json"],
  ["score", "--html", join(folder, "report.html")],
  ["explain", "R4"],
  ["explain", "people", "--json"],
  ["inspect"],
  ["history", "--csv"],
];

test.each(commands)("no marked word comes out of: rapport %s", (command, ...rest) => {
  const paths = Object.keys(files).map(name => join(folder, name));
  const first = command === "explain" ? [command, rest[0]!, ...paths, ...rest.slice(1)] : [command, ...paths, ...rest];
  const run = spawnSync(process.execPath, ["--import", guard, rapport, ...first, "--time-zone", "Europe/Vienna", "--debug"], {
    encoding: "utf8",
    env: { ...process.env, TRIED: join(folder, "tried.txt") },
  });
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
  expect(run.stdout.length).toBeGreaterThan(60);
  expect(found(run.stdout + run.stderr)).toEqual([]);
  if (rest[0] === "--html") expect(found(readFileSync(join(folder, "report.html"), "utf8"))).toEqual([]);
  expect(readFileSync(join(folder, "tried.txt"), "utf8")).toBe("");
});

test("the ledger itself holds no marked word, but the message is in it", async () => {
  const given = { name: "loose", files: Object.entries(files).map(([path, text]) => ({ path, blob: new Blob([text]) })) };
  const ledger = await readArchive(given, { settings: {}, textKey: "000102030405060708090a0b0c0d0e0f" });
  const messages = ledger.activities.filter(activity => activity.kind === "message");
  expect(messages.map(message => [message.words, message.question])).toEqual([
    [8, true],
    [5, false],
  ]);
  expect(found(JSON.stringify(ledger))).toEqual([]);
});
