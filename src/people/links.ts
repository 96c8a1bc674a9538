import type { Ledger } from "../core/ledger.ts";

/** Addresses at LinkedIn that a step leads to: the only ones that the pages link out to, always by the member's own click. */
const linkedIn = "https://www.linkedin.com";

/** Addresses of people by contact id; a contact known by name only has none. */
export function personLinks(ledger: Ledger): (contact: string) => string | null {
  const slugs = new Set<string>();
  const note = (slug: string | null | undefined): void => {
    if (slug) slugs.add(slug);
  };
  for (const activity of ledger.activities) {
    if (activity.kind === "message") {
      note(activity.from.slug);
      for (const slug of activity.to) note(slug);
    } else if ("person" in activity) note(activity.person?.slug);
  }
  return contact => (slugs.has(contact) ? `${linkedIn}/in/${encodeURIComponent(contact)}/` : null);
}

export const profileLink = `${linkedIn}/in/me/`;

export const postLink = (urn: string, id: string): string | null =>
  id === "" || urn === "unknown" ? null : `${linkedIn}/feed/update/urn:li:${urn}:${id}/`;

/** Companies have no address in the archive: the link searches for the name. */
export const companyLink = (name: string): string => `${linkedIn}/search/results/companies/?keywords=${encodeURIComponent(name)}`;
