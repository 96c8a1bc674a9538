import { Select, TextInput } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from "react";
import { isoDay } from "../../../core/day.ts";
import { csv } from "../../../report/csv.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { saveAs } from "../../parts/save-as.ts";
import { useWords } from "../../words.tsx";

type Post = ViewResult<"content">["posts"][number];
const sorts = ["day", "times", "total", "impressions"] as const;
type Sort = (typeof sorts)[number];

/** All posts with what they brought; only those in sight are drawn. */
export function Posts({ posts }: { readonly posts: readonly Post[] }): ReactNode {
  const { t } = useWords();
  const [sort, setSort] = useState<Sort>("day");
  const [search, setSearch] = useState("");
  const sought = useDeferredValue(search.trim().toLowerCase());
  const shown = useMemo(() => {
    const found = posts.filter(({ text }) => text.toLowerCase().includes(sought));
    return found.sort((a, b) => (b[sort] ?? Number.NEGATIVE_INFINITY) - (a[sort] ?? Number.NEGATIVE_INFINITY));
  }, [posts, sort, sought]);
  return (
    <section aria-labelledby="h-posts">
      <p className="eyebrow">{t("content.list")}</p>
      <h2 id="h-posts">{t("content.listFinding", { count: posts.length })}</h2>
      <div className="posts-bar">
        <TextInput
          type="search"
          label={t("content.search")}
          value={search}
          onChange={event => setSearch(event.currentTarget.value)}
        />
        <Select
          label={t("content.sort")}
          data={sorts.map(value => ({ value, label: t(`content.sorts.${value}`) }))}
          value={sort}
          onChange={value => setSort(sorts.find(each => each === value) ?? "day")}
          allowDeselect={false}
        />
        <button
          type="button"
          className="quiet"
          onClick={() => saveAs("posts.csv", new Blob([table(shown)], { type: "text/csv" }))}
        >
          {t("content.saveCsv")}
        </button>
      </div>
      {shown.length === 0 ? <p className="muted">{t("content.none")}</p> : <List posts={shown} />}
    </section>
  );
}

function List({ posts }: { readonly posts: readonly Post[] }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const frame = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: posts.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 84,
    overscan: 6,
  });
  const whole = (n: number | null): string => (n === null ? "–" : numbers.whole(n));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls has to be reached by keyboard
    <section ref={frame} className="posts-list" tabIndex={0} aria-label={t("content.list")}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const post = posts[index];
          if (!post) return null;
          return (
            <li key={post.id || index} ref={rows.measureElement} data-index={index} style={{ top: start }}>
              <div className="text">
                <b>{post.opening === "" ? words.named("evidence.formats", post.format) : post.opening.slice(0, 140)}</b>
                <span className="note">
                  {[numbers.day(post.day), words.named("evidence.formats", post.format), ...post.topics].join(" · ")}
                </span>
              </div>
              <dl>
                <dt>{t("content.seen")}</dt>
                <dd className="num">{whole(post.impressions)}</dd>
                <dt>{t("content.response")}</dt>
                <dd className="num">{whole(post.total)}</dd>
                <dt>{t("content.against")}</dt>
                <dd className="num">
                  {post.times !== null
                    ? t("content.times", { n: post.times })
                    : post.why === null
                      ? "–"
                      : t(`content.whys.${post.why}`)}
                </dd>
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function table(posts: readonly Post[]): string {
  const head = ["day", "format", "length", "hashtags", "link", "impressions", "total", "times", "opening"];
  return csv([
    head,
    ...posts.map(post => [
      isoDay(post.day),
      post.format,
      post.length,
      post.hashtags,
      String(post.link),
      post.impressions,
      post.total,
      post.times,
      post.opening,
    ]),
  ]);
}
