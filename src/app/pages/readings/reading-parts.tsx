import type { ReactNode } from "react";
import { pillarIds } from "../../../core/pillar.ts";
import type { Reading } from "../../../core/reading.ts";
import { useLaterView, useMember } from "../../home/context.tsx";
import { Glyph } from "../../parts/glyph.tsx";
import { useWords } from "../../words.tsx";

/** The four parts as LinkedIn shows them, the index beside them where there is one: two calculations, two columns. */
export function ReadingParts({ reading: { parts } }: { readonly reading: Reading }): ReactNode {
  const { t, numbers } = useWords();
  const member = useMember();
  const report = useLaterView("report", {}, (member?.imports.length ?? 0) > 0);
  if (parts === null) return null;
  return (
    <section aria-labelledby="h-parts">
      <h2 id="h-parts">{t("app.readings.parts")}</h2>
      <table className="plain" style={{ marginTop: 16, maxWidth: 720 }}>
        <thead>
          <tr>
            <th scope="col">{t("app.readings.pillar")}</th>
            <th scope="col" className="r">
              {t("app.readings.theirs")}
            </th>
            {report ? (
              <th scope="col" className="r">
                {t("app.readings.ours")}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {pillarIds.map((id, i) => {
            const own = report?.pillars[i]?.points ?? null;
            return (
              <tr key={id}>
                <th scope="row">
                  <span className="with-glyph">
                    <Glyph of={id} />
                    {t(`model.pillars.${id}.name`)}
                  </span>
                </th>
                <td className="r num">{numbers.points(parts[id])}</td>
                {report ? <td className="r num">{own === null ? "–" : numbers.points(own)}</td> : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
