import type { ReactNode } from "react";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";

/** What the posts keep coming back to, and what they brought; without a verdict. */
export function OwnTopics({ topics }: { readonly topics: ViewResult<"content">["topics"] }): ReactNode {
  const { t, numbers } = useWords();
  const [first] = topics;
  const hasFigures = topics.some(({ figured }) => figured > 0);
  const heads = hasFigures ? (["posts", "figured", "times"] as const) : (["posts"] as const);
  return (
    <section aria-labelledby="h-topics">
      <p className="eyebrow">{t("published.topics")}</p>
      <h2 id="h-topics">{t("published.topicsFinding", { name: first?.name ?? "", count: first?.posts ?? 0 })}</h2>
      <table className="plain works">
        <thead>
          <tr>
            <th scope="col">{t("published.topic")}</th>
            {heads.map(head => (
              <th key={head} scope="col" className="r">
                {t(`published.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ name, posts, figured, times }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="r num" data-label={t("published.posts")}>
                {numbers.whole(posts)}
              </td>
              {hasFigures ? (
                <>
                  <td className="r num" data-label={t("published.figured")}>
                    {numbers.whole(figured)}
                  </td>
                  <td className="r num" data-label={t("published.times")}>
                    {times === null ? t("published.tooFew") : t("content.times", { n: times })}
                  </td>
                </>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {hasFigures ? (
        <p className="small muted" style={{ marginTop: 10 }}>
          {t("published.topicsReading")}
        </p>
      ) : null}
    </section>
  );
}
