import { Button, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { isoDay, parseIsoDay } from "../../../core/day.ts";
import type { Report } from "../../../core/report.ts";
import { auditName, listOf, pillarName } from "../../../report/say.ts";
import { useChanged, useHome, useMember } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";

type Props = { readonly report: Report; readonly onWhy: (a: string, b: string) => void };

/** Sudden falls, newest first: what was missing most, why, and a note of what it was. */
export function Alerts({ report, onWhy }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const ids = new Map(report.pillars.flatMap(pillar => pillar.audits.map(audit => [audit.code, audit.id])));
  const alerts = report.alerts.toReversed();
  return (
    <section aria-labelledby="h-alerts">
      <div className="head">
        <div>
          <p className="eyebrow">{t("app.history.alerts")}</p>
          <h2 id="h-alerts">
            {alerts.length === 0
              ? t("app.history.alertsNone")
              : t("app.history.alertsFinding", { n: alerts.length, count: alerts.length })}
          </h2>
        </div>
      </div>
      {alerts.length === 0 ? <p className="small">{t("app.history.alertsNoneText")}</p> : null}
      <ul className="alerts">
        {alerts.map(alert => {
          const week = parseIsoDay(alert.week);
          const of = alert.of.map(id => (id === "index" ? t("app.history.ofIndex") : pillarName(words, id)));
          const audits = alert.audits.map(({ code }) => auditName(words, ids.get(code) ?? code));
          return (
            <li key={alert.week + alert.of.join()}>
              <b>{t("app.history.alertOf", { week, of: listOf(words, of), fall: -Math.abs(alert.fall) })}</b>
              <p className="small">
                {audits.length === 0 ? null : t("app.history.alertMost", { audits: listOf(words, audits) })}
              </p>
              <div className="acts">
                <button type="button" className="quiet" onClick={() => onWhy(isoDay(week - 28), alert.week)}>
                  {t("app.history.alertWhy")}
                </button>
                <NoteIt week={alert.week} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A break, or on purpose? A short word that then stands at the line (settings). */
function NoteIt({ week }: { readonly week: string }): ReactNode {
  const { t } = useWords();
  const { workspace } = useHome();
  const member = useMember();
  const changed = useChanged();
  const [text, setText] = useState<string | null>(null);
  const noted = member?.settings.notes?.find(note => note.day === week);
  if (!member) return null;
  if (noted) return <span className="small">„{noted.text}“</span>;
  if (text === null)
    return (
      <button type="button" className="quiet" onClick={() => setText("")}>
        {t("app.history.noteIt")}
      </button>
    );
  const save = async (): Promise<void> => {
    if (text.trim() === "") return;
    const notes = [...(member.settings.notes ?? []), { day: week, text: text.trim() }].sort((x, y) => (x.day < y.day ? -1 : 1));
    await workspace.saveSettings(member.id, { ...member.settings, notes });
    await changed();
  };
  return (
    <form
      className="acts"
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        aria-label={t("app.history.note")}
        placeholder={t("app.history.note")}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        maxLength={80}
      />
      <Button type="submit">{t("app.frame.save")}</Button>
    </form>
  );
}
