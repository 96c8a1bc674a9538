import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { pillarIds } from "../../../core/pillar.ts";
import { saveAs } from "../../parts/save-as.ts";
import { useWords } from "../../words.tsx";
import { parcels } from "./parcels.ts";
import { reminder } from "./reminder.ts";

const address = "https://www.linkedin.com/mypreferences/d/download-my-data";

/** The way to the archive, and what comes when. */
export function How(): ReactNode {
  const { t } = useWords();
  const calendar = (): void =>
    saveAs(
      "rapport.ics",
      new Blob([reminder(new Date(), t("app.welcome.calendarTitle"), t("app.welcome.calendarText"))], { type: "text/calendar" }),
    );
  return (
    <section className="get" aria-labelledby="h-how">
      <h2 id="h-how">{t("app.welcome.how")}</h2>
      <p className="lead">{t("app.welcome.howLead")}</p>
      <div className="how">
        <ol>
          <li>
            <span className="n">1</span>
            <div>
              <h3>{t("app.welcome.step1")}</h3>
              <p className="path" lang="en">
                <span>{t("app.welcome.path1")}</span> › <span>{t("app.welcome.path2")}</span> ›{" "}
                <span>{t("app.welcome.path3")}</span> › <span>{t("app.welcome.path4")}</span>
              </p>
              <Button component="a" href={address} target="_blank" rel="noreferrer noopener" variant="default" mt={12}>
                {t("app.welcome.step1Open")}
              </Button>
            </div>
          </li>
          <li>
            <span className="n">2</span>
            <div>
              <h3>{t("app.welcome.step2")}</h3>
              <p>{t("app.welcome.step2Text")}</p>
            </div>
          </li>
          <li>
            <span className="n">3</span>
            <div>
              <h3>{t("app.welcome.step3")}</h3>
              <p>{t("app.welcome.step3Text")}</p>
            </div>
          </li>
        </ol>
        <ul className="timeline">
          <Moment when={t("app.welcome.when0")} title={t("app.welcome.now")}>
            <p>
              {t("app.welcome.nowText")}
              <Link to="/check">{t("app.welcome.nowLink")}</Link>
              {t("app.welcome.nowAfter")}
            </p>
          </Moment>
          <Moment when={t("app.welcome.when1")} title={t("app.welcome.fast")}>
            <Shares of={parcels.fast} />
            <p>{t("app.welcome.fastText")}</p>
          </Moment>
          <Moment when={t("app.welcome.when2")} title={t("app.welcome.full")}>
            <Shares of={parcels.full} />
            <p>{t("app.welcome.fullText", { n: parcels.full.reduce((sum, n) => sum + n, 0) / 4 })}</p>
          </Moment>
          <Moment when={t("app.welcome.when3")} title={t("app.welcome.gone")} open>
            <p>
              {t("app.welcome.goneText")}
              <button type="button" className="quiet inline" onClick={calendar}>
                {t("app.welcome.goneLink")}
              </button>
              {t("app.welcome.goneAfter")}
            </p>
          </Moment>
        </ul>
      </div>
    </section>
  );
}

type MomentProps = { readonly when: string; readonly title: string; readonly open?: boolean; readonly children: ReactNode };

function Moment({ when, title, open = false, children }: MomentProps): ReactNode {
  return (
    <li>
      <span className="w">{when}</span>
      <span className={open ? "d o" : "d"} />
      <div>
        <h3>{title}</h3>
        {children}
      </div>
    </li>
  );
}

function Shares({ of }: { readonly of: readonly number[] }): ReactNode {
  return (
    <div className="shares" aria-hidden="true">
      {pillarIds.map((id, i) => (
        <span key={id} className={id}>
          <i style={{ width: `${of[i]}%` }} />
          <u />
        </span>
      ))}
    </div>
  );
}
