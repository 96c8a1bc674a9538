import { Button, Textarea, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { longest } from "../../../content/tables/post-limits.ts";
import type { Traits } from "../../../content/traits.ts";
import { sayError } from "../../../report/say-error.ts";
import { Sure } from "../../parts/sure.tsx";
import { useWords } from "../../words.tsx";
import type { Desk } from "./use-desk.ts";
import { VariantChoice } from "./variant-choice.tsx";

type Props = {
  readonly desk: Desk;
  readonly traits: Traits;
  readonly signs: number;
  readonly median: number | null;
};

/** Where the post is written: text, its length beside limit and median, and what is done with the draft. */
export function Editor({ desk, traits, signs, median }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const { draft, isKept, edit, rename, keep } = desk;
  const [copied, setCopied] = useState<{ readonly text: string; readonly said: "copied" | "notCopied" } | null>(null);
  const said = copied?.text === draft.text ? copied.said : null;
  const copy = async (): Promise<void> => {
    const { text } = draft;
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, said: "copied" });
    } catch {
      // Refused, or not there at all on plain HTTP.
      setCopied({ text, said: "notCopied" });
    }
  };
  const isBlank = draft.text.trim() === "";
  return (
    <div className="desk-editor">
      <Textarea
        label={t("draft.text")}
        placeholder={t("draft.placeholder")}
        value={draft.text}
        maxLength={20_000}
        rows={14}
        resize="vertical"
        onChange={event => {
          const text = event.currentTarget.value;
          edit(() => text);
        }}
        onBlur={() => void keep()}
      />
      <p className="small muted num desk-count">
        {t("draft.signs", { signs, limit: longest })}
        {median === null ? "" : `, ${t("draft.median", { middle: median })}`}
      </p>
      <div className="desk-fields">
        <TextInput
          label={t("draft.name")}
          placeholder={t("draft.nameHint")}
          value={draft.name}
          maxLength={80}
          onChange={event => rename(event.currentTarget.value)}
          onBlur={() => void keep()}
        />
        <VariantChoice value={draft.variant} traits={signs === 0 ? null : traits} choose={variant => void keep({ variant })} />
      </div>
      <div className="acts desk-acts">
        <Button onClick={() => void copy()} disabled={isBlank}>
          {t("draft.copy")}
        </Button>
        <button type="button" className="quiet" onClick={() => void keep()} disabled={isKept}>
          {t("draft.keep")}
        </button>
        {draft.id === null ? null : (
          <Sure label={t("draft.remove")} ask={t("draft.removeSure")} yes={t("draft.remove")} onYes={desk.remove} />
        )}
        <span className="small muted" role="status">
          {said === null ? (isBlank && draft.id === null ? "" : t(isKept ? "draft.kept" : "draft.notKept")) : t(`draft.${said}`)}
        </span>
      </div>
      {desk.error === null ? null : (
        <p className="small error-text" role="alert">
          {Object.values(sayError(desk.error, words)).join(" ")}
        </p>
      )}
      <Drawer desk={desk} />
    </div>
  );
}

/** Kept drafts, the latest first. */
function Drawer({ desk }: { readonly desk: Desk }): ReactNode {
  const { t, numbers } = useWords();
  const { draft, drafts, open } = desk;
  if (drafts.length === 0) return null;
  return (
    <div className="desk-drawer">
      <h2>{t("draft.drafts")}</h2>
      <ul>
        {drafts.map(({ id, value }) => (
          <li key={id}>
            <button type="button" className="quiet" aria-current={id === draft.id || undefined} onClick={() => void open(id)}>
              {value.name.trim() || value.text.trim().slice(0, 60) || t("draft.untitled")}
            </button>
            <span className="muted num">{numbers.date(value.on)}</span>
          </li>
        ))}
      </ul>
      {draft.id === null && draft.text === "" ? null : (
        <button type="button" className="quiet" onClick={() => void open(null)}>
          {t("draft.other")}
        </button>
      )}
    </div>
  );
}
