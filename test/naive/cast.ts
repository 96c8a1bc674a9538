import type { OwnText, Person } from "../../src/core/activity.ts";
import { countWords, tokensOf } from "./words.ts";

/** Chance from a seed, invented people, titles, companies and texts. */
export type Chance = {
  /** 0 to 1, the same row of numbers for the same seed. */
  next: () => number;
  /** A whole number from `low` to `high`, both in. */
  int: (low: number, high: number) => number;
  pick: <T>(list: readonly T[]) => T;
  yes: (share: number) => boolean;
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[int(0, list.length - 1)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  return { next, int, pick, yes: share => next() < share };
}

export const titles = [
  "Freelance CMO",
  "Former VP Sales",
  "Product Owner",
  "Founder & CEO",
  "Freelance writer",
  "Head of Marketing",
  "Leiterin Vertrieb",
  "Geschäftsführer",
  "Sales Manager",
  "Software Engineer",
  "VP Engineering",
  "Chief Financial Officer",
  "HR Business Partner",
  "Managing Partner",
  "Werkstudentin Marketing",
  "Junior Buyer",
  "Assistant to the CEO",
  "Senior Consultant",
  "Directrice commerciale",
  "Head of Sales, open to work",
  "Self-employed",
  "Selbstständige Unternehmerin",
  "Gründer",
  "Professor of Medicine",
  "Dreamer of clouds",
  "Curious human",
  "",
];
export const companies = [
  "Acme GmbH",
  "Beispiel AG",
  "Cedar Inc",
  "Dolmen Ltd.",
  "Eibe",
  "Fjord & Co",
  "Granit SE",
  "Sales Club",
  "",
];
export const skills = [
  "Vertrieb",
  "Sales",
  "Social Selling",
  "C++",
  "Data Analysis",
  "Marketing",
  "Negotiation",
  "CRM",
  "Leadership",
  "Pricing",
  "Hiring",
];

const first = ["Anna", "Ben", "Clara", "Dário", "Eva-Maria", "Finn", "Greta", "Hugo", "Ida", "Jón"];
const last = ["Berger", "Müller", "O'Hara", "Novak", "Svensson", "Kaya", "Rossi", "de Vries"];

/** People of a ledger; names repeat, some have no address. */
export function peopleOf(chance: Chance, n: number): Person[] {
  const people: Person[] = [];
  for (let i = 0; i < n; i++) {
    const name = `${chance.yes(0.03) ? "Dr. " : ""}${chance.pick(first)} ${chance.pick(last)}${chance.yes(0.05) ? ", MBA" : ""}`;
    people.push({ slug: chance.yes(0.88) ? `person-${i}` : null, name });
  }
  return people;
}

const words =
  "wir the vertrieb sales question data analysis and marketing for your team customers selling social gespräch heute thank you project prices morning lead Crm pipeline leadership c++ hiring idea why not weeks number clear method talk Vertriebs-Tipps einkauf graz linz".split(
    " ",
  );

/** A text as an import would make it ready. The key stands for the folded text. */
export function ownText(raw: string): OwnText {
  const folded = raw
    .normalize("NFKC")
    .toLowerCase()
    .replace(/https?:\/\/\S+/gu, " ")
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .trim();
  return {
    raw,
    words: countWords(raw),
    key: folded === "" ? null : `key of ${folded}`,
    folded,
    tokens: ` ${tokensOf(raw).join(" ")} `,
    outsideLink: /https?:\/\/(?!www\.linkedin\.com)/u.test(raw),
    language: "unknown",
  };
}

/** Texts that now and then are an earlier one again, with or without a word changed. */
export function textsOf(chance: Chance): (longest: number) => OwnText {
  const earlier: string[] = [];
  return longest => {
    if (chance.yes(0.05)) return ownText(chance.pick(["", "👍", "https://a.example/x", "Great post!"]));
    const old = earlier.length > 0 ? chance.pick(earlier.slice(-12)) : "";
    if (old !== "" && chance.yes(0.08)) return ownText(old);
    if (old !== "" && chance.yes(0.12)) {
      const list = old.split(" ");
      list[chance.int(0, list.length - 1)] = chance.pick(words);
      return ownText(list.join(" "));
    }
    const list: string[] = [];
    for (let i = chance.int(1, longest); i > 0; i--) list.push(chance.pick(words));
    if (chance.yes(0.15)) list.push("https://a.example/x");
    const raw = list.join(" ");
    earlier.push(raw);
    return ownText(raw);
  };
}

/** An id that carries a time (format page 1.17). */
export const idAt = (second: number, low: number): string => String((BigInt(Math.round(second * 1000)) << 22n) + BigInt(low));
