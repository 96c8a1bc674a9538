import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { parseIsoDay } from "../../../core/day.ts";
import type { Report } from "../../../core/report.ts";
import type { PillarResult } from "../../../core/scorecard.ts";
import { leverOf, weeksBefore } from "../../../report/levers.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { Ring } from "../../parts/ring.tsx";
import { Spark } from "../../parts/spark.tsx";
import { useWords } from "../../words.tsx";
import { weekBefore } from "./week-before.ts";

/** Ring and four pillar rows: points, where they were a year ago, the line of the year, the strongest lever. */
export function Hero({ report }: { readonly report: Report }): ReactNode {
  const { t } = useWords();
  const { member } = useParams();
  const then = weekBefore(report, 13);
  const now = report.history.findLast(point => point.index !== null);
  return (
    <>
      <div className="hero">
        <div>
          <Ring report={report} />
          {then && now && now.index !== null ? (
            <p className="delta">
              <b className="num">{t("app.overview.since", { n: now.index - then.index, day: parseIsoDay(then.week) })}</b>
              <br />
              <Link to={`/m/${member}/history?a=${then.week}&b=${now.week}`}>{t("app.overview.why")}</Link>
            </p>
          ) : null}
        </div>
        <div className="pillars">
          {report.pillars.map(pillar => (
            <PillarRow key={pillar.id} report={report} pillar={pillar} />
          ))}
        </div>
      </div>
      <p className="small" style={{ marginTop: 14 }}>
        {t("app.overview.heroReading")}
      </p>
    </>
  );
}

/** All sparks of the page show this many points over their height (look 6). */
const sparkSpan = 5.5;

function PillarRow({ report, pillar }: { readonly report: Report; readonly pillar: PillarResult }): ReactNode {
  const words = useWords();
  const { t, named, numbers } = words;
  const { member } = useParams();
  const { id, points } = pillar;
  const lever = leverOf(pillar);
  const before = weeksBefore(report, 52, id);
  return (
    <Link className={`pillar ${id}`} to={`/m/${member}/pillar/${id}`}>
      <div className="a">
        <div className="n">
          <Glyph of={id} />
          {t(`model.pillars.${id}.name`)}
        </div>
        <div className="q">{t(`model.pillars.${id}.question`)}</div>
      </div>
      <div className="b">
        {points === null ? (
          <>
            <span className="pts">–</span>
            <div className="gauge hatch" />
          </>
        ) : (
          <>
            <span className="pts num">
              <b>{numbers.points(points)}</b> {t("report.points", { n: points }).replace(numbers.points(points), "").trim()}
            </span>
            <div className="gauge">
              <i style={{ width: `${4 * points}%` }} />
              {before === null ? null : <s style={{ left: `${4 * before}%` }} />}
            </div>
          </>
        )}
      </div>
      <div className="s">
        <Spark values={report.history.slice(-53).map(point => point[id])} span={sparkSpan} />
      </div>
      <div className="lever">
        {points === null ? (
          <b>{t(pillar.coverage < 0.25 ? "app.overview.missing" : "app.overview.missingEarly")}</b>
        ) : lever === null ? (
          <b>{t("app.overview.leverNone")}</b>
        ) : (
          <>
            <span className="k">
              {t("app.overview.lever")} <span className="num">{numbers.signed(lever.gain)}</span>
            </span>
            <b>{named("audits", lever.audit.id, "step")}</b>
          </>
        )}
        {pillar.coverage < 0.995 && points !== null ? (
          <span className="partial">{t("app.overview.partial", { n: 100 * pillar.coverage })}</span>
        ) : null}
      </div>
    </Link>
  );
}
