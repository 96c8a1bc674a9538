import type { KeptContact } from "../../../people/kept-contact.ts";
import { useChanged, useHome, useMember } from "../../home/context.tsx";

/** Keeps what the member notes of a contact; with nothing in it, it is dropped. */
export function useKeepContact(): (contact: string, value: KeptContact) => Promise<void> {
  const member = useMember()?.id ?? "";
  const { workspace } = useHome();
  const changed = useChanged();
  return async (contact, value) => {
    if (value.note === "" && value.rhythm === null) await workspace.drop(member, "contact", contact);
    else await workspace.keep(member, { kind: "contact", id: contact, value });
    await changed();
  };
}
