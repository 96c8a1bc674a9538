import { type ReactNode, useState } from "react";
import { passageWords } from "../../../report/person.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";

const few = 12;

type Props = { readonly passages: ViewResult<"person">["passages"]; readonly hasMessages: boolean };

/** What passed between the two, the latest first: talks with their counts, other deeds with their day, and where the rows stand. */
export function Passages({ passages, hasMessages }: Props): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? passages : passages.slice(0, few);
  return (
    <section aria-labelledby="h-passages">
      <h2 id="h-passages">
        {t(passages.length === 0 ? "people.passages.none" : "people.passages.title", { count: passages.length })}
      </h2>
      {hasMessages ? null : <p className="small">{t("people.passages.noMessages")}</p>}
      {shown.length === 0 ? null : (
        <table className="plain passages">
          <thead>
            <tr>
              <th scope="col">{t("people.passages.when")}</th>
              <th scope="col">{t("people.passages.what")}</th>
              <th scope="col">{t("people.passages.where")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and never change their places
              <tr key={i}>
                <td>
                  {one.from === one.to ? numbers.date(one.from) : t("people.passages.span", { from: one.from, to: one.to })}
                </td>
                <td>{passageWords(one, words)}</td>
                <td className="muted">
                  {one.origins
                    .slice(0, 1)
                    .map(({ file, line }) => t("people.passages.line", { file, line }))
                    .join("")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {passages.length > few && !isWhole ? (
        <button type="button" className="quiet" onClick={() => setWhole(true)}>
          {t("people.passages.all", { count: passages.length })}
        </button>
      ) : null}
    </section>
  );
}
