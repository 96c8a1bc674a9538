import { type ReactNode, useId } from "react";
import type { sayAdvice } from "../../../report/parts.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { useWords } from "../../words.tsx";
import { Subjects } from "../steps/subjects.tsx";

type Props = {
  readonly item: ViewResult<"plan">["proposal"]["items"][number];
  readonly said: ReturnType<typeof sayAdvice>;
  readonly heading: "h2" | "h3";
  /** What can be done with it, once it is begun. */
  readonly children?: ReactNode;
};

/** One step of a plan: what, with whom, when, what it takes and brings, and which parcel proves it. */
export function PlanItem({ item, said, heading: Heading, children }: Props): ReactNode {
  const { t, numbers } = useWords();
  const id = useId();
  return (
    <article className="step-card" aria-labelledby={id}>
      <div>
        <p className="p">
          <Glyph of={item.pillar} />
          {said.pillar}
        </p>
        <Heading id={id}>{said.step}</Heading>
        <p>
          {said.now} {said.how}
        </p>
        <p className="small muted proof">{t(`plan.proof.${item.proof}`)}</p>
        <Subjects step={item} />
      </div>
      <div>
        <dl>
          <dt>{t("plan.page.expected")}</dt>
          <dd>
            <b className="num">{t("app.overview.points", { n: item.gain })}</b>
          </dd>
          <dt>{t("steps.time")}</dt>
          <dd>{t(item.weekly ? "steps.weekly" : "steps.once", { n: item.minutes })}</dd>
          <dt>{t("plan.begins")}</dt>
          <dd>{numbers.day(item.first)}</dd>
        </dl>
        {children}
      </div>
    </article>
  );
}
