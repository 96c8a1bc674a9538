import { type ReactNode, useDeferredValue, useEffect, useMemo } from "react";
import { Link, useParams } from "react-router";
import { draftChecker } from "../../../content/draft/check-draft.ts";
import { useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import "./draft.css";
import { Editor } from "./editor.tsx";
import { Material } from "./material.tsx";
import { Notes } from "./notes.tsx";
import { OwnFindings } from "./own-findings.tsx";
import { Preview } from "./preview.tsx";
import { Style } from "./style.tsx";
import { useDesk } from "./use-desk.ts";

/**
 * A post is written or pasted, and looked through at every key. It is done on this page and not by the home, so that no draft stands in an address,
 * and typing waits for nothing: what is shown may lag behind the text by a moment.
 */
export function Component(): ReactNode {
  const { t } = useWords();
  const { member } = useParams();
  const own = useView("draft", {});
  const check = useMemo(() => draftChecker(own), [own]);
  useEffect(() => void check(own.posts.at(-1)?.folded ?? "x"), [check, own]);
  const desk = useDesk();
  const { draft, write } = desk;
  const shown = useDeferredValue(draft.text);
  const found = useMemo(() => check(shown), [check, shown]);
  const isEmpty = found.signs === 0;
  const title = (): string => {
    if (isEmpty) return t("draft.titleEmpty");
    return found.notes.length === 0 ? t("draft.titleNone") : t("draft.titleNotes", { count: found.notes.length });
  };
  return (
    <>
      <p className="eyebrow">{t("draft.eyebrow")}</p>
      <h1>{title()}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t(own.posts.length === 0 ? "draft.leadNoPosts" : "draft.lead")}
      </p>
      <p className="acts">
        <Link className="quiet" to={`/m/${member}/content`}>
          {t("draft.back")}
        </Link>
      </p>
      <div className="desk">
        <Editor desk={desk} found={found} />
        <Preview text={shown} folds={found.folds} />
      </div>
      {isEmpty ? null : <Notes found={found} posts={own.posts} makePlain={plain => write({ text: plain(draft.text) })} />}
      <Style found={found} posts={own.posts.length} isEmpty={isEmpty} />
      {isEmpty ? null : <OwnFindings findings={own.findings} traits={found.traits} />}
      <Material own={own} take={(text, first) => write({ text: joined(first ? [text, draft.text] : [draft.text, text]) })} />
    </>
  );
}

const joined = (parts: readonly string[]): string => parts.filter(part => part.trim() !== "").join("\n\n");
