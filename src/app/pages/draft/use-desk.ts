import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { KeptDraft } from "../../../content/kept-draft.ts";
import { useEntries, useHome, useMember } from "../../home/context.tsx";
import { entriesQuery } from "../../home/queries.ts";
import { today } from "../../parts/today.ts";

/** The draft on the desk; `id` is null until it is kept for the first time. */
type OnDesk = Omit<KeptDraft, "on"> & { readonly id: string | null };
const blank: OnDesk = { id: null, name: "", text: "", variant: null };

/**
 * The draft on the desk and those in the drawer. What was written is kept when the field is left, not at every key: a tab writes all it has each time.
 * Only the drafts are asked for anew: nothing that is computed depends on them.
 */
export function useDesk() {
  const home = useHome();
  const member = useMember()?.id ?? "";
  const queries = useQueryClient();
  const kept = useEntries("draft");
  const [draft, setDraft] = useState<OnDesk>(blank);
  const before = kept.find(({ id }) => id === draft.id)?.value;
  const isKept = sameDraft(draft, before ?? { ...blank, on: 0 });
  const changed = (): Promise<void> => queries.invalidateQueries(entriesQuery(home, member, "draft"));
  const keep = async (next: OnDesk = draft): Promise<void> => {
    if (sameDraft(next, before ?? { ...blank, on: 0 })) return;
    const id = next.id ?? crypto.randomUUID();
    setDraft({ ...next, id });
    const { name, text, variant } = next;
    await home.workspace.keep(member, { kind: "draft", id, value: { name, text, variant, on: today() } });
    await changed();
  };
  const edit = useCallback((change: (text: string) => string): void => setDraft(now => ({ ...now, text: change(now.text) })), []);
  useWarning(!isKept);
  return {
    draft,
    isKept,
    drafts: kept.toSorted((a, b) => b.value.on - a.value.on),
    edit,
    rename: (name: string): void => setDraft(now => ({ ...now, name })),
    keep,
    open: async (id: string | null): Promise<void> => {
      await keep();
      const value = kept.find(each => each.id === id)?.value;
      setDraft(id === null || !value ? blank : { id, name: value.name, text: value.text, variant: value.variant });
    },
    remove: async (): Promise<void> => {
      const { id } = draft;
      setDraft(blank);
      if (id === null) return;
      await home.workspace.drop(member, "draft", id);
      await changed();
    },
  };
}

export type Desk = ReturnType<typeof useDesk>;

const sameDraft = (a: Omit<OnDesk, "id">, b: Omit<KeptDraft, "on">): boolean =>
  a.text === b.text &&
  a.name === b.name &&
  a.variant?.experiment === b.variant?.experiment &&
  a.variant?.variant === b.variant?.variant;

/** The browser asks before a tab with something unkept is closed. */
function useWarning(isNeeded: boolean): void {
  const needed = useRef(isNeeded);
  needed.current = isNeeded;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (needed.current) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);
}
