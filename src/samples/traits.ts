import type { Day } from "../core/day.ts";
import type { Field } from "./cast/titles.ts";
import type { Grammar } from "./phrases/grammar.ts";

export const personas = ["seller", "consultant", "founder", "newcomer", "networker"] as const;
export type PersonaName = (typeof personas)[number];

export type Job = {
  readonly company: string;
  readonly title: string;
  /** The same job on the second language of the profile; LinkedIn then writes the row twice. */
  readonly otherTitle?: string;
  readonly description: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
};

export type PostShape = "text" | "image" | "images" | "document" | "video" | "poll" | "article" | "link" | "reshare" | "bare";
export type Speech = {
  readonly posts: Grammar;
  readonly comments: Grammar;
  readonly messages: Grammar;
  readonly searches: Grammar;
  readonly praise: Grammar;
};

/** Means per week at tempo 1 and scale 1. */
export type Rates = {
  readonly invited: number;
  readonly inviting: number;
  /** Connections that left no row in Invitations. */
  readonly otherwise: number;
  readonly openings: number;
  readonly inbound: number;
  readonly posts: number;
  readonly comments: number;
  readonly reactions: number;
  readonly reposts: number;
  readonly votes: number;
  readonly searches: number;
  readonly companies: number;
  readonly follows: number;
  readonly endorsed: number;
  readonly endorsing: number;
};

/** Probabilities of how the member and the others behave. */
export type Manners = {
  readonly accepted: number;
  readonly thanks: number;
  /** Share of new contacts who become close. */
  readonly close: number;
  /** An opening of the member is answered, by close contacts and by others. */
  readonly answeredClose: number;
  readonly answered: number;
  /** The member answers an opening of somebody else. */
  readonly answers: number;
  /** One more turn follows. */
  readonly goesOn: number;
  readonly fullComments: number;
  readonly inThread: number;
};

/** Everything that makes one invented member. Days as YYYY-MM-DD; the rest of the life is drawn from the seed. */
export type Traits = {
  readonly name: PersonaName;
  readonly seed: number;
  readonly parcel: "Complete" | "Basic";
  readonly first: string;
  readonly last: string;
  readonly slug: string;
  readonly number: string;
  readonly email: string;
  readonly place: string;
  readonly registered: string;
  readonly from: Day;
  readonly to: Day;
  /** Share of German in contacts and writing. */
  readonly german: number;
  /** Columns of messages.csv, two of the forms seen in 2026. */
  readonly messageColumns: 11 | 13;
  readonly invitationsFrom: Day;
  /** Tempo from a day on, in straight lines from point to point. */
  readonly tempo: readonly (readonly [string, number])[];
  readonly fields: readonly (readonly [Field, number])[];
  /** Chance that a contact stands one rung higher than usual. */
  readonly lift: number;
  readonly rates: Rates;
  readonly manners: Manners;
  readonly shapes: readonly (readonly [PostShape, number])[];
  readonly germanSpeech: Speech;
  readonly englishSpeech: Speech;
  /** Days on which so many invitations went out, or reactions were given, within minutes. */
  readonly inviteBursts: readonly (readonly [string, number])[];
  readonly reactionSprees: readonly (readonly [string, number])[];
  readonly recommended: readonly string[];
  readonly recommending: readonly string[];
  readonly groups: readonly string[];
  readonly headline: string;
  readonly summary: string;
  readonly industry: string;
  readonly website: string;
  readonly jobs: readonly Job[];
  readonly schools: readonly (readonly [string, string, string, string])[];
  readonly skills: readonly string[];
  readonly languages: readonly (readonly [string, string])[];
  /** Days of the uploads of a photo and a banner. */
  readonly photo: readonly string[];
  readonly banner: readonly string[];
};
