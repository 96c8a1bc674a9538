import type { ReactNode } from "react";
import { modelId } from "../../../audits/index.ts";
import { guardIds } from "../../../core/measure.ts";
import { pillarIds } from "../../../core/pillar.ts";
import { parameters } from "../../../model/parameters.ts";
import { markOf } from "../../../report/model.ts";
import { auditName, sayValue } from "../../../report/say.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { useWords } from "../../words.tsx";
import "./method.css";

const topics = ["range", "bands", "not"] as const;

/** The model in the reader's language, from the same definitions as the computation. */
export function Component(): ReactNode {
  const { t } = useWords();
  const rows = parameters();
  return (
    <div className="method">
      <h1>{t("app.method.title")}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t("app.method.lead", { id: modelId, n: rows.length })}
      </p>
      <section aria-labelledby="h-sum">
        <h2 id="h-sum">{t("app.method.sumTitle")}</h2>
        <ol className="sum">
          {(["sum1", "sum2", "sum3", "sum4", "sum5"] as const).map(key => (
            <li key={key}>{t(`app.method.${key}`)}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="h-guards">
        <h2 id="h-guards">{t("app.method.guardsTitle")}</h2>
        <p>{t("app.method.guardsText")}</p>
        <ul className="guards">
          {guardIds.map(id => (
            <li key={id}>
              <span className="tag">{id}</span> {t(`model.guards.${id}`)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="h-known">
        <h2 id="h-known">{t("app.method.known")}</h2>
        <p>{t("app.method.knownText")}</p>
      </section>
      {topics.map(topic => (
        <section key={topic} aria-labelledby={`h-${topic}`}>
          <h2 id={`h-${topic}`}>{t(`app.method.${topic}Title`)}</h2>
          <p>{t(`app.method.${topic}Text`)}</p>
        </section>
      ))}
      <Table />
    </div>
  );
}

function Table(): ReactNode {
  const words = useWords();
  const { t, named, numbers } = words;
  const rows = parameters();
  return (
    <section aria-labelledby="h-table">
      <h2 id="h-table">{t("app.method.tableTitle")}</h2>
      <p className="small">{t("app.method.gradesText")}</p>
      {pillarIds.map(pillar => (
        <table key={pillar} className="plain model-table">
          <caption>
            <Glyph of={pillar} />
            {t(`model.pillars.${pillar}.name`)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t("app.method.question")}</th>
              <th scope="col" className="r">
                {t("app.method.weight")}
              </th>
              <th scope="col" className="r">
                {t("app.method.half")}
              </th>
              <th scope="col" className="r">
                {t("app.method.most")}
              </th>
              <th scope="col">{t("app.method.window")}</th>
              <th scope="col">{t("app.method.grade")}</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(row => row.pillar === pillar)
              .map(row => (
                <tr key={row.code}>
                  <th scope="row">
                    {row.code} {auditName(words, row.id)}
                    <p className="small">
                      {named("audits", row.id, "measures")} <span className="muted">{named("audits", row.id, "not")}</span>
                    </p>
                  </th>
                  <td className="r num">{numbers.whole(row.weight)}</td>
                  <td className="r">{row.m === null ? "–" : sayValue(words, row.unit, markOf(row, 0.5))}</td>
                  <td className="r">{row.p === null ? "–" : sayValue(words, row.unit, markOf(row, 0.9))}</td>
                  <td>{named("model.windows", row.window)}</td>
                  <td>
                    <span className="grade">{row.grade}</span>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
