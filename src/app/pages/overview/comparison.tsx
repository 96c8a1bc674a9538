import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { shown } from "../../../core/bands.ts";
import { parseIsoDay } from "../../../core/day.ts";
import type { Report } from "../../../core/report.ts";
import { publishedMeans } from "../../../report/comparison.ts";
import { useEntries } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import { weekBefore } from "./week-before.ts";

/** Own past, LinkedIn's reading and published means on one rail each; never a rank (decision 28). */
export function Comparison({ report }: { readonly report: Report }): ReactNode {
  const { t, numbers } = useWords();
  const { member } = useParams();
  const reading = useEntries("reading")
    .map(entry => entry.value)
    .sort((a, b) => b.day - a.day)[0];
  const { value, low, high } = report.index;
  const then = weekBefore(report, 52);
  const change = value === null || then === null ? null : shown(value) - shown(then.index);
  return (
    <section aria-labelledby="h-compare">
      <div className="head">
        <div>
          <p className="eyebrow">{t("app.overview.compare")}</p>
          <h2 id="h-compare">
            {change === null
              ? t("app.overview.compareShort")
              : Math.abs(change) < 2
                ? t("app.overview.compareSame")
                : t(change > 0 ? "app.overview.compareRose" : "app.overview.compareFell", { n: Math.abs(change) })}
          </h2>
        </div>
      </div>
      <div className="scale" aria-hidden="true">
        <em />
        <div>
          {[0, 25, 50, 75, 100].map(n => (
            <span key={n} style={{ left: `${n}%` }}>
              {n}
            </span>
          ))}
        </div>
        <em />
      </div>
      <div className="dots">
        <Row
          title={t("app.overview.today")}
          note={t("app.overview.todayRange")}
          range={[low, high]}
          points={value === null ? [] : [{ at: value, kind: "pt" }]}
        >
          <b className="num">{value === null ? "–" : numbers.whole(value)}</b> {t("app.overview.todayValue", { low, high })}
        </Row>
        {then === null ? null : (
          <Row
            title={t("app.overview.yearAgo")}
            note={t("app.overview.weekTo", { day: parseIsoDay(then.week) })}
            points={[{ at: then.index, kind: "pt open" }]}
          >
            <b className="num">{numbers.whole(then.index)}</b>{" "}
            {value === null ? null : t("app.overview.sinceThen", { n: value - then.index })}
          </Row>
        )}
        {reading === undefined ? (
          <Row title={t("app.overview.ssi")} note="" points={[]}>
            <Link to={`/m/${member}/readings`}>{t("app.overview.ssiAdd")}</Link>
          </Row>
        ) : (
          <Row
            title={t("app.overview.ssi")}
            note={t("app.overview.ssiBy", { day: reading.day })}
            points={[{ at: reading.overall, kind: "pt sq" }]}
          >
            <b className="num">{numbers.whole(reading.overall)}</b> {t("app.overview.ssiNote")}{" "}
            {value === null ? null : (
              <Link to={`/m/${member}/readings`}>{t("app.overview.ssiWhy", { ssi: reading.overall, index: value })}</Link>
            )}
          </Row>
        )}
        {reading === undefined || (reading.industryMean === null && reading.networkMean === null) ? (
          <Row
            title={t("app.overview.anchor")}
            note={t("app.overview.anchorFrom")}
            points={publishedMeans.map(each => ({ at: each.value, kind: "md" }))}
          >
            {t("app.overview.anchorNote")}
          </Row>
        ) : (
          <Row
            title={t("app.overview.means")}
            note={t("app.overview.meansFrom", { day: reading.day })}
            points={[reading.industryMean, reading.networkMean].flatMap(at => (at === null ? [] : [{ at, kind: "md" as const }]))}
          >
            {[
              reading.industryMean === null ? "" : t("app.overview.meanIndustry", { n: reading.industryMean }),
              reading.networkMean === null ? "" : t("app.overview.meanNetwork", { n: reading.networkMean }),
            ]
              .filter(text => text !== "")
              .join(", ")}
            : {t("app.overview.meansNote")}
          </Row>
        )}
      </div>
      <p className="small" style={{ marginTop: 12 }}>
        {t("app.overview.compareReading")}
      </p>
    </section>
  );
}

type Mark = { readonly at: number; readonly kind: "pt" | "pt open" | "pt sq" | "md" };
type RowProps = {
  readonly title: string;
  readonly note: string;
  readonly range?: readonly [number, number];
  readonly points: readonly Mark[];
  readonly children: ReactNode;
};

function Row({ title, note, range, points, children }: RowProps): ReactNode {
  return (
    <div className="dot">
      <div className="t">
        {title}
        {note === "" ? null : <span>{note}</span>}
      </div>
      <div className="rail" aria-hidden="true">
        <i style={{ left: "25%" }} />
        <i style={{ left: "50%" }} />
        <i style={{ left: "75%" }} />
        {range === undefined ? null : <span className="rg" style={{ left: `${range[0]}%`, width: `${range[1] - range[0]}%` }} />}
        {points.map(point => (
          <span key={`${point.kind} ${point.at}`} className={point.kind} style={{ left: `${point.at}%` }} />
        ))}
      </div>
      <div className="v">{children}</div>
    </div>
  );
}
