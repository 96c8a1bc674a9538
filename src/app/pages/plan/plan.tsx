import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import type { Words } from "../../../locales/words.ts";
import { planTitle } from "../../../report/kept-plan.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useMember } from "../../home/context.tsx";
import { today } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";
import { NewPlan } from "./new-plan.tsx";
import { Period } from "./period.tsx";
import { Running } from "./running.tsx";
import { useBudget } from "./use-budget.ts";
import "../steps/steps.css";
import "./plan.css";

/** The plan from import to import: what to do until when, what is done of it, and what it brought. */
export function Component(): ReactNode {
  const words = useWords();
  const { t } = words;
  const member = useMember()?.id ?? "";
  const budget = useBudget();
  const { proposal, plans } = budget.view;
  const [plansAnew, setPlansAnew] = useState(false);
  const [current, ...past] = plans;
  const isOver = current !== undefined && (current.isClosed || today() >= current.to);
  const offers = current === undefined || isOver || plansAnew;
  return (
    <>
      <p className="eyebrow">
        <Link to={`/m/${member}/steps`}>{t("app.frame.steps")}</Link> · {t("plan.page.link")}
      </p>
      <h1>{current === undefined ? titleOfNew(proposal, words) : planTitle(current, isOver, words)}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t(current === undefined ? "plan.page.leadNew" : isOver ? "plan.page.leadOver" : "plan.page.leadRuns")}
      </p>
      {current === undefined || current.isClosed ? null : (
        <Running plan={current} onAnew={offers ? null : () => setPlansAnew(true)} />
      )}
      {current !== undefined && current.end !== null ? <Period plan={current} /> : null}
      {offers ? <NewPlan {...budget} isFirst={current === undefined} onBegun={() => setPlansAnew(false)} /> : null}
      {past.length === 0 ? null : (
        <section aria-labelledby="h-past">
          <h2 id="h-past">{t("plan.page.past")}</h2>
          {past.map(plan => (
            <Period key={plan.id} plan={plan} isPast />
          ))}
        </section>
      )}
    </>
  );
}

function titleOfNew({ items, gain }: ViewResult<"plan">["proposal"], { t }: Words): string {
  return items.length === 0 ? t("plan.page.titleNone") : t("plan.page.titleNew", { count: items.length, gain });
}
