import { useDebouncedValue } from "@mantine/hooks";
import { useDeferredValue, useState } from "react";
import { isoDay } from "../../../core/day.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useView } from "../../home/context.tsx";
import { today } from "../../parts/today.ts";

/** Weeks until the next import, and minutes a week. */
export type Budget = { readonly weeks: number; readonly minutes: number };
export type BudgetOfPage = {
  readonly budget: Budget;
  readonly setBudget: (budget: Budget) => void;
  readonly view: ViewResult<"plan">;
};

const usual: Budget = { weeks: 4, minutes: 60 };

/** The member's time, and the plans for it. The last ones stay until the next are there. */
export function useBudget(): BudgetOfPage {
  const [budget, setBudget] = useState(usual);
  const [settled] = useDebouncedValue(budget, 150);
  const view = useView("plan", useDeferredValue({ today: isoDay(today()), ...settled }));
  return { budget, setBudget, view };
}
