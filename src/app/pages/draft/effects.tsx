import type { ReactNode } from "react";
import { type TextSplit, textSides, textSplits } from "../../../content/splits.ts";
import { pooled, pooledSet } from "../../../content/tables/pooled.ts";
import type { Traits } from "../../../content/traits.ts";
import { questionOf, rangeOf, timesOf } from "../../../report/content.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";

type Findings = ViewResult<"draft">["findings"];
type Props = { readonly findings: Findings; readonly traits: Traits };

/** What made a difference in the member's own posts, and whether this draft has it: what holds or is a hint. */
export function OwnFindings({ findings, traits }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="h-own">
      <p className="eyebrow">{t("draft.own.eyebrow")}</p>
      <h2 id="h-own">{t("draft.own.finding", { count: findings.length })}</h2>
      <ul className="desk-notes">
        {findings.map(({ about, verdict, change }) => (
          <li key={about}>
            {t(`draft.own.${textSides[about](traits) ? "with" : "without"}`, {
              question: questionOf({ about, what: null }, words),
              times: timesOf(change, words),
              verdict: t(`content.verdicts.${verdict}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What made a difference for other authors, of what the own posts do not tell. An effect that may as well be none is left out. */
export function OthersFindings({ findings, traits }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const known = textSplits.flatMap(about => {
    const effect = pooledOf(about);
    return effect === null || findings.some(own => own.about === about) ? [] : [{ about, effect }];
  });
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="h-others">
      <p className="eyebrow">{t("draft.others.eyebrow")}</p>
      <h2 id="h-others">{t("draft.others.finding", { count: known.length })}</h2>
      <ul className="desk-notes">
        {known.map(({ about, effect }) => (
          <li key={about}>
            {t(`draft.others.${textSides[about](traits) ? "with" : "without"}`, {
              question: questionOf({ about, what: null }, words),
              times: timesOf(effect.change, words),
              range: rangeOf(effect, words),
            })}
          </li>
        ))}
      </ul>
      <p className="small muted">{t("draft.others.source", pooledSet)}</p>
    </section>
  );
}

function pooledOf(about: TextSplit) {
  const effect = Object.entries(pooled).find(([id]) => id === about)?.[1];
  return effect && effect.low * effect.high > 0 ? effect : null;
}
