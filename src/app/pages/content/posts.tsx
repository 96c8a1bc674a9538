import { Select, TextInput } from "@mantine/core";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import type { Basis } from "../../../content/totals.ts";
import { isoDay } from "../../../core/day.ts";
import type { Words } from "../../../locales/words.ts";
import { csv } from "../../../report/csv.ts";
import { rateOfPost } from "../../../report/posts.ts";
import { saveAs } from "../../parts/save-as.ts";
import { useWords } from "../../words.tsx";
import { choices, type Filter, type FilterKind, filterKinds, matching, noFilter, type Post, type Sort, sorts } from "./filter.ts";
import { PostList } from "./post-list.tsx";
import { SideBySide } from "./side-by-side.tsx";

/** More columns than this can not be compared at a glance. */
const mostBeside = 4;

/** All posts with what they brought: filtered, in an order, and some of them side by side. */
export function Posts({ posts, basis }: { readonly posts: readonly Post[]; readonly basis: Basis }): ReactNode {
  const { t } = useWords();
  const [sort, setSort] = useState<Sort>("day");
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [beside, setBeside] = useState<readonly string[]>([]);
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => matching(posts, asked, sort), [posts, asked, sort]);
  const ask = (change: Partial<Filter>): void => setFilter({ ...filter, ...change });
  const toggle = (id: string): void =>
    setBeside(beside.includes(id) ? beside.filter(each => each !== id) : [...beside, id].slice(-mostBeside));
  const isFiltered = Object.values(filter).some(value => value !== "");
  return (
    <section aria-labelledby="h-posts">
      <p className="eyebrow">{t("content.list")}</p>
      <h2 id="h-posts">
        {isFiltered
          ? t("app.posts.shown", { count: shown.length, all: posts.length })
          : t("content.listFinding", { count: posts.length })}
      </h2>
      {posts.some(({ total }) => total !== null) ? (
        <p className="small muted">{t("app.posts.made", { what: t(`app.posts.bases.${basis}`) })}</p>
      ) : null}
      <div className="posts-bar">
        <TextInput
          type="search"
          label={t("content.search")}
          value={filter.words}
          onChange={event => ask({ words: event.currentTarget.value })}
        />
        {filterKinds.map(kind => (
          <Choice key={kind} kind={kind} posts={posts} value={filter[kind]} choose={value => ask({ [kind]: value })} />
        ))}
        <Select
          label={t("content.sort")}
          data={sorts.map(value => ({ value, label: t(`content.sorts.${value}`) }))}
          value={sort}
          onChange={value => setSort(sorts.find(each => each === value) ?? "day")}
          allowDeselect={false}
        />
        <span className="acts">
          {isFiltered ? (
            <button type="button" className="quiet" onClick={() => setFilter(noFilter)}>
              {t("app.posts.clear")}
            </button>
          ) : null}
          <button
            type="button"
            className="quiet"
            onClick={() => saveAs("posts.csv", new Blob([table(shown)], { type: "text/csv" }))}
          >
            {t("content.saveCsv")}
          </button>
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="muted">{t("content.none")}</p>
      ) : (
        <PostList posts={shown} beside={beside} toggle={toggle} />
      )}
      <SideBySide posts={beside.flatMap(id => posts.find(post => post.id === id) ?? [])} remove={toggle} />
    </section>
  );
}

type ChoiceProps = {
  readonly kind: FilterKind;
  readonly posts: readonly Post[];
  readonly value: string;
  readonly choose: (value: string) => void;
};

/** One filter; none where all posts have the same. */
function Choice({ kind, posts, value, choose }: ChoiceProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const found = useMemo(() => choices(posts, kind), [posts, kind]);
  if (found.length < 2 && value === "") return null;
  return (
    <Select
      className="narrow"
      label={t(`app.posts.${kind}`)}
      data={[
        { value: "", label: t("app.posts.any") },
        ...found.map(each => ({ value: each, label: wordFor(kind, each, words) })),
      ]}
      value={value}
      onChange={chosen => choose(chosen ?? "")}
      allowDeselect={false}
    />
  );
}

function wordFor(kind: FilterKind, value: string, { named }: Words): string {
  if (kind === "format") return named("evidence.formats", value);
  return kind === "language" ? named("app.posts.languages", value) : value;
}

function table(posts: readonly Post[]): string {
  const head = [
    ...["day", "hour", "format", "language", "topics", "length", "hashtags", "emoji", "link", "opening_question"],
    ...["closing_question", "impressions", "reactions", "comments", "reposts", "total", "rate", "times", "no_total", "opening"],
  ];
  return csv([
    head,
    ...posts.map(post => [
      isoDay(post.day),
      post.hour,
      post.format,
      post.language,
      post.topics.join("; "),
      post.length,
      post.hashtags,
      post.emoji,
      String(post.link),
      String(post.openingQuestion),
      String(post.closingQuestion),
      post.impressions,
      post.reactions,
      post.comments,
      post.reposts,
      post.total,
      rateOfPost(post),
      post.times,
      post.why ?? "",
      post.opening,
    ]),
  ]);
}
