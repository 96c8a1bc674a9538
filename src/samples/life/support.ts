import { parseIsoDay, secondsPerDay } from "../../core/day.ts";
import { between, chance, pick, pickBy, type Random, shuffle, stream } from "../../core/random.ts";
import { voiceOf } from "../phrases/grammar.ts";
import type { Traits } from "../traits.ts";
import { moments } from "./engaging.ts";
import type { Contact, Endorsement, Praise } from "./life.ts";

export type Support = {
  readonly endorsed: readonly Endorsement[];
  readonly endorsing: readonly Endorsement[];
  readonly recommended: readonly Praise[];
  readonly recommending: readonly Praise[];
};

const statuses: readonly (readonly [string, number])[] = [
  ["ACCEPTED", 92],
  ["PENDING", 5],
  ["HIDDEN", 3],
];

/** Endorsements and recommendations both ways, mostly among close contacts. */
export function support(traits: Traits, contacts: readonly Contact[]): Support {
  const random = stream(traits.seed + 8);
  const shown = contacts.filter(contact => !contact.hidden);
  const close = shown.filter(contact => contact.close);
  const someone = (second: number): Contact | undefined => {
    const list = (close.length > 5 && chance(random, 0.6) ? close : shown).filter(
      contact => contact.on! * secondsPerDay < second,
    );
    return list.length > 0 ? pick(random, list) : undefined;
  };
  const endorsements = (perWeek: number, mine: boolean): Endorsement[] =>
    moments(random, traits, perWeek, 1).flatMap(at => {
      const contact = someone(at);
      const skill = mine
        ? pick(random, ["Leadership", "Projektmanagement", "Verhandlung", "Public Speaking", "Einkauf", "Engineering"])
        : skillOf(random, traits);
      return contact ? [{ at, contact, skill, status: pickBy(random, statuses) }] : [];
    });
  return {
    endorsed: endorsements(traits.rates.endorsed, false),
    endorsing: endorsements(traits.rates.endorsing, true),
    ...recommendations(random, traits, close.length > 12 ? close : shown),
  };
}

/** The skills that stand on top get the most hands. */
const skillOf = (random: Random, traits: Traits): string =>
  traits.skills[Math.floor(traits.skills.length * random() ** 2.2)] ?? "";

function recommendations(
  random: Random,
  traits: Traits,
  people: readonly Contact[],
): Pick<Support, "recommended" | "recommending"> {
  const german = voiceOf(random, traits.germanSpeech.praise);
  const english = voiceOf(random, traits.englishSpeech.praise);
  const deal = shuffle(random, people);
  const praise = (days: readonly string[], mine: boolean): Praise[] =>
    days.flatMap(day => {
      const contact = deal.pop();
      if (!contact) return [];
      const text = (contact.german ? german : english)("text", { name: mine ? contact.first : traits.first });
      return [{ at: parseIsoDay(day) * secondsPerDay + between(random, 8, 17) * 3600, contact, text }];
    });
  return { recommended: praise(traits.recommended, false), recommending: praise(traits.recommending, true) };
}
