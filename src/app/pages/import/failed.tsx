import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { RapportError } from "../../../core/error.ts";
import { sayError } from "../../../report/say-error.ts";
import { useWorkspaceState } from "../../home/context.tsx";
import type { Importing } from "../../importing/context.tsx";
import { useWords } from "../../words.tsx";

/** An archive that did not come in: what happened and what to do; where only the member can say whose it is, the question. */
export function Failed({ importing: { name, error, retry } }: { readonly importing: Importing }): ReactNode {
  const words = useWords();
  const { t } = words;
  const { members } = useWorkspaceState();
  if (!(error instanceof RapportError))
    return (
      <div>
        <h2>{name}</h2>
        <p className="error-text">{t("app.frame.errorUnknown")}</p>
        <pre className="mono">{String(error)}</pre>
      </div>
    );
  if (error.code === "unknown-member") {
    const ids = String(error.facts.candidates ?? "").split(" ");
    return (
      <div>
        <h2>{t("app.importing.whose")}</h2>
        <p className="small">
          {name}. {t("app.importing.whoseText")}
        </p>
        <div className="acts" style={{ marginTop: 12 }}>
          {members
            .filter(member => ids.includes(member.id))
            .map(member => (
              <Button key={member.id} variant="default" onClick={() => retry({ member: member.id })}>
                {member.name}
              </Button>
            ))}
          <Button variant="default" onClick={() => retry({ member: "new" })}>
            {t("app.importing.whoseNew")}
          </Button>
        </div>
      </div>
    );
  }
  const { what, todo } = sayError(error, words);
  return (
    <div role="alert">
      <h2>{name}</h2>
      <p className="error-text">{what}</p>
      <p>{todo}</p>
    </div>
  );
}
