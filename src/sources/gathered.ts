import type { Activity } from "../core/activity.ts";
import type { ImportFile, Snapshot } from "../core/ledger.ts";
import type { Kind, Part } from "./archive/kind.ts";
import type { Texts } from "./archive/texts.ts";
import { count, type Marks, newMarks } from "./identity.ts";

type Parts = { [P in "positions" | "education" | "skills" | "languages"]: NonNullable<Snapshot[P]> } & {
  profile: Snapshot["profile"];
};

/** Everything that came out of the files of one archive so far. */
export type Gathered = {
  readonly activities: Activity[];
  readonly parts: Parts;
  readonly marks: Marks;
  readonly files: ImportFile[];
  readonly unknown: string[];
  /** False for a part or an upload whose whole row is in already; other activities are looked through at the end. */
  readonly keep: (outcome: Activity | Part, kind: Kind, cells: readonly string[]) => boolean;
  readonly self: (name: string, slug: string | null) => void;
  readonly article: (slug: string, path: string) => void;
};

export function newGathered(texts: Texts): Gathered {
  const activities: Activity[] = [];
  const parts: Parts = { profile: null, positions: [], education: [], skills: [], languages: [] };
  const marks = newMarks();
  const files: ImportFile[] = [];
  const seen = new Map<Kind, Set<string>>();

  const isNew = (kind: Kind, key: string): boolean => {
    const keys = seen.get(kind) ?? new Set();
    const before = keys.size;
    seen.set(kind, keys.add(key));
    return keys.size > before;
  };
  const addPart = (part: Part): void => {
    switch (part.part) {
      case "profile":
        parts.profile = part.value;
        if (part.name !== "") marks.names.add(part.name);
        break;
      case "email":
        marks.emails.add(part.hash);
        break;
      case "registered":
        marks.registeredAt = part.at;
        break;
      case "positions":
        parts.positions.push(part.value);
        break;
      case "education":
        parts.education.push(part.value);
        break;
      case "skills":
        parts.skills.push(part.value);
        break;
      case "languages":
        parts.languages.push(part.value);
    }
  };

  return {
    activities,
    parts,
    marks,
    files,
    unknown: [],
    keep: (outcome, kind, cells) => {
      if (("part" in outcome || outcome.kind === "media") && !isNew(kind, cells.join("\u0000"))) return false;
      if ("part" in outcome) addPart(outcome);
      else activities.push(outcome);
      return true;
    },
    self: (name, slug) => {
      if (name !== "") count(marks.selfNames, texts.kept(name));
      if (slug !== null) count(marks.selfSlugs, slug);
    },
    article: (slug, path) => {
      activities.push({ kind: "article", origins: [{ import: 0, file: path, line: 1 }], slug });
      files.push({ name: path, kind: "Articles", known: "Articles", rows: 1, kept: 1, skipped: [], remarks: [] });
    },
  };
}
