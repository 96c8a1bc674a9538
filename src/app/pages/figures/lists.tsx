import type { ReactNode } from "react";
import { dayOfMonth, wholeOr } from "../../../report/figures.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";

type View = ViewResult<"figures">;

/** Month by month: is its list of posts whole, and what to export where it is not. */
export function Lists({ lists, ask }: Pick<View, "lists" | "ask">): ReactNode {
  const { t, numbers } = useWords();
  const withPosts = lists.filter(({ posts }) => posts > 0);
  const open = withPosts.filter(({ list }) => list !== "whole").length;
  if (withPosts.length === 0) return null;
  return (
    <section aria-labelledby="h-lists">
      <p className="eyebrow">{t("figures.lists")}</p>
      <h2 id="h-lists">{open === 0 ? t("figures.listsWhole") : t("figures.listsFinding", { count: open })}</h2>
      <ul className="months">
        {lists.map(({ month, list, posts, unlisted }) => (
          <li key={month}>
            <b>{numbers.month(dayOfMonth(month))}</b>
            <span className={`listed ${posts > 0 ? list : "empty"}`} aria-hidden="true" />
            <span className="small">
              {posts === 0 ? t("figures.noPosts") : t("figures.listed", { n: posts, state: t(`figures.listStates.${list}`) })}
              {unlisted === 0 ? "" : `, ${t("figures.unlisted", { count: unlisted })}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="small">{t("figures.listsReading")}</p>
      {ask.length === 0 ? null : (
        <>
          <p className="small ask">{t("figures.ask")}</p>
          <ul className="small spans">
            {ask.map(({ first, last }) => (
              <li key={first}>{t("figures.span", { first, last })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What each workbook says of the whole of its period. */
export function Books({ books }: Pick<View, "books">): ReactNode {
  const words = useWords();
  const { t } = words;
  const heads = ["period", "seen", "reached", "list"] as const;
  const names = {
    period: t("figures.period"),
    seen: t("figures.measures.impressions"),
    reached: t("figures.reached"),
    list: t("figures.list"),
  };
  return (
    <section aria-labelledby="h-books">
      <p className="eyebrow">{t("figures.books")}</p>
      <h2 id="h-books">{t("figures.booksFinding", { count: books.length })}</h2>
      <table className="plain books">
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head} scope="col" className={head === "seen" || head === "reached" ? "r" : undefined}>
                {names[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {books.map(({ first, last, impressions, reached, lists }) => {
            const list = lists.find(({ by }) => by === "engagements");
            const state = list && t(`figures.listStates.${list.cut ? "cut" : "whole"}`);
            return (
              <tr key={`${first} ${last}`}>
                <th scope="row">{t("figures.span", { first, last })}</th>
                <td className="r num" data-label={names.seen}>
                  {wholeOr(impressions, words)}
                </td>
                <td className="r num" data-label={names.reached}>
                  {wholeOr(reached, words)}
                </td>
                <td data-label={names.list}>
                  {list && state !== undefined ? t("figures.listed", { n: list.rows, state }) : "–"}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small muted" style={{ marginTop: 10 }}>
        {t("figures.booksReading")}
      </p>
    </section>
  );
}
