import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { parseIsoDay } from "../../../core/day.ts";
import type { Report } from "../../../core/report.ts";
import { areFiguresOnly } from "../../../core/source.ts";
import { packagesOf } from "../../../report/parts.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { useWords } from "../../words.tsx";

function nameOf({ files, complete }: Report["imports"][number]) {
  if (areFiguresOnly(files.map(({ kind }) => kind))) return "app.overview.figures";
  return complete ? "app.overview.completeArchive" : "app.overview.partArchive";
}

/** How much of the model's weight the files could feed, pillar by pillar, and what another file would add. */
export function Coverage({ report }: { readonly report: Report }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const { member } = useParams();
  const share = report.coverage.sources;
  return (
    <section aria-labelledby="h-data">
      <div className="head">
        <div>
          <p className="eyebrow">{t("app.overview.data")}</p>
          <h2 id="h-data">{share > 0.995 ? t("app.overview.dataAll") : t("app.overview.dataFinding", { n: 100 * share })}</h2>
        </div>
      </div>
      <div className="cov">
        <div>
          <div className="covbar">
            {report.pillars.map(pillar => (
              <div key={pillar.id} className={pillar.id}>
                <b>
                  <Glyph of={pillar.id} />
                  {t(`model.pillars.${pillar.id}.name`)}
                </b>
                <div className="b">
                  <i style={{ width: `${100 * pillar.coverage}%` }} />
                  {pillar.coverage < 0.995 ? <u className="hatch" /> : null}
                </div>
                {t("app.overview.weightOf", { n: 100 * pillar.coverage })}
              </div>
            ))}
          </div>
          {packagesOf(report, words).length === 0 ? null : (
            <p className="small" style={{ marginTop: 16 }}>
              {t("app.overview.hatched")}
            </p>
          )}
          <ul className="small" style={{ marginTop: 8 }}>
            {packagesOf(report, words).map(({ adds, how }) => (
              <li key={adds}>
                {adds}
                <span className="muted"> · {how}</span>
              </li>
            ))}
          </ul>
          <Button component={Link} to={`/import?member=${member}`} variant="default" mt={20}>
            {t("app.overview.addFile")}
          </Button>
        </div>
        <ul className="files">
          {report.imports.map(entry => {
            const rows = entry.files.reduce((sum, file) => sum + file.rows, 0);
            const kept = entry.files.reduce((sum, file) => sum + file.kept, 0);
            return (
              <li key={entry.name}>
                <b>
                  {t(nameOf(entry))}
                  {entry.observedTo === null ? "" : `, ${numbers.date(parseIsoDay(entry.observedTo))}`}
                </b>
                {t("app.overview.fileRows", { rows })},{" "}
                <Link to={`/m/${member}/data`}>{t("app.overview.fileSkipped", { n: rows - kept })}</Link>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
