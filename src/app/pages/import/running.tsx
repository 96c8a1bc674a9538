import { Progress } from "@mantine/core";
import type { ReactNode } from "react";
import type { Importing } from "../../importing/context.tsx";
import { useWords } from "../../words.tsx";

/** Progress of one archive: the whole as a bar, and each file with its rows. */
export function Running({ importing: { name, progress } }: { readonly importing: Importing }): ReactNode {
  const { t, numbers } = useWords();
  if (progress === null)
    return (
      <div>
        <h2>{name}</h2>
        <p className="small">{t("app.importing.waiting")}</p>
      </div>
    );
  const share = progress.phase === "keeping" ? 100 : progress.total === 0 ? 0 : (100 * progress.done) / progress.total;
  const rows = progress.files.reduce((sum, file) => sum + file.rows, 0);
  return (
    <div>
      <h2>{name}</h2>
      <Progress value={share} size={6} radius={0} mt={12} aria-label={name} />
      <p className="small" style={{ marginTop: 8 }}>
        {progress.phase === "keeping" ? t("app.importing.keeping") : t("app.importing.reading", { file: progress.file })} ·{" "}
        <span className="num">{t("app.importing.progress", { rows })}</span>
      </p>
      <ul className="files-read">
        {progress.files.map(file => (
          <li key={file.name}>
            <span className="mono">{file.name}</span> <span className="num">{numbers.whole(file.rows)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
