import { type ReactNode, useCallback } from "react";
import { pillarIds } from "../../../core/pillar.ts";
import { type OutlookChart, outlookOption } from "../../../report/charts/outlook.ts";
import type { Palette } from "../../../report/charts/palette.ts";
import { auditName, pillarName } from "../../../report/say.ts";
import { isNewlyMeasured, movedShown, whatIfFinding } from "../../../report/what-if.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useView } from "../../home/context.tsx";
import { Chart } from "../../parts/chart.tsx";
import { Figure } from "../../parts/figure.tsx";
import { Glyph } from "../../parts/glyph.tsx";
import { useWords } from "../../words.tsx";

type Props = { readonly result: ViewResult<"what-if"> };

/** The three courses as a picture; the pillars of each in its table. */
export function OutlookFigure({ result }: Props): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const report = useView("report", {});
  const { plan, asNow, nothing, day } = result;
  const option = useCallback(
    (palette: Palette, narrow: boolean) => {
      const { plan, asNow, nothing, day } = result;
      const weeks = { plan: plan.weeks, asNow: asNow.weeks, nothing: nothing.weeks };
      const today = report.index.value;
      const chart: OutlookChart = { history: report.history, day, today, ...weeks, low: plan.low, high: plan.high, narrow };
      return outlookOption(chart, words, palette);
    },
    [result, report, words],
  );
  const finding = whatIfFinding(result, words) ?? "";
  const cell = (n: number | null | undefined): string => (typeof n === "number" ? numbers.points(n) : "–");
  const courses = [plan, asNow, nothing];
  return (
    <Figure
      eyebrow={t("whatIf.chart")}
      finding={finding}
      reading={t("whatIf.reading")}
      name={`rapport-outlook-${day}`}
      table={{
        columns: [
          { title: t("whatIf.pillar") },
          ...(["plan", "asNow", "nothing"] as const).map(key => ({ title: t(`whatIf.${key}`), right: true })),
        ],
        rows: [
          [t("whatIf.index"), ...courses.map(course => cell(course.weeks.at(-1)?.index))],
          ...pillarIds.map((id, i) => [pillarName(words, id), ...courses.map(course => cell(course.pillars[i]))]),
        ],
      }}
    >
      <Chart label={finding} height={300} option={option} />
    </Figure>
  );
}

/** Where there is no index to draw: the pillars of the three courses after 13 weeks, those that can be measured. */
export function PillarTable({ result: { plan, asNow, nothing } }: Props): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const cell = (n: number | null | undefined): string => (typeof n === "number" ? numbers.points(n) : "–");
  return (
    <table className="plain" style={{ marginTop: 32 }}>
      <caption className="vh">{t("whatIf.chart")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("whatIf.pillar")}</th>
          {(["plan", "asNow", "nothing"] as const).map(key => (
            <th key={key} scope="col" className="r">
              {t(`whatIf.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pillarIds.map((id, i) => (
          <tr key={id}>
            <th scope="row">
              <span className="of-pillar">
                <Glyph of={id} /> {pillarName(words, id)}
              </span>
            </th>
            <td className="r num">{cell(plan.pillars[i])}</td>
            <td className="r num">{cell(asNow.pillars[i])}</td>
            <td className="r num">{cell(nothing.pillars[i])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Questions that the plan lifts or lowers, and the guards that hold against it. */
export function Moved({ result, isMoved }: Props & { readonly isMoved: boolean }): ReactNode {
  const { moved, guards } = result;
  const words = useWords();
  const { t, named } = words;
  return (
    <>
      <section aria-labelledby="h-moved">
        <h2 id="h-moved">{t("whatIf.moved")}</h2>
        {moved.length === 0 ? <p className="muted">{t(isMoved ? "whatIf.movedUnseen" : "whatIf.movedNone")}</p> : null}
        <ul className="moved">
          {moved.slice(0, movedShown).map(({ audit, pillar, points }) => (
            <li key={audit}>
              <span className="of-pillar">
                <Glyph of={pillar} /> {auditName(words, audit)}
              </span>
              <b className="num">{t("whatIf.points", { n: points })}</b>
            </li>
          ))}
        </ul>
        {isNewlyMeasured(result) ? <p className="small muted">{t("whatIf.movedNew")}</p> : null}
      </section>
      {guards.length === 0 ? null : (
        <section aria-labelledby="h-guards">
          <h2 id="h-guards">{t("whatIf.guards")}</h2>
          <p className="small">{t("whatIf.guardsNote")}</p>
          <ul className="moved">
            {guards.map(({ audit, guard }) => (
              <li key={`${audit} ${guard}`}>
                {auditName(words, audit)}: {named("model.guards", guard)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
