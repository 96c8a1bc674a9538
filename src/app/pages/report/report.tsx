import { Button } from "@mantine/core";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { clockOf } from "../../../core/zone.ts";
import { contentPart } from "../../../report/content-part.ts";
import { reportPage } from "../../../report/html.ts";
import { useEntries, useMember, useView } from "../../home/context.tsx";
import { saveAs } from "../../parts/save-as.ts";
import { useWords } from "../../words.tsx";
import { makePdf } from "./make-pdf.ts";
import "./report.css";

/**
 * The report as it will be on paper, to print or to keep. The preview runs nothing: its sandbox allows no scripts, only that this page may
 * reach into it and open the browser's print dialog for it.
 */
export function Component(): ReactNode {
  const words = useWords();
  const { t } = words;
  const sample = useMember()?.sample === true;
  const report = useView("report", {});
  const readings = useEntries("reading");
  const { findings, posts } = useView("content", {});
  const { days, cohorts } = useView("figures", {});
  const frame = useRef<HTMLIFrameElement>(null);
  const [making, setMaking] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const options = useMemo(() => {
    const content = contentPart({ findings, posts, days, cohorts }, words);
    const about = sample ? { invented: true } : { today: clockOf(report.timeZone).dayOf(Date.now() / 1000) };
    return content === null ? about : { ...about, content };
  }, [sample, report.timeZone, findings, posts, days, cohorts, words]);
  const page = useMemo(() => reportPage(report, words, options), [report, words, options]);
  if (failure !== null) throw failure;
  const savePdf = async (): Promise<void> => {
    setMaking(true);
    const order = { report, language: words.language, options: { ...options, readings: readings.map(({ value }) => value) } };
    try {
      saveAs(`rapport-${report.asOf}.pdf`, await makePdf(order));
    } catch (cause) {
      setFailure(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      setMaking(false);
    }
  };
  return (
    <>
      <h1>{t("app.method.reportTitle")}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t("app.method.reportLead")}
      </p>
      <p className="acts report-acts">
        <Button onClick={() => void savePdf()} loading={making}>
          {t("app.method.savePdf")}
        </Button>
        <Button variant="default" onClick={() => frame.current?.contentWindow?.print()}>
          {t("app.method.print")}
        </Button>
        <Button variant="default" onClick={() => saveAs(`rapport-${report.asOf}.html`, new Blob([page], { type: "text/html" }))}>
          {t("app.method.saveHtml")}
        </Button>
      </p>
      <iframe
        ref={frame}
        className="report-sheet"
        title={t("app.method.reportFrame")}
        sandbox="allow-same-origin allow-modals"
        srcDoc={page}
      />
    </>
  );
}
