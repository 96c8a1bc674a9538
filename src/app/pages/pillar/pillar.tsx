import { type ReactNode, useCallback } from "react";
import { Link, useParams } from "react-router";
import { parseIsoDay } from "../../../core/day.ts";
import { pillarIds } from "../../../core/pillar.ts";
import type { Report } from "../../../core/report.ts";
import type { PillarResult } from "../../../core/scorecard.ts";
import type { Palette } from "../../../report/charts/palette.ts";
import { pillarOption } from "../../../report/charts/pillar.ts";
import { leverOf, weeksBefore } from "../../../report/levers.ts";
import { filesFor } from "../../../report/needs.ts";
import { auditName, standing } from "../../../report/say.ts";
import { sizeOf } from "../../../report/view.ts";
import { useView } from "../../home/context.tsx";
import { Chart } from "../../parts/chart.tsx";
import { Figure } from "../../parts/figure.tsx";
import { Glyph } from "../../parts/glyph.tsx";
import { useWords } from "../../words.tsx";
import "./pillar.css";

/** One pillar: points, course, and its questions with the room each still has. */
export function Component(): ReactNode {
  const { t } = useWords();
  const { member, pillar: id } = useParams();
  const report = useView("report", {});
  const pillar = report.pillars.find(each => each.id === id);
  if (!pillar) return null;
  return (
    <>
      <p className="meta">
        <Link to={`/m/${member}`}>{t("app.frame.overview")}</Link>
        <span aria-hidden="true">/</span>
        <span className="with-glyph">
          <Glyph of={pillar.id} />
          {t(`model.pillars.${pillar.id}.name`)}
        </span>
      </p>
      <h1>
        {t(`model.pillars.${pillar.id}.name`)}:{" "}
        {pillar.points === null ? t("app.audit.pillarNone") : t("app.audit.pillarPoints", { n: pillar.points })}
      </h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t(`model.pillars.${pillar.id}.question`)}{" "}
        {pillar.points === null
          ? t("app.audit.pillarNoneText", { n: 100 * pillar.support })
          : t("app.audit.pillarLead", { n: 100 * pillar.coverage, word: t(`model.confidence.${pillar.confidence}`) })}
      </p>
      <Questions report={report} pillar={pillar} />
      <Course report={report} pillar={pillar} />
    </>
  );
}

type Props = { readonly report: Report; readonly pillar: PillarResult };

function Questions({ report, pillar }: Props): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const { member } = useParams();
  const lever = leverOf(pillar);
  return (
    <section aria-labelledby="h-questions">
      <div className="head">
        <div>
          <p className="eyebrow">{t("app.audit.questions")}</p>
          <h2 id="h-questions">
            {lever === null
              ? t("app.audit.questionsDone")
              : t("app.audit.questionsFinding", { audit: auditName(words, lever.audit.id) })}
          </h2>
        </div>
      </div>
      <ul className={`questions ${pillar.id}`}>
        {pillar.audits.map(audit => {
          const most = sizeOf(audit, pillar);
          return (
            <li key={audit.code}>
              <Link to={`/m/${member}/audit/${audit.id}`}>
                <span className="name">
                  <b>{auditName(words, audit.id)}</b>
                  <span>{words.named("audits", audit.id, "question")}</span>
                </span>
                <span className="stands">
                  {audit.value === null
                    ? filesFor(audit.code, report, words) === ""
                      ? standing(audit, words)
                      : words.named("app.audit.states", audit.status, undefined, { files: filesFor(audit.code, report, words) })
                    : standing(audit, words)}
                </span>
                <span className="room">
                  {audit.score === null ? (
                    <span className="gauge hatch" />
                  ) : (
                    <span className="gauge">
                      <i style={{ width: `${100 * audit.score}%` }} />
                    </span>
                  )}
                </span>
                <span className="num r">
                  {audit.status === "measured" ? t("app.audit.pointsOf", { n: audit.points, most }) : "–"}
                  {audit.status === "measured" && most - audit.points >= 0.1 ? (
                    <span className="muted"> {numbers.signed(most - audit.points)}</span>
                  ) : null}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Course({ report, pillar }: Props): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const weeks = report.history.filter(week => week[pillar.id] !== null);
  const before = weeksBefore(report, 52, pillar.id);
  const option = useCallback(
    (palette: Palette, narrow: boolean) => pillarOption(report.history, pillar.id, narrow, words, palette),
    [report, pillar.id, words],
  );
  if (weeks.length < 4 || pillar.points === null) return null;
  const change = before === null ? null : pillar.points - before;
  const finding =
    change === null
      ? t("app.audit.pillarShort")
      : Math.abs(change) < 0.5
        ? t("app.audit.pillarSame")
        : t("app.audit.pillarRose", { n: change });
  return (
    <Figure
      eyebrow={t("app.audit.pillarHistory")}
      finding={finding}
      reading={t("app.audit.pillarReading")}
      name={`rapport-${pillar.id}`}
      table={{
        columns: [{ title: t("charts.week") }, { title: t("app.audit.points"), right: true }],
        rows: weeks.toReversed().map(week => [numbers.date(parseIsoDay(week.week)), numbers.points(week[pillar.id] ?? 0)]),
      }}
    >
      <Chart
        label={`${t(`model.pillars.${pillarIds.find(id => id === pillar.id) ?? "brand"}.name`)}. ${finding}`}
        height={260}
        option={option}
      />
    </Figure>
  );
}
