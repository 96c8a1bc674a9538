import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useImports } from "../../importing/context.tsx";
import { Drop } from "../../importing/drop.tsx";
import { useWords } from "../../words.tsx";
import "./import.css";
import { Failed } from "./failed.tsx";
import { Outcome } from "./outcome.tsx";
import { Running } from "./running.tsx";

/** Archives on their way in: progress by file, then what was read and what is new. */
export function Component(): ReactNode {
  const { t } = useWords();
  const { list, running, importAll } = useImports();
  const [query] = useSearchParams();
  const member = query.get("member");
  const failed = list.some(each => each.error !== null);
  const title = running ? "titleRunning" : list.length === 0 ? "titleNothing" : failed ? "titleFailed" : "titleDone";
  return (
    <>
      <h1>{t(`app.importing.${title}`)}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t(running ? "app.importing.lead" : list.length === 0 ? "app.importing.leadNothing" : "app.importing.leadDone")}
      </p>
      <div className="imports" aria-live="polite">
        {list.map(each =>
          each.error !== null ? (
            <Failed key={each.key} importing={each} />
          ) : each.outcome === null ? (
            <Running key={each.key} importing={each} />
          ) : (
            <Outcome key={each.key} name={each.name} outcome={each.outcome} />
          ),
        )}
      </div>
      {running ? null : (
        <section aria-label={t("app.importing.another")} className="narrow">
          <Drop onGiven={given => importAll(given, member === null ? {} : { member })} />
        </section>
      )}
    </>
  );
}
