import type { Person } from "../core/activity.ts";
import type { Ledger } from "../core/ledger.ts";
import { foldName } from "../text/fold.ts";

/** Names of contacts by id (address, else folded name), the longest spelling of each; for faces that only the member reads. */
export function contactNames(ledger: Ledger): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const note = (person: Person | null): void => {
    if (!person?.name) return;
    const id = person.slug ?? foldName(person.name);
    if (id !== null && person.name.length > (names.get(id)?.length ?? 0)) names.set(id, person.name);
  };
  for (const activity of ledger.activities) {
    if (activity.kind === "message") note(activity.from);
    else if ("person" in activity) note(activity.person);
  }
  return names;
}
