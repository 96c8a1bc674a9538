import type { Traits } from "../traits.ts";
import { engage } from "./engaging.ts";
import { find } from "./finding.ts";
import { inboxBesides } from "./inbox.ts";
import type { Life } from "./life.ts";
import { growNetwork } from "./network.ts";
import { publish } from "./posting.ts";
import { support } from "./support.ts";
import { talkOver } from "./talks.ts";

/** The whole life of an invented member. The scale multiplies contacts, invitations, messages and reactions; texts and searches by its root. */
export function liveAs(traits: Traits, scale: number): Life {
  const { contacts, invitations } = growNetwork(traits, scale);
  const publishing = publish(traits, scale);
  return {
    contacts,
    invitations,
    letters: [...talkOver(traits, contacts, scale), ...inboxBesides(traits, contacts)],
    ...publishing,
    ...engage(traits, contacts, publishing.posts, scale),
    ...find(traits, contacts, scale),
    ...support(traits, contacts),
  };
}
