import { Button, Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Words } from "../../../locales/words.ts";
import { listOf } from "../../../report/say.ts";
import type { ImportOutcome } from "../../../workspace/workspace.ts";
import { useChanged, useHome, useWorkspaceState } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";

/** What an import brought: rows and skipped ones, complete or not, what is new, gone or renamed, and what the files propose. */
export function Outcome({ name, outcome }: { readonly name: string; readonly outcome: ImportOutcome }): ReactNode {
  const words = useWords();
  const { t } = words;
  const { workspace } = useHome();
  const changed = useChanged();
  const member = useWorkspaceState().members.find(each => each.id === outcome.member);
  const entry = member?.imports.find(each => each.id === outcome.import);
  if (!member || !entry) return null;
  const isComplete = member.settings.complete ?? entry.complete;
  const setComplete = async (complete: boolean): Promise<void> => {
    await workspace.saveSettings(member.id, { ...member.settings, complete });
    await changed();
  };
  return (
    <div>
      <h2>{entry.name === "" ? name : entry.name}</h2>
      {outcome.status === "same" ? <p>{t("app.importing.same")}</p> : null}
      <p>{t("app.importing.summary", { rows: entry.rows, kept: entry.kept, skipped: entry.skipped })}</p>
      {entry.figures ? null : <p className="small">{t(isComplete ? "app.importing.complete" : "app.importing.partial")}</p>}
      {entry.complete || entry.figures ? null : (
        <Checkbox
          mt={8}
          label={t("app.importing.completeTick")}
          checked={isComplete}
          onChange={event => void setComplete(event.currentTarget.checked)}
        />
      )}
      {outcome.status === "added" && member.imports.length > 1 ? (
        <>
          <h3 style={{ marginTop: 16 }}>{t("app.importing.news")}</h3>
          <p>{sayNews(outcome.news, words)}</p>
        </>
      ) : null}
      {outcome.news.missing.length === 0 ? null : (
        <p className="caution-text">{t("app.importing.missingFiles", { files: listOf(words, outcome.news.missing) })}</p>
      )}
      <Proposals member={member.id} />
      <p className="acts" style={{ marginTop: 20, alignItems: "center" }}>
        <Button component={Link} to={`/m/${member.id}`}>
          {t("app.importing.toOverview")}
        </Button>
        <Link className="quiet" to={`/m/${member.id}/data`}>
          {t("app.importing.details")}
        </Link>
      </p>
    </div>
  );
}

function sayNews({ rows, connections }: ImportOutcome["news"], words: Words): string {
  const { t } = words;
  const facts = (n: number) => ({ n, count: n });
  const parts = [
    connections.added.count > 0 ? t("app.importing.newContacts", facts(connections.added.count)) : "",
    connections.gone.count > 0 ? t("app.importing.goneContacts", facts(connections.gone.count)) : "",
    connections.renamed.count > 0 ? t("app.importing.renamedContacts", facts(connections.renamed.count)) : "",
    rows.post ? t("app.importing.newPosts", facts(rows.post)) : "",
    rows.comment ? t("app.importing.newComments", facts(rows.comment)) : "",
    rows.message ? t("app.importing.newMessages", facts(rows.message)) : "",
    rows["post-figures"] ? t("app.importing.newPostFigures", facts(rows["post-figures"])) : "",
    rows["daily-figures"] ? t("app.importing.newDailyFigures", facts(rows["daily-figures"])) : "",
  ].filter(text => text !== "");
  return parts.length === 0 ? t("app.importing.newsNone") : `${listOf(words, parts)}.`;
}

/** What the model takes for zone, target and topics until the member says otherwise (decision 12). */
function Proposals({ member }: { readonly member: string }): ReactNode {
  const words = useWords();
  const { t, named } = words;
  const { workspace } = useHome();
  const { data } = useQuery({
    queryKey: ["view", member, "proposals"],
    queryFn: () => workspace.view(member, "proposals", {}),
  });
  if (!data) return null;
  const { functions, levels, companies } = data.target.value;
  const target = [
    ...functions.map(id => named("titles.functions", String(id))),
    ...levels.map(id => named("titles.levels", String(id))),
    ...companies,
  ];
  return (
    <div className="proposals">
      <h3>{t("app.importing.confirm")}</h3>
      <p className="small">{t("app.importing.confirmText")}</p>
      <dl className="facts">
        <dt>{t("app.importing.zone")}</dt>
        <dd>{data.timeZone.value}</dd>
        <dt>{t("app.importing.target")}</dt>
        <dd>{target.length === 0 ? "–" : target.join(", ")}</dd>
        <dt>{t("app.importing.topics")}</dt>
        <dd>{data.topics.value.length === 0 ? "–" : data.topics.value.map(topic => topic.name).join(", ")}</dd>
      </dl>
      <Link className="quiet" to={`/m/${member}/settings`}>
        {t("app.importing.confirmLink")}
      </Link>
    </div>
  );
}
