import { type ReactNode, useState } from "react";
import { rangeOf, timesOf } from "../../../report/content.ts";
import { outcomeNumber, variantNames, verdictOf } from "../../../report/experiments.ts";
import { useChanged, useHome, useMember } from "../../home/context.tsx";
import { Sure } from "../../parts/sure.tsx";
import { today } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";
import type { Kept } from "./kept.ts";
import { PlacedPosts } from "./placed-posts.tsx";

/** One experiment: its verdict in a sentence, the figures of its variants, its posts. */
export function Experiment({ experiment }: { readonly experiment: Kept }): ReactNode {
  const words = useWords();
  const { t } = words;
  const { id, plan, state, posts } = experiment;
  const member = useMember()?.id ?? "";
  const { workspace } = useHome();
  const changed = useChanged();
  const keep = async (more: Partial<Kept["plan"]>): Promise<void> => {
    await workspace.keep(member, { kind: "experiment", id, value: { ...plan, ...more } });
    await changed();
  };
  const drop = async (): Promise<void> => {
    await workspace.drop(member, "experiment", id);
    await changed();
  };
  const { question } = plan;
  const isRunning = state === "running" || state === "planned";
  const [isOpen, setOpen] = useState(state === "running" && posts.length <= 12);
  return (
    <section aria-labelledby={`h-${id}`} className="experiment">
      <p className="eyebrow">
        {question} · {t(`experiments.states.${state}`)} · {t("experiments.span", { start: plan.start, end: plan.end })}
      </p>
      <h2 id={`h-${id}`}>{verdictOf(experiment, words)}</h2>
      {experiment.isInBlocks ? <p className="small">{t("experiments.inBlocks")}</p> : null}
      <Sides experiment={experiment} />
      <Pairs experiment={experiment} />
      <div className="acts">
        {posts.length === 0 ? null : (
          <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t("experiments.postsClose") : t("experiments.postsOpen", { count: posts.length })}
          </button>
        )}
        {isRunning ? (
          <Sure
            label={t("experiments.stop")}
            ask={t("experiments.stopSure", { question })}
            yes={t("experiments.stopYes")}
            onYes={() => keep({ stopped: today() })}
          />
        ) : null}
        <Sure
          label={t("experiments.remove")}
          ask={t("experiments.removeSure", { question })}
          yes={t("experiments.removeYes")}
          onYes={drop}
        />
      </div>
      {isOpen && posts.length > 0 ? (
        <PlacedPosts
          experiment={experiment}
          onMove={(post, variant) => void keep({ assigned: { ...plan.assigned, [post]: variant } })}
        />
      ) : null}
    </section>
  );
}

const over = ["counted", "middle"] as const;
const columnsOf = {
  planned: ["left"],
  running: ["counted", "waiting", "left", "middle"],
  waiting: ["counted", "waiting", "middle"],
  holds: over,
  even: over,
  stopped: over,
} as const;

/** Each variant with how many posts it has, lacks while it is not over, and what they brought. */
function Sides({ experiment: { plan, state, sides } }: { readonly experiment: Kept }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const names = variantNames(plan, words);
  const columns = columnsOf[state];
  const title = (id: (typeof columns)[number]): string =>
    id === "middle"
      ? t("experiments.columns.middle", { what: t(`experiments.outcomeOf.${plan.outcome}`) })
      : t(`experiments.columns.${id}`);
  return (
    <table className="plain experiment-table">
      <thead>
        <tr>
          <th scope="col">{t("experiments.columns.variant")}</th>
          {columns.map(id => (
            <th key={id} scope="col" className="r">
              {title(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sides.map(side => (
          <tr key={side.id}>
            <th scope="row">{names.get(side.id)}</th>
            {columns.map(id => {
              return (
                <td key={id} className="num r" data-label={title(id)}>
                  {id === "middle" ? outcomeNumber(side.middle, plan, words) : numbers.whole(side[id])}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every two variants against each other, once both have posts. */
function Pairs({ experiment: { plan, pairs } }: { readonly experiment: Kept }): ReactNode {
  const words = useWords();
  const { t } = words;
  const names = variantNames(plan, words);
  const known = pairs.flatMap(({ own, ...pair }) => (own === null ? [] : [{ ...pair, own }]));
  if (known.length === 0) return null;
  return (
    <table className="plain experiment-table">
      <thead>
        <tr>
          {(["pair", "own", "best"] as const).map(id => (
            <th key={id} scope="col" className={id === "pair" ? "" : "r"}>
              {t(`experiments.columns.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {known.map(({ more, less, own, best }) => (
          <tr key={`${more} ${less}`}>
            <th scope="row">{t("experiments.pair", { more: names.get(more) ?? "", less: names.get(less) ?? "" })}</th>
            {([own, best] as const).map((change, i) => (
              <td
                key={i === 0 ? "own" : "best"}
                className="num r"
                data-label={t(`experiments.columns.${i === 0 ? "own" : "best"}`)}
              >
                {timesOf(change.change, words)} <span className="note">{rangeOf(change, words)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
