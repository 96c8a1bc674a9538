import { Button } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import "@mantine/dropzone/styles.layer.css";
import { type ReactNode, useRef } from "react";
import { useWords } from "../words.tsx";
import "./drop.css";
import type { Given } from "../../sources/archive/open.ts";
import { type Dropped, givenOf } from "./gather.ts";

/** The one place where archives come in: by dragging, by a button for files, by one for a folder. */
export function Drop({ onGiven }: { readonly onGiven: (given: readonly Given[]) => void }): ReactNode {
  const { t } = useWords();
  const open = useRef<() => void>(null);
  const folder = useRef<HTMLInputElement>(null);
  const give = (files: readonly Dropped[]): void => {
    if (files.length > 0) onGiven(givenOf(files));
  };
  return (
    <div className="drop">
      <Dropzone
        onDrop={give}
        openRef={open}
        activateOnClick={false}
        activateOnKeyboard={false}
        enablePointerEvents
        className="drop-zone"
        inputProps={{ "aria-label": t("app.welcome.choose") }}
      >
        <svg viewBox="0 0 40 40" aria-hidden="true">
          <path d="M6 26v6a3 3 0 003 3h22a3 3 0 003-3v-6M20 5v21M12 18l8 8 8-8" />
        </svg>
        <b>
          <Dropzone.Accept>{t("app.welcome.dropOver")}</Dropzone.Accept>
          <Dropzone.Idle>{t("app.welcome.drop")}</Dropzone.Idle>
        </b>
        <p>{t("app.welcome.dropNote")}</p>
        <div className="drop-buttons">
          <Button onClick={() => open.current?.()}>{t("app.welcome.choose")}</Button>
          <Button variant="default" onClick={() => folder.current?.click()}>
            {t("app.welcome.chooseFolder")}
          </Button>
        </div>
      </Dropzone>
      <input
        ref={node => {
          folder.current = node;
          node?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        hidden
        aria-label={t("app.welcome.chooseFolder")}
        onChange={event => give([...(event.currentTarget.files ?? [])])}
      />
    </div>
  );
}
