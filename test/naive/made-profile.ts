import type { Import, Position, Snapshot } from "../../src/core/ledger.ts";
import type { PostFormat } from "../../src/core/post-format.ts";
import type { Settings } from "../../src/core/settings.ts";
import type { SourceId } from "../../src/core/source.ts";
import { companies, skills, titles } from "./cast.ts";
import type { Scene } from "./scene.ts";

/** Snapshots of the profile and the member's settings. */
function positionsOf(scene: Scene, day: number): Position[] {
  const { chance } = scene;
  const positions: Position[] = [];
  let start = day - chance.pick([100, 700, 1094, 1095, 1096, 4000]);
  for (let i = chance.int(0, 4); i > 0; i--) {
    const end = chance.yes(0.4) ? null : start + chance.int(30, 900);
    const company = end === null && chance.yes(0.6) ? "Own Works 1" : chance.pick(companies);
    const description = chance.yes(0.5) ? scene.text(60).raw : "";
    const one = { origins: [], company, title: chance.pick(titles), description, start: chance.yes(0.1) ? null : start, end };
    positions.push(one);
    if (chance.yes(0.15)) positions.push({ ...one, description: scene.text(70).raw });
    start += chance.int(50, 800);
  }
  return positions;
}

export function snapshotOf(scene: Scene, index: number, one: Import): Snapshot | null {
  const { chance } = scene;
  const has = (kind: SourceId) => one.files.some(file => file.kind === kind);
  const day = one.observedTo ?? scene.end;
  const summary: string[] = [];
  for (let i = chance.int(0, 5); i > 0; i--) summary.push(scene.text(60).raw);
  if (!has("Profile") && !has("Positions") && !has("Skills") && !has("Education") && !has("Languages")) return null;
  return {
    import: index,
    day,
    profile: has("Profile")
      ? {
          origins: [],
          headline: chance.pick([
            `${chance.pick(titles)} at Own Works 1`,
            scene.text(14).raw,
            "",
            "  Helping   teams with Sales and data analysis",
          ]),
          summary: summary.join(" "),
          industry: chance.pick(["", "Software Development"]),
          location: chance.pick(["", "Graz"]),
          websites: chance.yes(0.5),
        }
      : null,
    positions: has("Positions") ? positionsOf(scene, day) : null,
    education: has("Education") ? (chance.yes(0.7) ? [{ origins: [], school: "School of Examples" }] : []) : null,
    skills: has("Skills") ? skills.filter(() => chance.yes(0.5)).map(name => ({ origins: [], name })) : null,
    languages: has("Languages") ? (chance.yes(0.7) ? [{ origins: [], name: "German" }] : []) : null,
  };
}

export function settingsOf(scene: Scene, posts: readonly string[]): Settings {
  const { chance, people } = scene;
  const settings: Settings = {};
  if (chance.yes(0.15)) settings.timeZone = chance.pick(["Asia/Tokyo", "America/New_York"]);
  if (chance.yes(0.08)) settings.slugs = ["me-example", "person-3"];
  if (chance.yes(0.2)) settings.complete = chance.yes(0.6);
  if (chance.yes(0.4)) {
    settings.target = {
      functions: chance.pick([[25], [15, 16], [8, 13]]),
      levels: chance.pick([[], [6, 7, 8], [10], [4, 5]]),
      companies: chance.yes(0.5) ? [chance.pick(companies), "Wolke 7"] : [],
      industries: chance.pick([[], [34], [2190]]),
      regions: [],
      people: chance.yes(0.5) ? people.slice(0, 3).map(person => person.slug ?? person.name ?? "") : [],
    };
  }
  if (chance.yes(0.4)) {
    settings.topics = [
      { name: "Selling", phrases: ["social selling", "Vertrieb"] },
      { name: "Numbers", phrases: ["data analysis"] },
      { name: "Prices", phrases: ["price", "Pricing"] },
      { name: "People", phrases: ["hiring", "team"] },
    ];
  }
  if (chance.yes(0.2)) settings.skills = ["Sales", "sales", "Pricing", "C++", "Team"];
  const ticks: NonNullable<Settings["ticks"]> = {};
  if (chance.yes(0.2)) ticks.photo = chance.yes(0.7);
  if (chance.yes(0.2)) ticks.banner = chance.yes(0.7);
  if (chance.yes(0.2)) ticks.website = chance.yes(0.5);
  if (chance.yes(0.2)) ticks.featured = chance.yes(0.5);
  if (chance.yes(0.4)) settings.ticks = ticks;
  if (chance.yes(0.3)) {
    const formats: Record<string, PostFormat> = {};
    const reshares = new Set(
      scene.rows
        .filter(row => row.kind === "post" && row.sharedUrl.includes("linkedin.com"))
        .map(row => (row.kind === "post" ? row.id : "")),
    );
    for (const id of posts)
      if (chance.yes(0.3) && !reshares.has(id)) formats[id] = chance.pick(["poll", "text", "document", "unknown"]);
    settings.formats = formats;
  }
  return settings;
}
