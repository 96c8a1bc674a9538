import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";
import { wholeOr } from "../../../report/figures.ts";
import { openingOf, standingOf } from "../../../report/posts.ts";
import { useWords } from "../../words.tsx";
import type { Post } from "./filter.ts";

type Props = {
  readonly posts: readonly Post[];
  /** Ids of posts that stand side by side. */
  readonly beside: readonly string[];
  readonly toggle: (id: string) => void;
};

/** The posts of a filter; only those in sight are drawn. */
export function PostList({ posts, beside, toggle }: Props): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const frame = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: posts.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 84,
    getItemKey: index => posts[index]?.id || index,
    overscan: 6,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls has to be reached by keyboard
    <section ref={frame} className="posts-list" tabIndex={0} aria-label={t("content.list")}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const post = posts[index];
          if (!post) return null;
          const opening = openingOf(post, words);
          return (
            <li key={key} ref={rows.measureElement} data-index={index} style={{ top: start }}>
              <input
                type="checkbox"
                checked={beside.includes(post.id)}
                disabled={post.id === ""}
                onChange={() => toggle(post.id)}
                aria-label={t("app.posts.besideOf", { opening })}
              />
              <div className="text">
                <b>{opening}</b>
                <span className="note">
                  {[numbers.day(post.day), words.named("evidence.formats", post.format), ...post.topics].join(" · ")}
                </span>
              </div>
              <dl>
                <dt>{t("content.seen")}</dt>
                <dd className="num">{wholeOr(post.impressions, words)}</dd>
                <dt>{t("content.response")}</dt>
                <dd className="num">{wholeOr(post.total, words)}</dd>
                <dt>{t("content.against")}</dt>
                <dd className="num">{standingOf(post, words)}</dd>
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
