import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { parseIsoDay } from "../../../core/day.ts";
import type { Report } from "../../../core/report.ts";
import { adviceOf } from "../../../report/parts.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { useWords } from "../../words.tsx";

/** The three next steps with what they bring, their effort and their grounds. */
export function Steps({ report }: { readonly report: Report }): ReactNode {
  const words = useWords();
  const { t, named } = words;
  const { member } = useParams();
  const steps = adviceOf(report, words);
  const gain = report.advice.reduce((sum, advice) => sum + advice.gain, 0);
  const finding =
    steps.length === 0
      ? t("app.overview.stepsNone")
      : t("app.overview.stepsFinding", { count: steps.length, n: steps.length, gain });
  return (
    <section aria-labelledby="h-steps">
      <div className="head">
        <div>
          <p className="eyebrow">{t("app.overview.steps")}</p>
          <h2 id="h-steps">{finding}</h2>
        </div>
        {steps.length === 0 ? null : (
          <Link className="quiet" to={`/m/${member}/steps`}>
            {t("app.overview.stepsLink")}
          </Link>
        )}
      </div>
      <ol className="steps">
        {report.advice.map((advice, i) => (
          <li key={advice.code} className="step">
            <div className="p">
              <Glyph of={advice.pillar} />
              {t(`model.pillars.${advice.pillar}.name`)}
            </div>
            <h3>{steps[i]?.step}</h3>
            <p className="why">
              {steps[i]?.now} {steps[i]?.how}
            </p>
            <dl>
              <dt>{t("app.overview.brings")}</dt>
              <dd>
                <b className="num">{t("app.overview.points", { n: advice.gain })}</b>{" "}
                {steps[i]?.range === "" ? null : (
                  <span className="muted nb">{t("app.overview.between", { low: advice.gainLow, high: advice.gainHigh })}</span>
                )}
              </dd>
              <dt>{t("app.overview.effort")}</dt>
              <dd>{steps[i]?.effort}</dd>
              <dt>{t("app.overview.grade")}</dt>
              <dd>
                <span className="grade">{advice.grade}</span> {named("app.overview.gradeShort", advice.grade)}
              </dd>
              <dt>{t("app.overview.check")}</dt>
              <dd>{words.numbers.day(parseIsoDay(advice.by))}</dd>
            </dl>
            <div className="acts">
              <Link className="quiet" to={`/m/${member}/audit/${advice.audit}`}>
                {t("app.overview.rows")}
              </Link>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
