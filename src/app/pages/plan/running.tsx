import { Button, Checkbox } from "@mantine/core";
import type { ReactNode } from "react";
import { planState } from "../../../report/kept-plan.ts";
import { sayAdvice } from "../../../report/parts.ts";
import { planCalendar } from "../../../report/plan-calendar.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { saveAs } from "../../parts/save-as.ts";
import { today } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";
import { Drop } from "./drop.tsx";
import { PlanItem } from "./plan-item.tsx";
import { Question } from "./question.tsx";
import { type PlanActs, usePlans, weekOf } from "./use-plans.ts";

type Plan = ViewResult<"plan">["plans"][number];
type Props = { readonly plan: Plan; readonly onAnew: (() => void) | null };

/** The plan that was begun last: its steps with their ticks, and its calendar file. */
export function Running({ plan, onAnew }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const acts = usePlans();
  const save = (): void =>
    saveAs(`rapport-plan-${plan.id}.ics`, new Blob([planCalendar(plan, words)], { type: "text/calendar" }));
  return (
    <>
      <div className="acts plan-acts">
        <Button onClick={save}>{t("plan.page.calendar")}</Button>
        {onAnew === null ? null : (
          <button type="button" className="quiet" onClick={onAnew}>
            {t("plan.page.again")}
          </button>
        )}
        <Drop plan={plan.id} acts={acts} />
      </div>
      {plan.items.map(item => {
        const said = sayAdvice(item, item.unit, words);
        return (
          <PlanItem key={item.code} item={item} said={said} heading="h2">
            <Standing plan={plan} item={item} name={said.step} acts={acts} />
          </PlanItem>
        );
      })}
    </>
  );
}

type StandingProps = {
  readonly plan: Plan;
  readonly item: Plan["items"][number];
  readonly name: string;
  readonly acts: PlanActs;
};

/** Where a step stands: its tick, what the data say to it, and the question if they say nothing. */
function Standing({ plan, item, name, acts }: StandingProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const { audit, said, weekly, state } = item;
  const week = weekOf(plan, today());
  const weeks = new Set(said.map(day => weekOf(plan, day)));
  return (
    <div className="standing">
      <Checkbox
        color="dark"
        label={
          <>
            {t(weekly ? "plan.page.tickWeek" : "plan.page.tick")}
            <span className="vh">: {name}</span>
          </>
        }
        checked={weekly ? weeks.has(week) : said.length > 0 || state === "said" || state === "asks"}
        onChange={event => void acts.tick(plan.id, audit, event.currentTarget.checked)}
      />
      <p className="small">{planState(item, words)}</p>
      {weekly && weeks.size > 0 ? (
        <p className="small muted">{t("plan.page.weeksSaid", { n: weeks.size, weeks: plan.weeks })}</p>
      ) : null}
      <Question plan={plan.id} item={item} name={name} acts={acts} />
    </div>
  );
}
