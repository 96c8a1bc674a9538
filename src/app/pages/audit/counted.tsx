import type { ReactNode } from "react";
import { reasonOf } from "../../../report/row-words.ts";
import { sayValue } from "../../../report/say.ts";
import { Figure } from "../../parts/figure.tsx";
import { useWords } from "../../words.tsx";
import type { Found } from "./standing.tsx";

/** Raw against counted: the rows of 13 weeks, and the reasons why some count less. */
export function Counted({ found, say }: { readonly found: Found; readonly say: (n: number) => string }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const { result, rows, weeks, reasons, pillar } = found;
  const finding =
    rows.all === 0
      ? t("app.audit.countedNone")
      : rows.leftOut === 0
        ? t("app.audit.countedAll", { all: rows.all })
        : t("app.audit.countedFinding", { counted: rows.counted, all: rows.all });
  const losses = result.guards.filter(({ loss }) => loss > 1e-9);
  const most = Math.max(1, ...weeks.map(week => week.counted + week.lowered + week.leftOut));
  const isDated = weeks.some(week => week.counted + week.lowered + week.leftOut > 0);
  return (
    <Figure
      eyebrow={t("app.audit.counted")}
      finding={finding}
      reading={t("app.audit.weeksReading")}
      name={`rapport-${result.code}-rows`}
      table={{
        columns: [
          { title: t("charts.week") },
          { title: t("app.audit.full"), right: true },
          { title: t("app.audit.lowered"), right: true },
          { title: t("app.audit.leftOut"), right: true },
        ],
        rows: weeks.map(week => [numbers.date(week.to), ...[week.counted, week.lowered, week.leftOut].map(numbers.whole)]),
      }}
    >
      <div className={`counted ${pillar}`}>
        {isDated ? (
          <div>
            <div className="weeks" role="img" aria-label={finding}>
              {weeks.map(week => (
                <div
                  key={week.to}
                  title={`${t("app.audit.weekTo", { day: week.to })}: ${week.counted} / ${week.lowered} / ${week.leftOut}`}
                >
                  <u style={{ height: `${(100 * week.leftOut) / most}%` }} />
                  <s className="hatch" style={{ height: `${(100 * week.lowered) / most}%` }} />
                  <i style={{ height: `${(100 * week.counted) / most}%` }} />
                </div>
              ))}
            </div>
            <p className="weeks-axis">
              <span>{numbers.date(weeks[0]?.to ?? 0)}</span>
              <span>{t("app.audit.weeks")}</span>
              <span>{numbers.date(weeks.at(-1)?.to ?? 0)}</span>
            </p>
          </div>
        ) : null}
        <ul className="reasons">
          <li>
            <i />
            <b className="num">{numbers.whole(rows.counted)}</b> {t("app.audit.full")}
          </li>
          {reasons.map(({ reason, rows: n }) => (
            <li key={reason}>
              <u />
              <b className="num">{numbers.whole(n)}</b>{" "}
              {reason === "" ? t("app.audit.lowered") : reasonOf(reason, found.evidence[0]?.what ?? "", words)}
            </li>
          ))}
          {result.raw === null || result.counted === null ? null : (
            <li className="raw">
              {losses.length === 0
                ? t("app.audit.rawSame", { raw: say(result.raw) })
                : t("app.audit.rawLess", { raw: say(result.raw), counted: say(result.counted) })}
              {losses.map(({ guard, loss }) => (
                <span key={guard} className="small">
                  {t("app.audit.guardLoss", {
                    loss: result.unit === "share" ? sayValue(words, "shareLoss", 100 * loss) : say(loss),
                    guard: `${t(`model.guards.${guard}`)} (${guard})`,
                  })}
                </span>
              ))}
            </li>
          )}
        </ul>
      </div>
    </Figure>
  );
}
