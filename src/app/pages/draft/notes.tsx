import type { ReactNode } from "react";
import type { Note } from "../../../content/draft/check-draft.ts";
import { withPlainLetters } from "../../../content/draft/letters.ts";
import type { Words } from "../../../locales/words.ts";
import { listOf } from "../../../report/say.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";
import type { Desk } from "./use-desk.ts";

type Posts = ViewResult<"draft">["posts"];
type Props = {
  readonly notes: readonly Note[];
  readonly posts: Posts;
  readonly edit: Desk["edit"];
};

/** Places worth a look before the post goes out, each in one sentence. */
export function Notes({ notes, posts, edit }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-labelledby="h-notes">
      <p className="eyebrow">{t("draft.notes.eyebrow")}</p>
      <h2 id="h-notes">{notes.length === 0 ? t("draft.notes.none") : kindsOf(notes, words)}</h2>
      <ul className="desk-notes">
        {notes.map(note => (
          <li key={note.id === "bait" ? note.kind : note.id}>
            {sentence(note, posts, words)}{" "}
            {note.id === "lookalikes" ? (
              <button type="button" className="quiet" onClick={() => edit(withPlainLetters)}>
                {t("draft.notes.plain")}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {notes.some(({ id }) => id === "bait") ? <p className="small muted">{t("draft.notes.baitWhy")}</p> : null}
    </section>
  );
}

/** The finding: what kinds of places there are. */
function kindsOf(notes: readonly Note[], words: Words): string {
  const list = listOf(words, [...new Set(notes.map(({ id }) => words.t(`draft.notes.kinds.${id}`)))]);
  return list.slice(0, 1).toUpperCase() + list.slice(1);
}

function sentence(note: Note, posts: Posts, words: Words): string {
  const { t } = words;
  switch (note.id) {
    case "too-long":
      return t("draft.notes.too-long", { over: note.over });
    case "lookalikes":
      return t("draft.notes.lookalikes", { count: note.count });
    case "opening-folded":
      return t("draft.notes.opening-folded", { at: note.at });
    case "like-own":
      return t("draft.notes.like-own", { day: posts[note.post]?.day ?? 0, share: note.share });
    case "bait":
      return t(`draft.notes.bait.${note.kind}`, { words: note.words });
    case "cliche":
      return t("draft.notes.cliche", { list: listOf(words, note.words) });
  }
}
