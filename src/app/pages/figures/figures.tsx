import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { areListsAsked } from "../../../content/whole-lists.ts";
import { isoDay } from "../../../core/day.ts";
import { figuresLead, figuresTitle } from "../../../report/figures.ts";
import { useView } from "../../home/context.tsx";
import { today } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";
import { Days } from "./days.tsx";
import "./figures.css";
import { Books, Lists } from "./lists.tsx";
import { Calendar, Cohorts } from "./months.tsx";

/** Figures over time: by day with the posts, by calendar and by cohort, and which of them are here. */
export function Component(): ReactNode {
  const words = useWords();
  const { t } = words;
  const { member } = useParams();
  const { days, posts, calendar, cohorts, basis, books, lists, ask } = useView("figures", { today: isoDay(today()) });
  return (
    <>
      <p className="eyebrow">
        {t("app.frame.content")}, {t("figures.link")}
      </p>
      <h1>{figuresTitle(days, cohorts, words)}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {figuresLead(days, cohorts, words)}
      </p>
      <p className="acts">
        <Link className="quiet" to={`/m/${member}/content`}>
          {t("figures.back")}
        </Link>
      </p>
      {days.length === 0 ? null : <Days days={days} posts={posts} />}
      {calendar.length === 0 ? null : <Calendar months={calendar} />}
      {cohorts.length === 0 ? null : <Cohorts cohorts={cohorts} basis={basis} />}
      {areListsAsked(basis, cohorts) ? <Lists lists={lists} ask={ask} /> : null}
      {books.length === 0 ? null : <Books books={books} />}
    </>
  );
}
