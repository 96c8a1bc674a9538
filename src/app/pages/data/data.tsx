import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { useHome, useMember } from "../../home/context.tsx";
import { OpenFile } from "../../parts/open-file.tsx";
import { saveAs } from "../../parts/save-as.ts";
import { useWords } from "../../words.tsx";
import "./data.css";
import { Imports } from "./imports.tsx";
import { Remove } from "./remove.tsx";

/** What is kept of a member: imports with what was skipped and why, everything as one file, deletion. */
export function Component(): ReactNode {
  const { t } = useWords();
  const member = useMember();
  if (!member) return null;
  return (
    <>
      <h1>{t("app.settings.dataTitle")}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t("app.settings.dataLead")}
      </p>
      <Button component={Link} to={`/import?member=${member.id}`} variant="default" mt={16}>
        {t("app.settings.add")}
      </Button>
      {member.imports.length === 0 ? null : <Imports member={member} />}
      <Take />
      <Remove member={member} />
    </>
  );
}

function Take(): ReactNode {
  const { t } = useWords();
  const { workspace } = useHome();
  const [said, setSaid] = useState("");
  const take = async (): Promise<void> => saveAs("rapport.jsonl", await workspace.exportAll());
  return (
    <section aria-labelledby="h-take">
      <h2 id="h-take">{t("app.settings.take")}</h2>
      <p className="small">{t("app.settings.exportNote")}</p>
      <div className="acts" style={{ marginTop: 12, alignItems: "center" }}>
        <Button variant="default" onClick={() => void take()}>
          {t("app.settings.exportAll")}
        </Button>
        <OpenFile
          label={t("app.settings.openFile")}
          onOpened={({ members, imports }) => setSaid(t("app.settings.opened", { members, imports }))}
        />
        <span role="status" className="small">
          {said}
        </span>
      </div>
    </section>
  );
}
