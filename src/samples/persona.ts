import { RapportError } from "../core/error.ts";
import { liveAs } from "./life/live.ts";
import { consultant } from "./personas/consultant.ts";
import { founder } from "./personas/founder.ts";
import { networker } from "./personas/networker.ts";
import { newcomer } from "./personas/newcomer.ts";
import { seller } from "./personas/seller.ts";
import { type PersonaName, personas, type Traits } from "./traits.ts";
import { filesOf } from "./write/archive.ts";

export { personas };

/** An invented member's archive: the name of the ZIP, and its files in order with their whole text. */
export type SampleArchive = {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
};

const all: Record<PersonaName, Traits> = { seller, consultant, founder, newcomer, networker };

/**
 * The archive of an invented member, the same bytes every time. `scale` (1 unless given, 0.01 to 1,000) multiplies contacts, messages,
 * invitations and reactions; posts, comments and searches grow with its root. Fails with `unknown-persona`.
 */
export function samplePersona(name: string, options: { readonly scale?: number } = {}): SampleArchive {
  const traits = traitsOf(name);
  const scale = Math.min(1000, Math.max(0.01, options.scale ?? 1));
  return { name: `${traits.parcel}_LinkedInDataExport_11-22-2026.zip`, files: filesOf(traits, liveAs(traits, scale)) };
}

/** Everything that makes an invented member. Fails with `unknown-persona`. */
export function traitsOf(name: string): Traits {
  const known = personas.find(each => each === name);
  if (known === undefined) throw new RapportError("unknown-persona", { persona: name, known: personas.join(", ") });
  return all[known];
}
