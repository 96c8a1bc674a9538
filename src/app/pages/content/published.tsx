import { type ReactNode, useState } from "react";
import { foundText, publishedQuestions, restsOn, sourceText } from "../../../report/published.ts";
import { useWords } from "../../words.tsx";

/** What others published on the same questions, folded away: it decides nothing here, and its contradictions are named. */
export function Published(): ReactNode {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const questions = publishedQuestions(words);
  const heads = ["found", "counted", "rests", "source"] as const;
  return (
    <section aria-labelledby="h-published">
      <p className="eyebrow">{t("published.eyebrow")}</p>
      <h2 id="h-published">
        {t("published.finding", { n: questions.filter(each => each.contradict).length, all: questions.length })}
      </h2>
      <p className="small" style={{ marginTop: 8 }}>
        {t("published.reading")}
      </p>
      <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("published.show")}
      </button>
      {open ? (
        <table className="plain works published">
          <thead>
            <tr>
              {heads.map(head => (
                <th key={head} scope="col">
                  {t(`published.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          {questions.map(({ question, figures, contradict }) => (
            <tbody key={question}>
              <tr>
                <th colSpan={4} scope="rowgroup">
                  {question}
                  {contradict ? <span className="note">{t("published.contradict")}</span> : null}
                </th>
              </tr>
              {figures.map(figure => (
                <tr key={`${figure.source} ${figure.outcome} ${figure.versus} ${figure.change}`}>
                  <td data-label={t("published.found")}>{foundText(figure, words)}</td>
                  <td data-label={t("published.counted")}>{t(`published.versus.${figure.versus}`)}</td>
                  <td data-label={t("published.rests")}>{restsOn(figure, words)}</td>
                  <td data-label={t("published.source")}>{sourceText(figure, words)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      ) : null}
    </section>
  );
}
