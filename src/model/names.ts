import type { Person } from "../core/activity.ts";
import type { Ledger } from "../core/ledger.ts";

/** Names of contacts by their address, the longest spelling of each; for faces that only the member reads. */
export function contactNames(ledger: Ledger): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const note = (person: Person | null): void => {
    if (!person?.slug || !person.name) return;
    if (person.name.length > (names.get(person.slug)?.length ?? 0)) names.set(person.slug, person.name);
  };
  for (const activity of ledger.activities) {
    if (activity.kind === "message") note(activity.from);
    else if ("person" in activity) note(activity.person);
  }
  return names;
}
