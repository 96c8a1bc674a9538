import { Button, Modal } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { Report } from "../../../core/report.ts";
import { clean } from "../../../report/layout.ts";
import { listsText } from "../../../report/lists.ts";
import { listOf } from "../../../report/say.ts";
import type { ImportEntry, MemberEntry } from "../../../workspace/workspace.ts";
import { useChanged, useHome, useLaterView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";

/** All imports, newest last, each with its files; one can be undone. */
export function Imports({ member }: { readonly member: MemberEntry }): ReactNode {
  const { t, numbers } = useWords();
  const { workspace } = useHome();
  const changed = useChanged();
  const report = useLaterView("report", {});
  const [undone, setUndone] = useState<ImportEntry | null>(null);
  const n = member.imports.length;
  const undo = async (): Promise<void> => {
    if (undone) await workspace.undoImport(member.id, undone.id);
    setUndone(null);
    await changed();
  };
  return (
    <section aria-labelledby="h-imports">
      <div className="head">
        <div>
          <p className="eyebrow">{t("app.settings.imports")}</p>
          <h2 id="h-imports">{t("app.settings.importsFinding", { n, count: n })}</h2>
        </div>
      </div>
      <ul className="import-list">
        {member.imports.map((entry, i) => (
          <li key={entry.id}>
            <div className="head">
              <div>
                <h3>{clean(entry.name)}</h3>
                <p className="small">
                  {t("app.settings.importedOn", { day: Math.floor(entry.at / 86_400) })}
                  {entry.observedFrom === null || entry.observedTo === null
                    ? null
                    : ` · ${t("app.settings.span", { from: entry.observedFrom, to: entry.observedTo })}`}
                  {" · "}
                  {t("app.settings.rowsOf", { rows: entry.rows, kept: entry.kept, skipped: entry.skipped })}
                </p>
              </div>
              <button type="button" className="quiet" onClick={() => setUndone(entry)}>
                {t("app.settings.undo")}
              </button>
            </div>
            <details>
              <summary>
                {t("app.settings.files")} <span className="num">{numbers.whole(report?.imports[i]?.files.length ?? 0)}</span>
              </summary>
              {report?.imports[i] ? <Files of={report.imports[i]} /> : null}
            </details>
          </li>
        ))}
      </ul>
      <Modal
        opened={undone !== null}
        onClose={() => setUndone(null)}
        title={t("app.settings.undo")}
        closeButtonProps={{ "aria-label": t("app.frame.close") }}
      >
        <p>{t("app.settings.undoSure", { name: undone?.name ?? "" })}</p>
        <p className="acts" style={{ marginTop: 16 }}>
          <Button onClick={() => void undo()}>{t("app.settings.undo")}</Button>
          <Button variant="default" onClick={() => setUndone(null)}>
            {t("app.frame.cancel")}
          </Button>
        </p>
      </Modal>
    </section>
  );
}

function Files({ of }: { readonly of: Report["imports"][number] }): ReactNode {
  const words = useWords();
  const { t, numbers, named } = words;
  return (
    <>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t("app.settings.file")}</th>
            <th scope="col" className="r">
              {t("app.settings.rows")}
            </th>
            <th scope="col" className="r">
              {t("app.settings.kept")}
            </th>
            <th scope="col">{t("app.settings.skipped")}</th>
          </tr>
        </thead>
        <tbody>
          {of.files.map(file => (
            <tr key={file.name}>
              <td className="mono">{clean(file.name)}</td>
              <td className="r num">{numbers.whole(file.rows)}</td>
              <td className="r num">{file.kind === null ? t("app.settings.notUsed") : numbers.whole(file.kept)}</td>
              <td>
                {file.skipped.map(({ reason, count, lines }) => (
                  <p key={reason}>
                    {numbers.whole(count)} {named("reading.skipped", reason)}{" "}
                    <span className="muted">
                      {t("app.settings.lines", { lines: `${lines.slice(0, 12).join(", ")}${count > 12 ? " …" : ""}` })}
                    </span>
                  </p>
                ))}
                {file.remarks.map(remark => (
                  <p key={remark}>{named("reading.remarks", remark)}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {listsText(of.workbook?.lists ?? [], words).map(line => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      {of.unknown.length === 0 ? null : (
        <p className="small">{t("app.settings.unknown", { files: listOf(words, of.unknown.map(clean)) })}</p>
      )}
    </>
  );
}
