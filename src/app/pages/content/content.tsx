import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { comparable } from "../../../content/totals.ts";
import { contentLead, contentTitle } from "../../../report/content.ts";
import { useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import "./content.css";
import { Findings } from "./findings.tsx";
import { OwnTopics } from "./own-topics.tsx";
import { Posts } from "./posts.tsx";
import { Published } from "./published.tsx";

/** What worked: every question to the member's own posts with its verdict, and the posts with what they brought. */
export function Component(): ReactNode {
  const words = useWords();
  const { member } = useParams();
  const { basis, findings, topics, posts } = useView("content", {});
  const hasFigures = posts.some(post => comparable(post) !== null);
  return (
    <>
      <p className="eyebrow">{words.t("app.frame.content")}</p>
      <h1>{contentTitle(findings, posts, words)}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {contentLead(posts, words)}
      </p>
      <p className="acts">
        <Link className="quiet" to={`/m/${member}/content/figures`}>
          {words.t("figures.link")}
        </Link>
        <Link className="quiet" to={`/m/${member}/content/audience`}>
          {words.t("audience.link")}
        </Link>
        <Link className="quiet" to={`/m/${member}/content/draft`}>
          {words.t("draft.link")}
        </Link>
        <Link className="quiet" to={`/m/${member}/content/experiments`}>
          {words.t("experiments.link")}
        </Link>
      </p>
      {hasFigures ? <Findings findings={findings} /> : null}
      {topics.length === 0 ? null : <OwnTopics topics={topics} />}
      {posts.length === 0 ? null : <Published />}
      {posts.length === 0 ? null : <Posts posts={posts} basis={basis} />}
    </>
  );
}
