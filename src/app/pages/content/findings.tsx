import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { chosenSplits } from "../../../content/splits.ts";
import { laterSet, pooledSet } from "../../../content/tables/pooled.ts";
import { inOrder, isTold, noteOf, questionOf, rangeOf, timesOf } from "../../../report/content.ts";
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

type Found = ViewResult<"content">["findings"];

/** The questions with an answer, or one that others give; the rest opens on demand. */
export function Findings({ findings }: { readonly findings: Found }): ReactNode {
  const { t } = useWords();
  const sorted = inOrder(findings);
  const rest = sorted.filter(finding => !isTold(finding));
  return (
    <section aria-labelledby="h-works">
      <p className="eyebrow">{t("content.works")}</p>
      <h2 id="h-works">{t("content.worksFinding")}</h2>
      <Table rows={sorted.filter(isTold)} findings={findings} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{t("content.more", { count: rest.length })}</summary>
          <Table rows={rest} findings={findings} />
        </details>
      )}
      <p className="small muted" style={{ marginTop: 10 }}>
        {t("content.reading")} {t("content.sources", sources)}
      </p>
    </section>
  );
}

const outside = { used: "content.outside", weak: "content.weak", none: "content.noOutside" } as const;

/** One line for each question: how many posts, the verdict, what the own posts say, and the best guess. */
function Table({ rows, findings }: { readonly rows: Found; readonly findings: Found }): ReactNode {
  const words = useWords();
  const { t } = words;
  const { member } = useParams();
  const hasComments = findings.some(({ comments }) => comments !== null);
  const columns = ["question", "posts", "verdict", "own", ...(hasComments ? ["comments" as const] : []), "best"] as const;
  return (
    <table className="plain works">
      <thead>
        <tr>
          {columns.map(id => (
            <th key={id} scope="col">
              {t(`content.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(finding => (
          <tr key={finding.id} className={finding.verdict}>
            <th scope="row">
              {questionOf(finding, words)}
              {finding.versus === "formats" ? (
                <span className="note">{t("content.beside", { versus: t("content.versus.formats") })}</span>
              ) : null}
            </th>
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
            {!hasComments ? null : (
              <td className="num" data-label={t("content.comments")}>
                {finding.comments === null ? "–" : timesOf(finding.comments.change, words)}
                <span className="note">{finding.comments === null ? "" : rangeOf(finding.comments, words)}</span>
              </td>
            )}
            <td className="num" data-label={t("content.best")}>
              {timesOf(finding.best.change, words)}
              <span className="note">
                {rangeOf(finding.best, words)}, {t(outside[finding.evidence])}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
