import type { ReactNode } from "react";
import type { DraftCheck } from "../../../content/draft/check-draft.ts";
import { habitIds, measureIds } from "../../../content/draft/features.ts";
import { fewestForStyle } from "../../../content/draft/style-card.ts";
import { useWords } from "../../words.tsx";
import { hereOf, someOf, styleFinding, usualOf } from "./say-style.ts";

type Props = { readonly found: DraftCheck; readonly posts: number };

/** How the member writes, and how far the draft is from it, trait by trait. */
export function Style({ found, posts }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const { card, style, newWords } = found;
  const isEmpty = found.signs === 0;
  if (card === null)
    return posts === 0 ? null : (
      <section aria-labelledby="h-style">
        <p className="eyebrow">{t("draft.style.eyebrow")}</p>
        <h2 id="h-style">{t("draft.style.early", { fewest: fewestForStyle })}</h2>
        <p style={{ marginTop: 8 }}>{t("draft.style.earlyMore", { count: fewestForStyle - posts })}</p>
      </section>
    );
  const said = new Map(style?.map(each => [each.id, each]));
  return (
    <section aria-labelledby="h-style">
      <p className="eyebrow">{t("draft.style.eyebrow")}</p>
      <h2 id="h-style">{styleFinding(card, style, words)}</h2>
      <table className="plain desk-style">
        <thead>
          <tr>
            <th scope="col">{t("draft.style.trait")}</th>
            <th scope="col">{t("draft.style.usual")}</th>
            {isEmpty ? null : <th scope="col">{t("draft.style.draft")}</th>}
            {isEmpty ? null : <th scope="col">{t("draft.style.verdict")}</th>}
          </tr>
        </thead>
        <tbody>
          {([...measureIds, ...habitIds, "opening"] as const).map(id => {
            const here = said.get(id);
            return (
              <tr key={id} className={here?.fits === false ? "unlike" : undefined}>
                <th scope="row">{t(`draft.style.traits.${id}`)}</th>
                <td data-label={t("draft.style.usual")}>{usualOf(id, card, words)}</td>
                {isEmpty ? null : <td data-label={t("draft.style.draft")}>{hereOf(id, found.features, words)}</td>}
                {isEmpty ? null : (
                  <td data-label={t("draft.style.verdict")}>
                    {here ? t(here.fits ? "draft.style.fits" : "draft.style.unlike") : t("draft.style.open")}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {newWords.length === 0 ? null : <p className="desk-new">{t("draft.style.newWords", { list: someOf(newWords, words) })}</p>}
      <p className="small muted" style={{ marginTop: 10 }}>
        {t("draft.style.reading", { posts: card.posts })}
      </p>
    </section>
  );
}
