import { type ReactNode, useMemo } from "react";
import { useSearchParams } from "react-router";
import { isoDay, parseIsoDay } from "../../../core/day.ts";
import { experimentMarks } from "../../../report/experiments.ts";
import { historyFinding } from "../../../report/finding.ts";
import { useEntries, useLaterView, useView } from "../../home/context.tsx";
import { today } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";
import { HistoryFigure } from "../overview/history-figure.tsx";
import { Alerts } from "./alerts.tsx";
import "./history.css";
import { Waterfall } from "./waterfall.tsx";
import { WeekChoice } from "./week-choice.tsx";

/** The whole line, and why two of its weeks differ. */
export function Component(): ReactNode {
  const words = useWords();
  const { t } = words;
  const report = useView("report", {});
  const hasExperiments = useEntries("experiment").length > 0;
  const tried = useLaterView("experiments", { today: isoDay(today()) }, hasExperiments);
  const marks = useMemo(() => experimentMarks(tried?.experiments ?? [], words), [tried, words]);
  const [query, setQuery] = useSearchParams();
  const weeks = useMemo(() => report.history.map(week => week.week), [report]);
  const last = weeks.at(-1);
  const b = weeks.find(week => week === query.get("b")) ?? last;
  const a = weeks.find(week => week === query.get("a")) ?? weeks.at(-14) ?? weeks[0];
  const choose = (from: string, to: string): void => setQuery({ a: from, b: to }, { replace: true, preventScrollReset: true });
  const pick = (day: number): void => {
    const week = isoDay(day + ((7 - ((day + 4) % 7)) % 7));
    if (a !== undefined && weeks.includes(week) && week !== a)
      choose(parseIsoDay(week) < parseIsoDay(a) ? week : a, week > a ? week : a);
  };
  const hasIndex = report.history.some(week => week.index !== null);
  return (
    <>
      <h1>
        {weeks.length < 2
          ? t("app.history.titleShort")
          : hasIndex
            ? historyFinding(report.history, words)
            : t("app.history.titleNone")}
      </h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t("app.history.lead")}
      </p>
      <HistoryFigure report={report} onPick={pick} marks={marks} />
      {a === undefined || b === undefined || a === b ? null : (
        <>
          <WeekChoice weeks={weeks} a={a} b={b} onChoose={choose} />
          <Waterfall a={a} b={b} />
        </>
      )}
      <Alerts report={report} onWhy={choose} />
    </>
  );
}
