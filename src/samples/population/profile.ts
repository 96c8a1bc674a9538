import type { Position, Snapshot } from "../../core/ledger.ts";
import type { Settings } from "../../core/settings.ts";
import type { Dice } from "./dice.ts";
import { firstDay, lastDay, origins } from "./life.ts";
import { topicWord } from "./texts.ts";

const title = "Account Executive";
const company = "Example Works";
const skills = ["Negotiation", "Pricing", "Contracts", "Forecasting", "Discovery"];
const bare = `${title} at ${company}`;
const saysMore = `${title} for machine builders: negotiation without surprises`;
const filler = (words: number): string => Array(words).fill("plainly").join(" ");
const field = skills.join(", ").toLowerCase();

export type Profile = { readonly snapshot: Snapshot; readonly settings: Settings };

/** The profile as of the last day, one draw for each row of the table; what no file shows is ticked. */
export function profileOf(dice: Dice): Profile {
  const photo = dice.has("a photo");
  const banner = dice.has("a banner");
  const website = dice.has("an address of their own");
  const featured = dice.has("something featured");
  const headline = dice.has("a headline beyond title and company") ? saysMore : bare;
  const long = dice.has("a summary of 40 words");
  const named = dice.has("a summary, if any, that names their field");
  const described = dice.has("a description of their job");
  const earlier = dice.has("two earlier jobs");
  const schooled = dice.has("education");
  const skilled = dice.has("five skills");
  const speaks = dice.has("a language");
  const summary = !long ? "" : named ? `I work on ${field}. ${filler(90)}` : filler(45);
  const description = described ? `I work on ${field}. ${filler(30)}` : "";
  return {
    snapshot: {
      import: 0,
      day: lastDay,
      profile: { origins, headline, summary, industry: "Software", location: "Graz", websites: website },
      positions: jobs(description, earlier),
      education: schooled ? [{ origins, school: "Example University" }] : [],
      skills: skills.slice(0, skilled ? 5 : 2).map(name => ({ origins, name })),
      languages: speaks ? [{ origins, name: "English" }] : [],
    },
    settings: {
      timeZone: "UTC",
      topics: [{ name: topicWord, phrases: [topicWord] }],
      ticks: { photo, banner, featured },
    },
  };
}

function jobs(description: string, earlier: boolean): Position[] {
  const job = (employer: string, start: number, end: number | null, text: string): Position => ({
    origins,
    company: employer,
    title,
    description: text,
    start: firstDay + start,
    end: end === null ? null : firstDay + end,
  });
  const past = [job("Sample Trading", -3000, -2001, ""), job("Placeholder Group", -2000, -1001, "")];
  return [job(company, -1000, null, description), ...(earlier ? past : [])];
}
