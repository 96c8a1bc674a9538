import { SegmentedControl } from "@mantine/core";
import { memo, type ReactNode, useState } from "react";
import type { DraftCheck } from "../../../content/draft/check-draft.ts";
import { pooledSet } from "../../../content/tables/pooled.ts";
import type { Screen } from "../../../content/tables/post-limits.ts";
import { useMember } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";

const screens = ["phone", "desktop"] as const satisfies readonly Screen[];
type Props = { readonly text: string; readonly folds: DraftCheck["folds"] };

/** The post as it stands in the feed, cut where the screen cuts it; a click opens it as there. */
export const Preview = memo(function Preview({ text, folds }: Props): ReactNode {
  const { t } = useWords();
  const name = useMember()?.name ?? "";
  const [screen, setScreen] = useState<Screen>("phone");
  const [isOpen, setOpen] = useState(false);
  const cut = folds[screen];
  const isCut = cut !== null && !isOpen;
  const isEmpty = text.trim() === "";
  const finding = (): string => {
    if (isEmpty) return t("draft.preview.empty");
    return cut === null ? t("draft.preview.whole") : t("draft.preview.cut", { signs: [...text.slice(0, cut)].length });
  };
  return (
    <section className="desk-preview" aria-labelledby="h-preview">
      <div className="desk-preview-head">
        <div>
          <p className="eyebrow">{t("draft.preview.title")}</p>
          <h2 id="h-preview">{finding()}</h2>
        </div>
        <SegmentedControl
          size="xs"
          aria-label={t("draft.preview.screen")}
          value={screen}
          onChange={value => setScreen(screens.find(each => each === value) ?? "phone")}
          data={screens.map(value => ({ value, label: t(`draft.preview.screens.${value}`) }))}
        />
      </div>
      <div className={`desk-post ${screen}`}>
        <b>{name}</b>
        {isEmpty ? (
          <p className="muted">{t("draft.preview.nothing")}</p>
        ) : (
          <p>
            {isCut ? text.slice(0, cut) : text}
            {cut === null ? null : (
              <>
                {isCut ? " " : "\n\n"}
                <button type="button" className="quiet" onClick={() => setOpen(!isOpen)}>
                  {t(isCut ? "draft.preview.more" : "draft.preview.less")}
                </button>
              </>
            )}
          </p>
        )}
      </div>
      <p className="small muted">{t("draft.preview.source", { posts: pooledSet.posts })}</p>
    </section>
  );
});
