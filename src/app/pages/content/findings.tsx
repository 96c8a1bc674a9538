import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { chosenSplits } from "../../../content/splits.ts";
import { laterSet, pooledSet } from "../../../content/tables/pooled.ts";
import { inOrder, noteOf, questionOf, rangeOf, timesOf } from "../../../report/content.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";

/** Where the outside evidence comes from. */
const sources = {
  ...pooledSet,
  laterPosts: laterSet.posts,
  laterAuthors: laterSet.authors,
  laterYear: laterSet.year,
};

/** What is chosen in the post itself, and where more posts would tell more. */
const canBeTried = ({ about, verdict, need }: ViewResult<"content">["findings"][number]): boolean =>
  (verdict === "hint" || need !== null) && chosenSplits.some(each => each === about);

/** One line for each question: how many posts, the verdict, what the own posts say, and the best guess. */
export function Findings({ findings }: { readonly findings: ViewResult<"content">["findings"] }): ReactNode {
  const words = useWords();
  const { t } = words;
  const { member } = useParams();
  return (
    <section aria-labelledby="h-works">
      <p className="eyebrow">{t("content.works")}</p>
      <h2 id="h-works">{t("content.worksFinding")}</h2>
      <table className="plain works">
        <thead>
          <tr>
            {(["question", "posts", "verdict", "own", "best"] as const).map(id => (
              <th key={id} scope="col">
                {t(`content.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(findings).map(finding => (
            <tr key={finding.id} className={finding.verdict}>
              <th scope="row">{questionOf(finding, words)}</th>
              <td className="num" data-label={t("content.posts")}>
                {finding.withTrait} / {finding.without}
              </td>
              <td data-label={t("content.verdict")}>
                <b>{t(`content.verdicts.${finding.verdict}`)}</b>
                <span className="note">{noteOf(finding, findings, words)}</span>
                {!canBeTried(finding) ? null : (
                  <Link
                    className="note"
                    aria-label={`${t("experiments.tryIt")}: ${questionOf(finding, words)}`}
                    to={`/m/${member}/content/experiments?try=${encodeURIComponent(`${finding.about}:${finding.what ?? ""}`)}`}
                  >
                    {t("experiments.tryIt")}
                  </Link>
                )}
              </td>
              <td className="num" data-label={t("content.own")}>
                {finding.own === null ? "–" : timesOf(finding.own.change, words)}
                <span className="note">{finding.own === null ? "" : rangeOf(finding.own, words)}</span>
              </td>
              <td className="num" data-label={t("content.best")}>
                {timesOf(finding.best.change, words)}
                <span className="note">
                  {rangeOf(finding.best, words)}, {t(finding.pooled === null ? "content.noOutside" : "content.outside")}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted" style={{ marginTop: 10 }}>
        {t("content.reading")} {t("content.sources", sources)}
      </p>
    </section>
  );
}
