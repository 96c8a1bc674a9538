import { type Day, type Second, secondsPerDay } from "../../core/day.ts";
import { between, chance, pick, poisson, type Random, shuffle, stream } from "../../core/random.ts";
import { fullName } from "../cast/names.ts";
import { type Voice, voiceOf } from "../phrases/grammar.ts";
import type { Traits } from "../traits.ts";
import type { Contact, Letter } from "./life.ts";
import { later, momentIn, momentOn, mondays } from "./moments.ts";
import { conversationId } from "./network.ts";
import { tempoOf } from "./tempo.ts";

type Talk = {
  readonly random: Random;
  readonly traits: Traits;
  readonly letters: Letter[];
  readonly german: Voice;
  readonly english: Voice;
};

/** All messages of the life: openings and answers with close and distant contacts, groups, and what an inbox holds besides. */
export function talkOver(traits: Traits, contacts: readonly Contact[], scale: number): readonly Letter[] {
  const random = stream(traits.seed + 3);
  const speech = { german: traits.germanSpeech.messages, english: traits.englishSpeech.messages };
  const talk: Talk = {
    random,
    traits,
    letters: [],
    german: voiceOf(random, speech.german),
    english: voiceOf(random, speech.english),
  };
  const circle: Contact[] = [];
  let known = 0;
  for (const monday of mondays(traits.from, traits.to)) {
    const tempo = tempoOf(traits, monday + 3) * scale;
    for (; known < contacts.length && contacts[known]!.on! <= monday + 6; known++) {
      const contact = contacts[known]!;
      if (contact.close) circle.push(contact);
      if (!contact.hidden && chance(random, traits.manners.thanks))
        episode(talk, contact, "thanks", momentOn(random, contact.on! + between(random, 0, 2)));
    }
    if (known < 3) continue;
    const someone = (): Contact =>
      circle.length > 0 && chance(random, 0.66) ? recent(random, circle, circle.length) : recent(random, contacts, known);
    for (let n = poisson(random, traits.rates.openings * tempo); n > 0; n--)
      episode(talk, someone(), "opening", momentIn(random, monday));
    for (let n = poisson(random, traits.rates.inbound * tempo); n > 0; n--)
      episode(talk, someone(), "inbound", momentIn(random, monday));
    if (isChristmasWeek(monday))
      for (const friend of circle.slice(-8))
        if (chance(random, 0.5)) episode(talk, friend, "holiday", momentOn(random, monday + 2));
  }
  talkInGroups(talk, circle, contacts);
  return talk.letters;
}

/** Somebody of the list, the later ones more often: people drift apart. */
function recent(random: Random, list: readonly Contact[], length: number): Contact {
  return list[length - 1 - Math.floor(length * random() ** 1.7)]!;
}

const isChristmasWeek = (monday: Day): boolean => {
  const date = new Date((monday + 3) * 86_400_000);
  return date.getUTCMonth() === 11 && date.getUTCDate() > 18 && date.getUTCDate() < 26;
};

/** One exchange: a first message, answers while both like to go on, and sometimes a closing word. */
function episode(talk: Talk, contact: Contact, kind: "thanks" | "opening" | "inbound" | "holiday", start: Second): void {
  const { random, traits } = talk;
  const manners = traits.manners;
  const voice = contact.german ? talk.german : talk.english;
  const facts = { name: contact.first, me: traits.first, company: contact.company || (contact.german ? "euch" : "your firm") };
  const end = (traits.to + 1) * secondsPerDay;
  let mine = kind !== "inbound";
  let at = start;
  const say = (text: string): boolean => at < end && talk.letters.push(letter(talk, contact, mine, at, text)) > 0;
  if (!say(voice(kind, facts))) return;
  const likely = mine ? (contact.close ? manners.answeredClose : manners.answered) : manners.answers;
  if (!chance(random, kind === "holiday" ? likely * 0.7 : likely)) return;
  const goesOn = contact.close ? manners.goesOn : manners.goesOn * 0.75;
  do {
    // Now and then one side adds a line before the other answers.
    if (!chance(random, 0.13)) mine = !mine;
    at = later(random, at, mine ? 9 : 14);
    if (!say(voice("turn", facts))) return;
  } while (chance(random, goesOn));
  if (!chance(random, 0.45)) return;
  mine = !mine;
  at = later(random, at, 5);
  say(voice("end", facts));
}

function letter(talk: Talk, contact: Contact, mine: boolean, at: Second, text: string): Letter {
  const { random } = talk;
  const odd = random();
  return {
    at,
    conversation: contact.conversation,
    title: "",
    from: mine ? null : contact,
    others: [contact],
    subject: odd < 0.01 ? "Re: Termin" : "",
    // What somebody pasted from a mail program keeps its CR LF.
    text: odd > 0.99 ? text.replaceAll(" ", odd > 0.995 ? "\r\n" : "  ") : text,
    folder: odd > 0.96 && odd < 0.985 ? "ARCHIVE" : "INBOX",
    attachment: odd > 0.02 && odd < 0.045 ? attachment(random) : "",
    draft: false,
    sponsor: "",
  };
}

const attachment = (random: Random): string =>
  `https://www.linkedin.com/dms/prv/attachment/D4D${between(random, 100000, 999999)}/example-${between(random, 10, 99)}?e=1767225600&v=beta&t=example`;

/** Group conversations with a handful of close contacts, each alive for some months. */
function talkInGroups(talk: Talk, circle: readonly Contact[], contacts: readonly Contact[]): void {
  const { random, traits } = talk;
  traits.groups.forEach((title, number) => {
    const from = traits.from + Math.floor(((traits.to - traits.from) * (number + 0.6)) / traits.groups.length);
    const there = (circle.length > 8 ? circle : contacts).filter(contact => contact.on! < from && !contact.hidden);
    const others = shuffle(random, there).slice(0, between(random, 3, 6));
    if (others.length < 3) return;
    const conversation = conversationId(random);
    const voice = others[0]!.german ? talk.german : talk.english;
    for (let day = from; day < Math.min(from + 160, traits.to); day += between(random, 5, 24)) {
      for (let n = between(random, 2, 6), at = momentOn(random, day); n > 0; n--, at = later(random, at, 2)) {
        if (at >= (traits.to + 1) * secondsPerDay) break;
        const from = chance(random, 0.34) ? null : pick(random, others);
        const text = voice("group", { name: others[0]!.first, company: others[0]!.company });
        talk.letters.push({
          at,
          conversation,
          title,
          from,
          others,
          subject: "",
          text,
          folder: "INBOX",
          attachment: "",
          draft: false,
          sponsor: "",
        });
      }
    }
  });
}

/** The display name by which messages show a contact. */
export const shownName = (contact: Contact): string => (contact.hidden ? "LinkedIn Member" : fullName(contact));
