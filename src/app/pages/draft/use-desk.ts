import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { KeptDraft } from "../../../content/kept-draft.ts";
import { RapportError } from "../../../core/error.ts";
import { realEffects } from "../../../workspace/effects.ts";
import { useEntries, useHome, useMember } from "../../home/context.tsx";
import { entriesQuery } from "../../home/queries.ts";
import { today } from "../../parts/today.ts";

/** What may be changed of a draft. */
type Written = Omit<KeptDraft, "on">;
/** The draft on the desk; `id` is null until it is kept for the first time. */
type OnDesk = Written & { readonly id: string | null };
const blank: OnDesk = { id: null, name: "", text: "", variant: null };

/**
 * The draft on the desk and those in the drawer. What was written is kept when a field or the page is left, not at every key: a tab writes all it has
 * each time. Only drafts and experiments are asked for anew: nothing else that is computed depends on them.
 */
export function useDesk() {
  const home = useHome();
  const { workspace } = home;
  const member = useMember()?.id ?? "";
  const queries = useQueryClient();
  const kept = useEntries("draft");
  const [draft, setDraft] = useState<OnDesk>(blank);
  const [error, setError] = useState<RapportError | null>(null);
  const before = kept.find(({ id }) => id === draft.id)?.value ?? blank;
  const isKept = isSame(draft, before);
  const tried = async (change: () => Promise<void>): Promise<boolean> => {
    try {
      await change();
      setError(null);
      await queries.invalidateQueries(entriesQuery(home, member, "draft"));
      await queries.invalidateQueries({ queryKey: ["view", member, "experiments"] });
      return true;
    } catch (failed) {
      if (!(failed instanceof RapportError)) throw failed;
      setError(failed);
      return false;
    }
  };
  const keep = async (change: Partial<Written> = {}): Promise<boolean> => {
    const { id: known, ...value } = { ...draft, ...change };
    if (isSame(value, before)) return true;
    const id = known ?? realEffects().random();
    setDraft(now => ({ ...now, ...change, id }));
    return tried(() => workspace.keep(member, { kind: "draft", id, value: { ...value, on: today() } }));
  };
  useLeaving(keep, isKept);
  return {
    draft,
    isKept,
    error,
    drafts: kept.toSorted((a, b) => b.value.on - a.value.on),
    edit: useCallback((change: (text: string) => string): void => {
      setDraft(now => ({ ...now, text: change(now.text) }));
    }, []),
    rename: (name: string): void => setDraft(now => ({ ...now, name })),
    keep,
    /** Another kept draft, or with null a new one; the one on the desk is kept first. */
    open: async (id: string | null): Promise<void> => {
      if (!(await keep())) return;
      const next = kept.find(each => each.id === id)?.value ?? blank;
      setDraft({ id, name: next.name, text: next.text, variant: next.variant });
    },
    remove: async (): Promise<void> => {
      const { id } = draft;
      if (id !== null && !(await tried(() => workspace.drop(member, "draft", id)))) return;
      setDraft(blank);
    },
  };
}

export type Desk = ReturnType<typeof useDesk>;

const isSame = (a: Written, b: Written): boolean =>
  a.text === b.text &&
  a.name === b.name &&
  a.variant?.experiment === b.variant?.experiment &&
  a.variant?.variant === b.variant?.variant;

/** Whoever leaves the page leaves nothing unkept; before the tab itself is closed the browser asks. */
function useLeaving(keep: () => Promise<boolean>, isKept: boolean): void {
  const latest = useRef({ keep, isKept });
  latest.current = { keep, isKept };
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (!latest.current.isKept) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
      void latest.current.keep();
    };
  }, []);
}
