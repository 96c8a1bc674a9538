import { type Day, parseIsoDay, type Second, secondsPerDay } from "../../core/day.ts";
import { between, chance, pick, pickBy, poisson, type Random, stream } from "../../core/random.ts";
import { inventCompanies } from "../cast/companies.ts";
import { emailFor, inventName, slugFor } from "../cast/names.ts";
import { inventTitle } from "../cast/titles.ts";
import { type Voice, voiceOf } from "../phrases/grammar.ts";
import type { Traits } from "../traits.ts";
import type { Contact, Invitation } from "./life.ts";
import { momentIn, mondays } from "./moments.ts";
import { tempoOf } from "./tempo.ts";

export type Network = { readonly contacts: readonly Contact[]; readonly invitations: readonly Invitation[] };

/** Who came into the network and how: invitations both ways, accepted or open, and contacts that left no invitation. */
export function growNetwork(traits: Traits, scale: number): Network {
  const random = stream(traits.seed + 1);
  const meet = meeter(traits, scale);
  const notes = {
    german: voiceOf(random, traits.germanSpeech.messages),
    english: voiceOf(random, traits.englishSpeech.messages),
  };
  const contacts: Contact[] = [];
  const invitations: Invitation[] = [];
  const invite = (at: Second, outgoing: boolean): void => {
    const day = Math.floor(at / secondsPerDay);
    const accepted = chance(random, outgoing ? traits.manners.accepted : 0.86);
    const on = accepted ? day + delay(random) : null;
    const contact = meet(on !== null && on <= traits.to ? on : null);
    if (contact.on !== null) contacts.push(contact);
    if (day >= traits.invitationsFrom && day <= traits.to)
      invitations.push({ at, outgoing, contact, note: noteOf(random, notes, contact, outgoing, traits) });
  };
  const bursts = traits.inviteBursts.map(([day, count]) => ({
    day: parseIsoDay(day),
    count: Math.round(count * Math.sqrt(scale)),
  }));
  for (const monday of mondays(traits.from, traits.to)) {
    const tempo = tempoOf(traits, monday + 3) * scale;
    const inWeek = (mean: number, happens: (at: Second) => void): void => {
      for (let n = poisson(random, mean * tempo); n > 0; n--) {
        const at = momentIn(random, monday);
        if (at / secondsPerDay < traits.to + 1) happens(at);
      }
    };
    inWeek(traits.rates.inviting, at => invite(at, true));
    inWeek(traits.rates.invited, at => invite(at, false));
    inWeek(traits.rates.otherwise, at => contacts.push(meet(Math.floor(at / secondsPerDay))));
    for (const burst of bursts) {
      if (burst.day < monday || burst.day > monday + 6) continue;
      const start = burst.day * secondsPerDay + 9 * 3600;
      for (let i = 0; i < burst.count; i++) invite(start + i * between(random, 3, 9), true);
    }
  }
  return { contacts: contacts.sort((a, b) => a.on! - b.on!), invitations: invitations.sort((a, b) => a.at - b.at) };
}

/** Days until an invitation is accepted: many on the same day, few after a week. */
const delay = (random: Random): number => Math.min(20, Math.floor(-Math.log(1 - random()) * 2.6));

function noteOf(
  random: Random,
  notes: { german: Voice; english: Voice },
  contact: Contact,
  outgoing: boolean,
  traits: Traits,
): string {
  if (!chance(random, outgoing ? 0.16 : 0.1)) return "";
  return (contact.german ? notes.german : notes.english)("note", {
    name: outgoing ? contact.first : traits.first,
    company: contact.company,
  });
}

const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** An opaque conversation id in LinkedIn's manner. */
export function conversationId(random: Random): string {
  let id = "2-";
  for (let i = 0; i < 46; i++) id += base64[Math.floor(random() * 62)];
  return `${id}==`;
}

function meeter(traits: Traits, scale: number): (on: Day | null) => Contact {
  const random = stream(traits.seed + 2);
  const firms = Math.round(90 * Math.sqrt(scale));
  const companies = { german: inventCompanies(random, true, firms), english: inventCompanies(random, false, firms) };
  return on => {
    const german = chance(random, traits.german);
    const name = inventName(random, german);
    const hidden = chance(random, 0.018);
    return {
      ...name,
      slug: slugFor(random, name),
      company: chance(random, 0.97) ? pick(random, german ? companies.german : companies.english) : "",
      title: chance(random, 0.97) ? inventTitle(random, german, pickBy(random, traits.fields), traits.lift) : "",
      email: chance(random, 0.05) ? emailFor(name) : "",
      german,
      hidden,
      close: !hidden && chance(random, traits.manners.close),
      conversation: conversationId(random),
      on,
    };
  };
}
