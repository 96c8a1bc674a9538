import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { sayValue } from "../../../report/say.ts";
import { useView } from "../../home/context.tsx";
import { Glyph } from "../../parts/glyph.tsx";
import { useWords } from "../../words.tsx";
import { Counted } from "./counted.tsx";
import { CurveFigure } from "./curve-figure.tsx";
import { NextStep } from "./next-step.tsx";
import { Rows } from "./rows.tsx";
import { Standing } from "./standing.tsx";
import "./audit.css";

/** One question: value, curve, what counted and why, and the rows with file and line. */
export function Component(): ReactNode {
  const words = useWords();
  const { t, named } = words;
  const { member, audit = "" } = useParams();
  const found = useView("explain", { what: audit, count: 0 });
  if (found.kind !== "audit") return null;
  const { result, pillar } = found;
  return (
    <>
      <p className="meta">
        <Link to={`/m/${member}`}>{t("app.frame.overview")}</Link>
        <span aria-hidden="true">/</span>
        <Link to={`/m/${member}/pillar/${pillar}`} className="with-glyph">
          <Glyph of={pillar} />
          {t(`model.pillars.${pillar}.name`)}
        </Link>
        <span aria-hidden="true">/</span>
        <span>{named("audits", result.id, "name")}</span>
      </p>
      <h1>{named("audits", result.id, "question")}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {named("audits", result.id, "measures")}
      </p>
      <div className="standing">
        <Standing found={found} />
        {result.value === null ? null : <CurveFigure found={found} />}
      </div>
      {result.value === null ? null : <Counted found={found} say={n => sayValue(words, result.unit, n)} />}
      <Rows what={audit} />
      <NextStep found={found} />
    </>
  );
}
