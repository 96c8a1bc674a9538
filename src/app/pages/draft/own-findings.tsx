import type { ReactNode } from "react";
import { textSides } from "../../../content/splits.ts";
import type { Traits } from "../../../content/traits.ts";
import { questionOf, timesOf } from "../../../report/content.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";

type Props = { readonly findings: ViewResult<"draft">["findings"]; readonly traits: Traits };

/** What made a difference in the member's own posts, and whether this draft has it. Only what holds or is a hint. */
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
            {t(textSides[about](traits) ? "draft.own.with" : "draft.own.without", {
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
