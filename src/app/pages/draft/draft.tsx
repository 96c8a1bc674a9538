import { memo, type ReactNode, useDeferredValue, useEffect, useMemo } from "react";
import { Link, useParams } from "react-router";
import { type DraftCheck, draftChecker } from "../../../content/draft/check-draft.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import "./draft.css";
import { Editor } from "./editor.tsx";
import { OthersFindings, OwnFindings } from "./effects.tsx";
import { Material } from "./material.tsx";
import { Notes } from "./notes.tsx";
import { Preview } from "./preview.tsx";
import { Style } from "./style.tsx";
import { type Desk, useDesk } from "./use-desk.ts";

/** A desk for each member: what lies on one is never seen on the other's. */
export function Component(): ReactNode {
  const { member = "" } = useParams();
  return <DraftDesk key={member} member={member} />;
}

/**
 * A post is written or pasted, and looked through at every key. It is done on this page and not by the home, so that no draft stands in an address,
 * and typing waits for nothing: what is shown may lag behind the text by a moment.
 */
function DraftDesk({ member }: { readonly member: string }): ReactNode {
  const { t } = useWords();
  const own = useView("draft", {});
  const check = useMemo(() => draftChecker(own), [own]);
  useEffect(() => void check(own.posts.at(-1)?.folded ?? "x"), [check, own]);
  const desk = useDesk();
  const { draft, edit } = desk;
  // LinkedIn leaves out what is blank before the first sign.
  const shown = useDeferredValue(draft.text).trimStart();
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
        <Editor
          desk={desk}
          traits={found.traits}
          signs={found.signs}
          median={found.card?.measures.get("length")?.middle ?? null}
        />
        <Preview text={shown} folds={found.folds} />
      </div>
      <Beside found={found} own={own} edit={edit} />
    </>
  );
}

type BesideProps = { readonly found: DraftCheck; readonly own: ViewResult<"draft">; readonly edit: Desk["edit"] };

/** What was found, drawn only when something was: the key itself is answered by the field alone. */
const Beside = memo(function Beside({ found, own, edit }: BesideProps): ReactNode {
  const isEmpty = found.signs === 0;
  return (
    <>
      {isEmpty ? null : <Notes notes={found.notes} posts={own.posts} edit={edit} />}
      <Style found={found} posts={own.posts.length} />
      {isEmpty ? null : <OwnFindings findings={own.findings} traits={found.traits} />}
      {isEmpty ? null : <OthersFindings findings={own.findings} traits={found.traits} />}
      <Material own={own} edit={edit} />
    </>
  );
});
