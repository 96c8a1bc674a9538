import { compileLatinRule, latinOf } from "./rules.ts";
import { jobFunctions } from "./tables/job-functions.ts";
import { seniorityLevels } from "./tables/seniority-levels.ts";
import { functionRules } from "./tables/title-functions.ts";
import { seniorityRules } from "./tables/title-seniority.ts";

/** What a job title tells (rules 1.16 to 1.18). `level` by id 1 to 10, null unknown; `band` 1 to 4, 0 unknown; functions by id in order of preference. */
export type TitleFacts = {
  readonly level: number | null;
  readonly band: number;
  readonly former: boolean;
  readonly seeking: boolean;
  readonly functions: readonly number[];
  /** A title that still names an owner without words such as freelance (rules 1.18). */
  readonly ownsFirm: boolean;
};

const levelIds = new Map(seniorityLevels.map(level => [level.key, level]));
const familyIds = [...new Set(jobFunctions.map(entry => entry.family))];
const familyOfId = new Map(jobFunctions.map(entry => [entry.id, familyIds.indexOf(entry.family)]));
/** A word is a run of letters, digits and inner hyphens (decision 45). */
const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const alone = /^(?:freelanc|free-lanc|self|solo|sole|selbst|freiberuf|freie|einzel|indépendant|autónom)/u;
const owner = 10;
const known = new Map<string, TitleFacts>();
const nothing: TitleFacts = { level: null, band: 0, former: false, seeking: false, functions: [], ownsFirm: false };

type Rules = {
  readonly former: RegExp;
  readonly seeking: RegExp;
  readonly levels: readonly { readonly id: number; readonly rule: RegExp }[];
  readonly functions: readonly { readonly id: number; readonly rule: RegExp }[];
};
let compiled: Rules | undefined;

/** Facts of a title; remembered, because titles repeat. An empty title tells nothing. */
export function titleFacts(title: string): TitleFacts {
  const text = title.normalize("NFKC").toLowerCase().trim().slice(0, 300);
  if (text === "") return nothing;
  const before = known.get(text);
  if (before) return before;
  compiled ??= compileAll();
  const facts = read(latinOf(text), compiled);
  if (known.size > 50_000) known.clear();
  known.set(text, facts);
  return facts;
}

/** Number of families of functions; a family is an index below it (rules 1.17). */
export const familyCount = familyIds.length;
export const familyNames: readonly string[] = familyIds;

/** Family of a function id; -1 for an unknown id. */
export function familyOf(functionId: number): number {
  return familyOfId.get(functionId) ?? -1;
}

/** Function ids of one family. */
export function functionsOfFamily(family: number): number[] {
  return jobFunctions.filter(entry => familyOf(entry.id) === family).map(entry => entry.id);
}

/** Director and above by a row's title and company (rules 1.18). */
export function isDirectorUp(facts: TitleFacts, company: string): boolean {
  if (facts.former || facts.seeking || facts.level === null || facts.level < 6) return false;
  return facts.level !== owner || (company.trim() !== "" && facts.ownsFirm);
}

function read(text: string, rules: Rules): TitleFacts {
  const level = rules.levels.find(entry => entry.rule.test(text))?.id ?? null;
  const functions: number[] = [];
  for (const { id, rule } of rules.functions) if (!functions.includes(id) && rule.test(text)) functions.push(id);
  const bare = level === owner ? text.replace(word, one => (alone.test(one) ? " " : one)) : "";
  return {
    level,
    band: level === null ? 0 : (seniorityLevels[level - 1]?.band ?? 0),
    former: rules.former.test(text),
    seeking: rules.seeking.test(text),
    functions,
    ownsFirm: level === owner && rules.levels.some(entry => entry.id === owner && entry.rule.test(bare)),
  };
}

function compileAll(): Rules {
  const guard = (name: string): RegExp =>
    compileLatinRule(either(seniorityRules.filter(rule => rule.level === name).map(rule => rule.regex)));
  const levels = seniorityRules
    .filter(rule => !rule.level.startsWith("GUARD_"))
    .map((rule, order) => ({ ...rule, order, id: levelIds.get(rule.level)?.id ?? 0 }))
    .sort((a, b) => b.priority - a.priority || a.order - b.order);
  return {
    former: guard("GUARD_former"),
    seeking: guard("GUARD_seeking"),
    levels: joined(levels),
    functions: joined(functionRules),
  };
}

/** Neighbours with the same id become one rule, which asks no less and is faster. */
function joined(rows: readonly { readonly id: number; readonly regex: string }[]): Rules["levels"] {
  const groups: { id: number; sources: string[] }[] = [];
  for (const { id, regex } of rows) {
    const last = groups.at(-1);
    if (last?.id === id) last.sources.push(regex);
    else groups.push({ id, sources: [regex] });
  }
  return groups.map(({ id, sources }) => ({ id, rule: compileLatinRule(either(sources)) }));
}

function either(sources: readonly string[]): string {
  return sources.map(source => `(?:${source})`).join("|");
}
