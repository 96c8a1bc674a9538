import { type ReactNode, useState } from "react";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";
import type { Desk } from "./use-desk.ts";

type Own = ViewResult<"draft">;
type Props = { readonly own: Own; readonly edit: Desk["edit"] };
const openingsShown = 5;
const commentsShown = 3;

/** Own openings that went well and own comments, to be taken over into the draft. */
export function Material({ own, edit }: Props): ReactNode {
  const { t, numbers } = useWords();
  const [comments, setComments] = useState(commentsShown);
  const hasFigures = own.posts.some(({ times }) => times !== null);
  const openings = own.posts
    .filter(({ opening, times }) => opening !== "" && (times !== null || !hasFigures))
    .toSorted((a, b) => (b.times ?? 0) - (a.times ?? 0) || b.day - a.day)
    .filter(({ opening }, i, all) => all.findIndex(other => other.opening === opening) === i)
    .slice(0, openingsShown);
  if (openings.length === 0 && own.comments.length === 0) return null;
  return (
    <section aria-labelledby="h-material">
      <p className="eyebrow">{t("draft.material.eyebrow")}</p>
      {openings.length === 0 ? null : (
        <>
          <h2 id="h-material">{t(hasFigures ? "draft.material.best" : "draft.material.latest")}</h2>
          <ul className="desk-material">
            {openings.map(({ id, day, opening, times }) => (
              <Item key={id} text={opening} take={() => edit(text => joined(opening, text))}>
                {times === null ? numbers.date(day) : `${t("draft.material.times", { n: times })}, ${numbers.date(day)}`}
              </Item>
            ))}
          </ul>
        </>
      )}
      {own.comments.length === 0 ? null : (
        <>
          <h2 id={openings.length === 0 ? "h-material" : undefined} className="desk-second">
            {t("draft.material.comments")}
          </h2>
          <ul className="desk-material">
            {own.comments.slice(0, comments).map(({ day, text }) => (
              <Item key={`${day} ${text}`} text={text} take={() => edit(draft => joined(draft, text))}>
                {numbers.date(day)}
              </Item>
            ))}
          </ul>
          {own.comments.length > comments ? (
            <button type="button" className="quiet" onClick={() => setComments(own.comments.length)}>
              {t("draft.material.more")}
            </button>
          ) : null}
        </>
      )}
    </section>
  );
}

const joined = (...parts: readonly string[]): string => parts.filter(part => part.trim() !== "").join("\n\n");

type ItemProps = { readonly text: string; readonly take: () => void; readonly children: ReactNode };

function Item({ text, take, children }: ItemProps): ReactNode {
  const { t } = useWords();
  return (
    <li>
      <span>{text}</span>
      <span className="muted num">{children}</span>
      <button type="button" className="quiet" onClick={take}>
        {t("draft.material.take")}
        <span className="vh">: {text.slice(0, 60)}</span>
      </button>
    </li>
  );
}
