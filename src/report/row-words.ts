import type { Evidence } from "../core/measure.ts";
import type { Words } from "../locales/words.ts";
import { clean } from "./layout.ts";

/** A row behind a measure as it comes from the engine or over a wire. */
export type Row = Pick<Evidence, "origins" | "day" | "what" | "raw" | "counted" | "facts"> & {
  readonly reasons: readonly string[];
};

/** What a row says of itself: names, titles, openings, and how often; never the text of a message. */
export function saidBy({ facts }: Pick<Row, "facts">, words: Words, names: ReadonlyMap<string, string>): string[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    if (typeof fact === "string" && fact !== "") {
      if (name === "contact") return [names.get(fact) ?? fact];
      const prefix = { part: "evidence.parts", check: "evidence.checks", format: "evidence.formats", type: "evidence.reactions" }[
        name
      ];
      return [prefix === undefined ? fact : words.named(prefix, fact)];
    }
    if (fact === true) return isWord(words, "marks", name) ? [words.named("evidence.marks", name)] : [];
    const least = name === "copy" || name === "rows" ? 2 : 1;
    if (typeof fact !== "number" || fact < least || !isWord(words, "counts", `${name}_other`)) return [];
    return [words.named("evidence.counts", name, undefined, { n: fact, count: fact })];
  });
}

function isWord({ catalogue }: Words, group: "marks" | "counts", name: string): boolean {
  return Object.hasOwn(catalogue.evidence[group], name);
}

/** How much of a row counts: one number, or raw and counted. */
export function countsOf({ raw, counted }: Row, { numbers }: Words): string {
  return raw === counted ? numbers.number(counted) : `${numbers.number(raw)} → ${numbers.number(counted)}`;
}

/** A part or check of the profile that no file shows is unknown in another sense than a contact without a title. */
export function reasonOf(reason: string, what: string, words: Words): string {
  if (isGuard(reason)) return `${words.named("model.guards", reason)} (${reason})`;
  if (reason === "unknown" && (what.startsWith("profile-") || what === "post")) return words.t("views.explain.unseen");
  return words.named("model.reasons", reason);
}

/** Whether a reason is one of the guards. */
export function isGuard(reason: string): boolean {
  return /^G\d$/.test(reason);
}

/** File and line of a row, with the import's name where there is more than one. */
export function placeOf(row: Row, importNames: readonly string[]): string {
  const origin = row.origins[0];
  if (!origin) return "";
  const more = row.origins.length > 1 ? ` +${row.origins.length - 1}` : "";
  const name = importNames.length > 1 ? `${importNames[origin.import] ?? ""}/` : "";
  return clean(`${name}${origin.file}:${origin.line}${more}`);
}
