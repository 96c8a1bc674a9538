import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../words.tsx";

type Props = {
  /** Where the shown values come from, in words. */
  readonly from: string;
  readonly isOwn: boolean;
  readonly onConfirm: () => void;
  readonly onReset: () => void;
};

/** A proposal and its confirmation: used as it is, but said to be proposed (decision 12). */
export function Proposed({ from, isOwn, onConfirm, onReset }: Props): ReactNode {
  const { t } = useWords();
  return (
    <p className="small proposed">
      <span>
        {isOwn ? null : <span className="tag">{t("app.settings.proposed")}</span>} {from}
      </span>
      {isOwn ? (
        <button type="button" className="quiet" onClick={onReset}>
          {t("app.settings.reset")}
        </button>
      ) : (
        <Button variant="default" size="compact-sm" onClick={onConfirm}>
          {t("app.settings.confirm")}
        </Button>
      )}
    </p>
  );
}
