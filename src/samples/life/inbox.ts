import { secondsPerDay } from "../../core/day.ts";
import { between, chance, pick, type Random, stream } from "../../core/random.ts";
import type { Traits } from "../traits.ts";
import type { Contact, Letter } from "./life.ts";
import { momentOn } from "./moments.ts";
import { conversationId } from "./network.ts";

const advertisers = [
  "Example Learning Partners",
  "Beispielakademie",
  "Placeholder Cloud Team",
  "Sample Business School",
  "Muster Leasing",
];
const adverts = [
  "Your next step, %FIRSTNAME%</p><p>Our programme starts in spring. Seats are limited.",
  "Guten Tag %FIRSTNAME%,</p><p>laden Sie jetzt das neue Whitepaper herunter &amp; sparen Sie Zeit.",
  "Hi there,</p><p>see how teams like %COMPANYNAME% plan their year.</p><ul><li>faster</li><li>simpler</li></ul><p>",
];
const titles = ["Plan your next step", "Whitepaper: Einkauf 2030", "An invitation for you", "Jetzt testen"];

const base = { subject: "", attachment: "", draft: false, sponsor: "", from: null, others: [] } as const;

/** What an inbox holds besides talks: sponsored mail, formatted InMail of strangers, mail in SPAM, and drafts that were never sent. */
export function inboxBesides(traits: Traits, contacts: readonly Contact[]): readonly Letter[] {
  const random = stream(traits.seed + 4);
  const letters: Letter[] = [];
  const somebody = (): Contact => pick(random, contacts);
  for (let day = traits.from + between(random, 5, 60); day < traits.to; day += between(random, 15, 55)) {
    const at = momentOn(random, day);
    const common = { ...base, at, conversation: conversationId(random) };
    const kind = random();
    if (kind < 0.6) letters.push(sponsored(random, common));
    else if (kind < 0.8)
      letters.push({ ...common, ...inMail(random, traits), from: somebody(), others: [somebody()], folder: "INBOX" });
    else
      letters.push({
        ...common,
        title: "",
        from: somebody(),
        others: [somebody()],
        folder: "SPAM",
        text: "Passive income, no risk, write me now!!!",
      });
  }
  if (traits.messageColumns === 13)
    for (let i = 0; i < 3 && contacts.length > 3; i++) {
      const contact = contacts[contacts.length - 1 - i]!;
      const at = (traits.to - 3 * i) * secondsPerDay + 30_000;
      letters.push({
        ...base,
        at,
        conversation: contact.conversation,
        title: "",
        others: [contact],
        folder: "INBOX",
        text: `Hallo ${contact.first}, ich wollte noch`,
        draft: true,
      });
    }
  return letters.map(letter => (letter.from === null ? letter : { ...letter, others: [letter.from] }));
}

function sponsored(random: Random, common: Omit<Letter, "title" | "folder" | "text">): Letter {
  const text = `<p class="spinmail-quill-editor__spin-break">${pick(random, adverts)}</p>`;
  return { ...common, title: pick(random, titles), folder: "INBOX", sponsor: pick(random, advertisers), text };
}

function inMail(random: Random, traits: Traits): Pick<Letter, "title" | "subject" | "text"> {
  const subject = chance(random, 0.5) ? "Spannende Position im Raum Wien" : "A role that might interest you";
  const text = `<p>Dear ${traits.first},</p><p>your background looks like a good fit for one of our customers.<br>May I call you?</p><ul><li>hybrid &amp; flexible</li><li>small team</li></ul>`;
  return { title: subject, subject, text };
}
