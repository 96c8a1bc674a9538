import type { ReactNode } from "react";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";
import type { PlanActs } from "./use-plans.ts";

type Props = {
  readonly plan: string;
  readonly item: ViewResult<"plan">["plans"][number]["items"][number];
  readonly name: string;
  readonly acts: PlanActs;
};

/** What the plan asks of a step that was said and that the data do not show. */
export function Question({ plan, item: { audit, why }, name, acts }: Props): ReactNode {
  const { t } = useWords();
  if (why === null) return null;
  return (
    <>
      <p className="small">
        {t(`plan.page.why.${why}`)} {t("plan.page.happened")}
      </p>
      <p className="acts">
        <button type="button" className="quiet" onClick={() => void acts.settle(plan, audit, true)}>
          {t("plan.page.yes")}
          <span className="vh">: {name}</span>
        </button>
        <button type="button" className="quiet" onClick={() => void acts.settle(plan, audit, false)}>
          {t("plan.page.no")}
          <span className="vh">: {name}</span>
        </button>
      </p>
    </>
  );
}
