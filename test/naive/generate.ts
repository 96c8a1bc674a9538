import type { Activity } from "../../src/core/activity.ts";
import type { Import, Ledger } from "../../src/core/ledger.ts";
import type { SourceId } from "../../src/core/source.ts";
import { makeAudience, makePostFigures, makeReceived, makeWorkbook } from "./made-figures.ts";
import { makeMessages, me } from "./made-messages.ts";
import { makeConnections, makeFavours, makeFollows, makeInvitations, makeSearches } from "./made-network.ts";
import { makePosts, makeReplies } from "./made-posts.ts";
import { settingsOf, snapshotOf } from "./made-profile.ts";
import { type Scene, sceneOf } from "./scene.ts";

/** Random members that reach the odd corners of the model: the same seed gives the same ledger. */
const zones = [
  "UTC",
  "Europe/Vienna",
  "America/New_York",
  "Australia/Sydney",
  "Asia/Kolkata",
  "America/St_Johns",
  "Pacific/Auckland",
  "Asia/Tokyo",
  "Africa/Cairo",
];

const archiveKinds: SourceId[] = [
  "Connections",
  "messages",
  "Invitations",
  "Shares",
  "Comments",
  "Reactions",
  "InstantReposts",
  "Votes",
  "Endorsement_Received_Info",
  "Endorsement_Given_Info",
  "Recommendations_Received",
  "Recommendations_Given",
  "Profile",
  "Positions",
  "Education",
  "Skills",
  "Languages",
  "Company Follows",
  "Member_Follows",
  "SearchQueries",
  "Rich_Media",
  "Articles",
];
const fastKinds: SourceId[] = ["Connections", "messages", "Invitations", "Profile", "Positions", "Skills"];

const bareKinds: SourceId[] = ["Connections", "messages", "Profile"];

/** The source that a row comes from. */
export function sourceOf(row: Activity): SourceId {
  if (row.kind === "connection") return "Connections";
  if (row.kind === "message") return "messages";
  if (row.kind === "invitation") return "Invitations";
  if (row.kind === "post") return "Shares";
  if (row.kind === "comment") return "Comments";
  if (row.kind === "reaction") return "Reactions";
  if (row.kind === "repost") return "InstantReposts";
  if (row.kind === "vote") return "Votes";
  if (row.kind === "search") return "SearchQueries";
  if (row.kind === "follow") return row.what === "company" ? "Company Follows" : "Member_Follows";
  if (row.kind === "endorsement") return row.given ? "Endorsement_Given_Info" : "Endorsement_Received_Info";
  if (row.kind === "recommendation") return row.given ? "Recommendations_Given" : "Recommendations_Received";
  if (row.kind === "media") return "Rich_Media";
  if (row.kind === "article") return "Articles";
  if (row.kind === "daily-figures") return "workbook daily";
  if (row.kind === "new-followers" || row.kind === "follower-total") return "workbook followers";
  if (row.kind === "post-figures") return row.form === "list" ? "workbook posts" : "post figures";
  if (row.kind === "audience-share") return "workbook audience";
  return row.kind === "received-comment" ? "received comments" : "received people";
}

function importOf(name: string, kinds: readonly SourceId[], from: number, to: number, complete: boolean): Import {
  const file = (kind: SourceId) => ({ name: `${kind}.csv`, kind, known: kind, rows: 1, kept: 1, skipped: [], remarks: [] });
  return {
    name,
    named: to,
    complete,
    completeWhy: complete ? "files" : "not-shown",
    observedFrom: from,
    observedTo: to,
    spans: [],
    files: [...kinds.map(file), { ...file("Profile"), name: "Receipts.csv", kind: null }],
    unknown: [],
  };
}

/** One to three archives; later ones may be small, and may leave a hole. */
function archives(scene: Scene): Import[] {
  const { chance, start, end } = scene;
  const n = chance.pick([1, 1, 2, 2, 3]);
  const imports: Import[] = [];
  let to = n === 1 ? end : end - chance.int(20, Math.max(21, Math.min(300, Math.floor((end - start) / 2))));
  for (let i = 0; i < n; i++) {
    const fast = i > 0 && chance.yes(0.3);
    const lossy = chance.yes(0.35) ? 0.2 : 0;
    const bare = i === 0 && chance.yes(0.08);
    const kinds = (bare ? bareKinds : fast ? fastKinds : archiveKinds).filter(() => !chance.yes(lossy));
    const last = imports.at(-1)?.observedTo ?? start;
    const hole =
      i > 0 && chance.yes(0.2) ? chance.pick([last + chance.int(1, 20), Math.max(last + 1, to - chance.int(20, 40))]) : start;
    const from = Math.min(to, hole);
    const one = importOf(`archive ${i}`, kinds, from, to, !fast && !bare && chance.yes(0.7));
    for (const source of ["Invitations", "SearchQueries"] as const) {
      if (!kinds.includes(source) || chance.yes(0.3)) continue;
      one.spans.push({ source, from: Math.min(to, from + chance.int(0, 60)), to });
    }
    // A file with its header only, and one that nobody could read.
    for (const file of one.files) {
      if (chance.yes(0.06)) file.kept = 0;
      if (chance.yes(0.03)) file.skipped = [{ reason: "unknown-header", count: chance.int(1, 2), lines: [] }];
    }
    imports.push(one);
    to = i === n - 2 ? end : Math.min(end, to + chance.int(1, 60));
  }
  return imports;
}

const inspan = (one: Import, source: SourceId, from: number, to: number) => one.spans.push({ source, from, to });

/** Workbook, single posts and interface, each sometimes. */
function extras(scene: Scene, imports: Import[]): void {
  const { chance, start, end } = scene;
  for (let i = chance.pick([0, 0, 1, 2]); i > 0; i--) {
    const to = end - chance.int(0, 25) - (i - 1) * chance.int(20, 120);
    const from = Math.max(start, to - chance.pick([20, 27, 89, 180, 364]));
    if (from > to) continue;
    const kinds: SourceId[] = ["workbook daily", "workbook followers", "workbook posts", "workbook audience"];
    const one = importOf(`workbook ${i}`, kinds, from, to, false);
    for (const source of kinds) inspan(one, source, from, to);
    makeWorkbook(scene, imports.length, { from, to });
    makeAudience(scene, imports.length, { from, to });
    imports.push(one);
  }
  if (chance.yes(0.45)) {
    const to = end - chance.int(0, 20);
    const one = importOf("single posts", ["post figures"], start, to, false);
    if (chance.yes(0.5)) inspan(one, "post figures", Math.max(start, to - chance.int(10, 100)), to);
    makePostFigures(scene, imports.length, to);
    imports.push(one);
  }
  if (chance.yes(0.45)) {
    const kinds: SourceId[] = chance.yes(0.5) ? ["received comments", "received people"] : ["received comments"];
    makeReceived(scene, imports.length);
    imports.push(importOf("interface", kinds, start, end, false));
  }
}

export type Made = { ledger: Ledger; zone: string; days: number[] };

export function makeMember(seed: number): Made {
  const made = sceneOf(seed, 0, 0).chance;
  const end = made.int(19_800, 20_600);
  const age = made.pick([21, 34, 60, 120, 250, 400, 800, 1460]);
  const scene = sceneOf(seed + 500_000, end - age, end);
  const { chance, rows } = scene;
  makeConnections(scene);
  makeInvitations(scene);
  makeFollows(scene);
  makeSearches(scene);
  makeFavours(scene);
  makeMessages(scene);
  makePosts(scene);
  makeReplies(scene);
  const imports = archives(scene);
  const snapshots = imports.map((one, i) => snapshotOf(scene, i, one)).filter(one => one !== null);
  extras(scene, imports);
  const kept = rows.filter(row => imports.some(one => one.files.some(file => file.kind === sourceOf(row))));
  const time = (row: Activity) => ("at" in row ? row.at : "on" in row && row.on !== null ? row.on * 86_400 : -1);
  const activities = kept.filter(row => time(row) < (end + 1) * 86_400);
  activities.sort((a, b) => time(a) - time(b));
  const ledger: Ledger = {
    schema: "rapport/ledger@1",
    member: {
      name: me.name ?? "",
      slugs: [me.slug ?? ""],
      numbers: [],
      emails: [],
      registeredAt: (end - age) * 86_400,
    },
    settings: settingsOf(
      scene,
      activities.filter(row => row.kind === "post").map(row => row.id),
    ),
    imports,
    snapshots,
    activities,
  };
  const days = [end, end - chance.int(1, 20), end - chance.int(21, Math.max(22, Math.floor(age / 2)))];
  if (chance.yes(0.2)) days.push(end + chance.int(1, 16));
  return { ledger, zone: chance.pick(zones), days: days.slice(-3) };
}
