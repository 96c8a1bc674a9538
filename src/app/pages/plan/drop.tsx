import { type ReactNode, useState } from "react";
import { useWords } from "../../words.tsx";
import type { PlanActs } from "./use-plans.ts";

/** Forgets a plan; asks once more, for the ticks go with it. */
export function Drop({ plan, acts }: { readonly plan: string; readonly acts: PlanActs }): ReactNode {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  return (
    <button type="button" className="quiet" onClick={() => (asks ? void acts.drop(plan) : setAsks(true))}>
      {t(asks ? "plan.page.dropSure" : "plan.page.drop")}
    </button>
  );
}
