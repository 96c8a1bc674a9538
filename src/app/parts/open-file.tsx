import { type ReactNode, useRef, useState } from "react";
import { RapportError } from "../../core/error.ts";
import { sayError } from "../../report/say-error.ts";
import type { Opened } from "../../workspace/state.ts";
import { useChanged, useHome } from "../home/context.tsx";
import { useWords } from "../words.tsx";

type Props = { readonly label: string; readonly onOpened: (opened: Opened) => void };

/** Opens a file that Rapport saved. What is no such file is said where it was chosen, and nothing has changed. */
export function OpenFile({ label, onOpened }: Props): ReactNode {
  const words = useWords();
  const { workspace } = useHome();
  const changed = useChanged();
  const file = useRef<HTMLInputElement>(null);
  const [error, setError] = useState("");
  const open = async (chosen: File): Promise<void> => {
    setError("");
    try {
      const opened = await workspace.openExport(chosen);
      await changed();
      onOpened(opened);
    } catch (failed) {
      if (!(failed instanceof RapportError)) throw failed;
      setError(Object.values(sayError(failed, words)).join(" "));
    }
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => file.current?.click()}>
        {label}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".jsonl,.gz"
        aria-label={label}
        onChange={event => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (chosen) void open(chosen);
        }}
      />
      {error === "" ? null : (
        <p className="small error-text" role="alert">
          {error}
        </p>
      )}
    </>
  );
}
