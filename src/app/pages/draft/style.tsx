import type { ReactNode } from "react";
import type { DraftCheck } from "../../../content/draft/check-draft.ts";
import { habitIds, measureIds } from "../../../content/draft/features.ts";
import { fewestForStyle } from "../../../content/draft/style-card.ts";
import { useWords } from "../../words.tsx";
import { hereOf, someOf, styleFinding, type TraitId, usualOf } from "./say-style.ts";

const traitIds = [...measureIds, ...habitIds, "opening"] as const;
/** What can be said of a draft by itself. */
const alone = traitIds.filter(id => id !== "newWords");

type Props = { readonly found: DraftCheck; readonly posts: number };

/** How the member writes, and how far the draft is from it, trait by trait. Without a manner to compare with, the draft alone. */
export function Style({ found, posts }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const { card, style, newWords, features } = found;
  const isEmpty = found.signs === 0;
  if (card === null && isEmpty && posts === 0) return null;
  const said = new Map(style?.map(each => [each.id, each]));
  const columns: Column[] = [];
  if (card !== null) columns.push({ title: t("draft.style.usual"), cell: id => usualOf(id, card, words) });
  if (!isEmpty) columns.push({ title: t("draft.style.draft"), cell: id => hereOf(id, features, words) });
  if (style !== null)
    columns.push({ title: t("draft.style.verdict"), cell: id => t(`draft.style.${verdictOf(said.get(id)?.fits)}`) });
  return (
    <section aria-labelledby="h-style">
      <p className="eyebrow">{t(card === null && posts === 0 ? "draft.style.made" : "draft.style.eyebrow")}</p>
      <h2 id="h-style">{styleFinding(found, posts, words)}</h2>
      {card === null && posts > 0 ? (
        <p className="desk-new">{t("draft.style.earlyMore", { count: fewestForStyle - posts })}</p>
      ) : null}
      {columns.length === 0 ? null : (
        <TraitTable ids={card === null ? alone : traitIds} columns={columns} isUnlike={id => said.get(id)?.fits === false} />
      )}
      {newWords.length === 0 ? null : <p className="desk-new">{t("draft.style.newWords", { list: someOf(newWords, words) })}</p>}
      {card === null ? null : <p className="small muted desk-new">{t("draft.style.reading", { posts: card.posts })}</p>}
    </section>
  );
}

const verdictOf = (fits: boolean | undefined) => (fits === undefined ? "open" : fits ? "fits" : "unlike");

type Column = { readonly title: string; readonly cell: (id: TraitId) => string };
type TableProps = {
  readonly ids: readonly TraitId[];
  readonly columns: readonly Column[];
  readonly isUnlike: (id: TraitId) => boolean;
};

function TraitTable({ ids, columns, isUnlike }: TableProps): ReactNode {
  const { t } = useWords();
  return (
    <table className="plain desk-style">
      <thead>
        <tr>
          <th scope="col">{t("draft.style.trait")}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ids.map(id => (
          <tr key={id} className={isUnlike(id) ? "unlike" : undefined}>
            <th scope="row">{t(`draft.style.traits.${id}`)}</th>
            {columns.map(({ title, cell }) => (
              <td key={title} data-label={title}>
                {cell(id)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
