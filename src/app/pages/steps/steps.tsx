import type { ReactNode } from "react";
import { Link } from "react-router";
import { isoDay } from "../../../core/day.ts";
import type { KeptStep } from "../../../people/kept-step.ts";
import { mostOf } from "../../../report/steps.ts";
import { useChanged, useHome, useMember, useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import { Aside } from "./aside.tsx";
import { StepCard } from "./step-card.tsx";
import "./steps.css";
import { today } from "../../parts/today.ts";

/** What to do next, with whom, and what it would bring; three at once. What was said of a step is remembered. */
export function Component(): ReactNode {
  const { t } = useWords();
  const member = useMember()?.id ?? "";
  const { workspace } = useHome();
  const changed = useChanged();
  const { steps, more, aside } = useView("steps", { today: isoDay(today()) });
  const gain = mostOf(steps);
  const say = async (audit: string, value: KeptStep): Promise<void> => {
    await workspace.keep(member, { kind: "step", id: audit, value });
    await changed();
  };
  const bring = async (audit: string): Promise<void> => {
    await workspace.drop(member, "step", audit);
    await changed();
  };
  const isPersonal = steps.some(step => step.subjects.some(({ name }) => name !== null));
  return (
    <>
      <p className="eyebrow">{t("app.frame.steps")}</p>
      <h1>{steps.length === 0 ? t("steps.titleNone") : t("steps.title", { count: steps.length, gain })}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t(steps.length === 0 ? "steps.leadNone" : "steps.lead")}
      </p>
      <p className="acts">
        <Link className="quiet" to={`/m/${member}/plan`}>
          {t("plan.page.link")}
        </Link>
        <Link className="quiet" to={`/m/${member}/what-if`}>
          {t("whatIf.link")}
        </Link>
      </p>
      {steps.map(step => (
        <StepCard key={step.code} step={step} say={value => say(step.audit, value)} />
      ))}
      <p className="small steps-foot">
        {more > 0 ? t("steps.more", { count: more }) : null} {isPersonal ? t("steps.private") : null}
      </p>
      {aside.length === 0 ? null : <Aside list={aside} bring={bring} />}
    </>
  );
}
