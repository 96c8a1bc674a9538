import { type ReactNode, startTransition, useEffect, useState } from "react";
import { Navigate } from "react-router";
import { titleOf } from "../../../report/opening.ts";
import { alertsOf } from "../../../report/parts.ts";
import { ageOf, leadOf, openNote } from "../../../report/say.ts";
import { viewOf } from "../../../report/view.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useMember, useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import { Comparison } from "./comparison.tsx";
import { Coverage } from "./coverage.tsx";
import { Hero } from "./hero.tsx";
import { HistoryFigure } from "./history-figure.tsx";
import { Steps } from "./steps.tsx";
import "./overview.css";

/** The whole at a glance: index, pillars, history, three steps, comparison, what it rests on. */
export function Component(): ReactNode {
  const member = useMember();
  return member && member.imports.length === 0 ? <Navigate to={`/m/${member.id}/readings`} replace /> : <Whole />;
}

function Whole(): ReactNode {
  const words = useWords();
  const report = useView("report", {});
  const view = viewOf(report);
  const { t } = words;
  const open = report.index.value === null ? `${openNote(report, words)} ` : "";
  const alerts = alertsOf(report, words);
  return (
    <>
      <header>
        <p className="meta">
          <span>{t("app.overview.asOf", { day: view.day })}</span>
          <span>{ageOf(view, words)}</span>
          <span>{t("app.overview.coverage", { share: view.coverage.sources })}</span>
          <span>{t("app.overview.model", { id: view.model })}</span>
        </p>
        <h1>{titleOf(report, view, words)}</h1>
        <p className="lead" style={{ marginTop: 12 }}>
          {open}
          {leadOf(view, words)}
        </p>
      </header>
      <Hero report={report} />
      {alerts.map(text => (
        <p key={text} className="alert">
          <b>{t("app.overview.alertTitle")}</b> {text}
        </p>
      ))}
      <Rest report={report} />
    </>
  );
}

/** Only the first picture after the page was opened waits: who comes back finds the place where they were. */
let isOpened = false;

/** What stands below the first screen is drawn after it, so that the ring does not wait; its room is kept meanwhile. */
function Rest({ report }: { readonly report: ViewResult<"report"> }): ReactNode {
  const [isDue, setDue] = useState(isOpened);
  useEffect(() => {
    isOpened = true;
    const frame = requestAnimationFrame(() => startTransition(() => setDue(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  if (!isDue) return <div style={{ minHeight: "100vh" }} />;
  return (
    <>
      <HistoryFigure report={report} />
      <Steps report={report} />
      <Comparison report={report} />
      <Coverage report={report} />
    </>
  );
}
