import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { parseIsoDay } from "../../../core/day.ts";
import type { KeptStep } from "../../../people/kept-step.ts";
import { sayAdvice } from "../../../report/parts.ts";
import { sayAlone, sayReach } from "../../../report/steps.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { today } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";
import { Subjects } from "./subjects.tsx";

type Props = { readonly step: ViewResult<"steps">["steps"][number]; readonly say: (value: KeptStep) => Promise<void> };

/** A step that was put off comes back after these days; one that is done when its effect can be seen, at the earliest after `doneDays`. */
const laterDays = 28;
const doneDays = 14;

/** One step: what, why, with whom, what it takes and brings, and what the member says of it. */
export function StepCard({ step, say }: Props): ReactNode {
  const words = useWords();
  const { t, named, numbers } = words;
  const { member } = useParams();
  const said = sayAdvice(step, step.unit, words);
  const [alone, reach] = [sayAlone(step, words), sayReach(step, words)];
  const put = (state: KeptStep["state"], until: number | null) => () => void say({ state, on: today(), until });
  return (
    <article className="step-card" aria-labelledby={`h-${step.code}`}>
      <div>
        <p className="p">
          <Glyph of={step.pillar} />
          {said.pillar}
        </p>
        <h2 id={`h-${step.code}`}>{said.step}</h2>
        <p>
          {said.now} {said.how}
        </p>
        <Subjects step={step} />
      </div>
      <div>
        <dl>
          <dt>{t("app.overview.brings")}</dt>
          <dd>
            {alone === null ? null : <b>{alone}</b>}
            {reach === null ? null : <span className={alone === null ? undefined : "reach muted"}>{reach}</span>}
          </dd>
          <dt>{t("steps.time")}</dt>
          <dd>{t(step.weekly ? "steps.weekly" : "steps.once", { n: step.minutes })}</dd>
          <dt>{t("app.overview.grade")}</dt>
          <dd>
            <span className="grade">{step.grade}</span> {named("app.overview.gradeShort", step.grade)}
          </dd>
          <dt>{t("app.overview.check")}</dt>
          <dd>{numbers.day(parseIsoDay(step.by))}</dd>
        </dl>
        <div className="acts">
          <Button size="xs" onClick={put("done", Math.max(parseIsoDay(step.by), today() + doneDays))}>
            {t("steps.done")}
          </Button>
          <Button size="xs" variant="default" onClick={put("later", today() + laterDays)}>
            {t("steps.later")}
          </Button>
          <button type="button" className="quiet" onClick={put("never", null)}>
            {t("steps.never")}
          </button>
        </div>
        <Link className="quiet" to={`/m/${member}/audit/${step.audit}`}>
          {t("steps.rows")}
        </Link>
      </div>
    </article>
  );
}
