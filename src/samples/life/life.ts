import type { Day, Second } from "../../core/day.ts";

/** What happened in an invented life, before it is written into files. Times are seconds in UTC. */
export type Contact = {
  readonly first: string;
  readonly last: string;
  readonly slug: string;
  readonly company: string;
  readonly title: string;
  readonly email: string;
  readonly german: boolean;
  /** The account is closed or hidden: LinkedIn then shows only a date, and "LinkedIn Member". */
  readonly hidden: boolean;
  readonly close: boolean;
  readonly conversation: string;
  /** Day of connecting; null while an invitation stayed open. */
  readonly on: Day | null;
};

export type Invitation = { readonly at: Second; readonly outgoing: boolean; readonly contact: Contact; readonly note: string };

export type Letter = {
  readonly at: Second;
  readonly conversation: string;
  readonly title: string;
  /** null: the member writes. */
  readonly from: Contact | null;
  /** The others in the conversation. */
  readonly others: readonly Contact[];
  readonly subject: string;
  readonly text: string;
  readonly folder: "INBOX" | "ARCHIVE" | "SPAM" | "";
  readonly attachment: string;
  readonly draft: boolean;
  /** Name of an advertiser: sponsored mail has no sender address. */
  readonly sponsor: string;
};

export type Post = {
  readonly at: Second;
  readonly urn: string;
  readonly activity: string;
  readonly text: string;
  readonly sharedUrl: string;
  readonly mediaUrl: string;
  readonly visibility: string;
  readonly german: boolean;
};
export type Media = { readonly at: Second; readonly what: string; readonly link: string; readonly description: string };
export type Article = { readonly slug: string; readonly title: string; readonly text: string };
export type Linked = { readonly at: Second; readonly link: string };
export type Remark = Linked & { readonly text: string };
export type Reaction = Linked & { readonly type: string };
export type Vote = Linked & { readonly option: string };
export type Query = { readonly at: Second; readonly text: string };
export type Follow = { readonly at: Second; readonly name: string };
export type Endorsement = { readonly at: Second; readonly contact: Contact; readonly skill: string; readonly status: string };
export type Praise = { readonly at: Second; readonly contact: Contact; readonly text: string };

export type Life = {
  readonly contacts: readonly Contact[];
  readonly invitations: readonly Invitation[];
  readonly letters: readonly Letter[];
  readonly posts: readonly Post[];
  readonly media: readonly Media[];
  readonly articles: readonly Article[];
  readonly reposts: readonly Linked[];
  readonly remarks: readonly Remark[];
  readonly reactions: readonly Reaction[];
  readonly votes: readonly Vote[];
  readonly saved: readonly Linked[];
  readonly queries: readonly Query[];
  readonly companies: readonly Follow[];
  readonly members: readonly Follow[];
  readonly endorsed: readonly Endorsement[];
  readonly endorsing: readonly Endorsement[];
  readonly recommended: readonly Praise[];
  readonly recommending: readonly Praise[];
};
