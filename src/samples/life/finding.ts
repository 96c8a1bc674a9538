import { secondsPerDay } from "../../core/day.ts";
import { between, chance, pick, stream } from "../../core/random.ts";
import { inventCompanies } from "../cast/companies.ts";
import { fullName, inventName } from "../cast/names.ts";
import { voiceOf } from "../phrases/grammar.ts";
import type { Traits } from "../traits.ts";
import { moments } from "./engaging.ts";
import type { Contact, Follow, Query } from "./life.ts";
import { momentOn } from "./moments.ts";

export type Finding = {
  readonly queries: readonly Query[];
  readonly companies: readonly Follow[];
  readonly members: readonly Follow[];
};

/** Searches and follows. Connecting follows a person by itself, so most rows of Member_Follows stem from connections. */
export function find(traits: Traits, contacts: readonly Contact[], scale: number): Finding {
  const random = stream(traits.seed + 7);
  const german = voiceOf(random, traits.germanSpeech.searches);
  const english = voiceOf(random, traits.englishSpeech.searches);
  const queries = moments(random, traits, traits.rates.searches, Math.sqrt(scale))
    // LinkedIn keeps searches of about the last two years.
    .filter(at => at > (traits.to - 760) * secondsPerDay)
    .map(at => ({ at, text: (chance(random, traits.german) ? german : english)("query") }));
  const firms = [...inventCompanies(random, true, 70), ...inventCompanies(random, false, 70)];
  const companies = moments(random, traits, traits.rates.companies, 1).map(at => ({ at, name: pick(random, firms) }));
  const chosen = moments(random, traits, traits.rates.follows, 1).map(at => ({
    at,
    name: fullName(inventName(random, chance(random, traits.german))),
  }));
  const automatic = contacts
    .filter(contact => !contact.hidden)
    .map(contact => ({ at: momentOn(random, contact.on!) + between(random, 0, 9), name: fullName(contact) }));
  return { queries, companies: unique(companies), members: [...chosen, ...automatic] };
}

/** A company is followed once. */
function unique(follows: readonly Follow[]): Follow[] {
  const seen = new Set<string>();
  return follows.filter(({ name }) => !seen.has(name) && seen.add(name));
}
