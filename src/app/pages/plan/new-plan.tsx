import { Button, NumberInput } from "@mantine/core";
import type { ReactNode } from "react";
import { foretoldText } from "../../../report/kept-plan.ts";
import { sayAdvice } from "../../../report/parts.ts";
import { useWords } from "../../words.tsx";
import { PlanItem } from "./plan-item.tsx";
import type { BudgetOfPage } from "./use-budget.ts";
import { usePlans } from "./use-plans.ts";

type Props = BudgetOfPage & { readonly isFirst: boolean; readonly onBegun: () => void };
const [mostWeeks, mostMinutes] = [13, 600];

/** What would be planned for the member's time, and the button to begin with it. */
export function NewPlan({ budget, setBudget, view, isFirst, onBegun }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const { begin } = usePlans();
  const { proposal } = view;
  const numberOf = (given: string | number, least: number, otherwise: number): number =>
    typeof given === "number" && given >= least ? given : otherwise;
  const start = async (): Promise<void> => {
    await begin(proposal.keep);
    onBegun();
  };
  return (
    <section aria-label={t("plan.page.next")}>
      {isFirst ? null : (
        <>
          <p className="eyebrow">{t("plan.page.next")}</p>
          <h2>
            {proposal.items.length === 0
              ? t("plan.page.titleNone")
              : t("plan.page.titleNew", { count: proposal.items.length, gain: proposal.gain })}
          </h2>
        </>
      )}
      <div className="plan-budget">
        <NumberInput
          label={t("plan.page.weeks")}
          value={budget.weeks}
          onChange={given => setBudget({ ...budget, weeks: numberOf(given, 1, budget.weeks) })}
          min={1}
          max={mostWeeks}
          clampBehavior="strict"
          allowDecimal={false}
        />
        <NumberInput
          label={t("plan.page.minutes")}
          value={budget.minutes}
          onChange={given => setBudget({ ...budget, minutes: numberOf(given, 0, budget.minutes) })}
          min={0}
          max={mostMinutes}
          step={15}
          clampBehavior="strict"
          allowDecimal={false}
        />
      </div>
      <p className="small muted" role="status">
        {t("plan.page.budget", { minutes: proposal.minutes, most: budget.weeks * budget.minutes })}
      </p>
      {proposal.foretold === null ? null : (
        <p className="small">{foretoldText(proposal.foretold, proposal.items.length, proposal.to, words)}</p>
      )}
      <div className="acts plan-acts">
        <Button onClick={() => void start()} disabled={proposal.items.length === 0}>
          {t("plan.page.begin")}
        </Button>
      </div>
      {proposal.items.map(item => (
        <PlanItem key={item.code} item={item} said={sayAdvice(item, item.unit, words)} heading={isFirst ? "h2" : "h3"} />
      ))}
    </section>
  );
}
