import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import { outcomeNumber, variantNames } from "../../../report/experiments.ts";
import { useWords } from "../../words.tsx";
import type { Kept } from "./kept.ts";

type Post = Kept["posts"][number];
type Props = { readonly experiment: Kept; readonly onMove: (post: string, variant: string | null) => void };

const none = "none";

/** The posts of an experiment's days, each with its variant, which can be changed, and what it brought. */
export function PlacedPosts({ experiment, onMove }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const { plan, posts } = experiment;
  const names = variantNames(plan, words);
  const data = [
    ...plan.variants.map(variant => ({ value: variant.id, label: names.get(variant.id) ?? "" })),
    { value: none, label: t("experiments.none") },
  ];
  return (
    <>
      <ul className="placed">
        {posts.toReversed().map((post, i) => (
          <li key={post.id || i}>
            <div>
              <b>{post.opening === "" ? words.numbers.day(post.day) : post.opening}</b>
              <span className="note">{noteOf(post, words.numbers.day(post.day))}</span>
            </div>
            <Select
              aria-label={t("experiments.variantOf", { opening: post.opening.slice(0, 40) })}
              data={data}
              value={post.variant ?? none}
              disabled={post.id === ""}
              onChange={value => onMove(post.id, value === none ? null : value)}
              allowDeselect={false}
            />
          </li>
        ))}
      </ul>
      <p className="small muted">{t("experiments.moving")}</p>
    </>
  );

  function noteOf(post: Post, day: string): string {
    const brought = [
      ...(post.total === null
        ? []
        : [`${t(`experiments.outcomeOf.${experiment.plan.outcome}`)} ${outcomeNumber(post.total, experiment.plan, words)}`]),
      ...(post.times === null ? [] : [t("experiments.times", { n: post.times })]),
    ];
    const why =
      post.standing === "apart" && post.fits > 1 ? t("experiments.fitsMore") : t(`experiments.standings.${post.standing}`);
    return [day, ...brought, why, ...(post.by === "hand" ? [t("experiments.byHandMark")] : [])].join(" · ");
  }
}
