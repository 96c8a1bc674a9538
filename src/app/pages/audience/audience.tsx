import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import type { Settings } from "../../../core/settings.ts";
import type { Words } from "../../../locales/words.ts";
import { audienceTitle } from "../../../report/audience.ts";
import { useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import "./audience.css";
import { Groups } from "./groups.tsx";

/** Whom the posts reach: the groups that a workbook lists, and people who responded where a file names them, held against the target. */
export function Component(): ReactNode {
  const words = useWords();
  const { t } = words;
  const { member } = useParams();
  const { sheets, responders } = useView("audience", {});
  const { target } = useView("proposals", {});
  const [sheet] = sheets;
  return (
    <>
      <p className="eyebrow">
        {t("app.frame.content")}, {t("audience.link")}
      </p>
      <h1>{audienceTitle(sheets, responders, words)}</h1>
      {responders === null ? null : (
        <p className="lead" style={{ marginTop: 12 }}>
          {t("audience.leadPeople", { count: responders.people, known: responders.known })}
        </p>
      )}
      <p className="lead" style={{ marginTop: 12 }}>
        {sheet === undefined
          ? t("audience.leadNone")
          : t("audience.lead", {
              first: sheet.first,
              last: sheet.last,
              who: t(`audience.who.${sheet.content ? "content" : "followers"}`),
              target: targetText(target.value, words),
            })}
      </p>
      <p className="acts">
        <Link className="quiet" to={`/m/${member}/content`}>
          {t("figures.back")}
        </Link>
        <Link className="quiet" to={`/m/${member}/settings`}>
          {t("audience.change")}
        </Link>
      </p>
      {sheets.length === 0 ? null : <Groups sheets={sheets} />}
    </>
  );
}

function targetText({ functions, levels, companies }: NonNullable<Settings["target"]>, { t, named }: Words): string {
  const parts = [
    ...functions.map(id => named("titles.functions", String(id))),
    ...levels.map(id => named("titles.levels", String(id))),
    ...companies,
  ];
  return parts.length === 0 ? t("audience.noTarget") : parts.join(", ");
}
