import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { stepOf } from "../../../report/parts.ts";
import { useWords } from "../../words.tsx";
import type { Found } from "./standing.tsx";

/** What to do about this question, where there is something to do. */
export function NextStep({ found: { result } }: { readonly found: Found }): ReactNode {
  const words = useWords();
  const { t, named } = words;
  const { member } = useParams();
  if (result.status !== "measured" || result.score === null) return null;
  return (
    <section aria-labelledby="h-step">
      <div className="head">
        <div>
          <p className="eyebrow">{t("app.audit.step")}</p>
          <h2 id="h-step">
            {result.score >= 0.9 ? t("views.explain.reached") : stepOf({ step: result.id, facts: result.facts }, words)}
          </h2>
        </div>
      </div>
      <p className="lead">{named("audits", result.id, "how")}</p>
      <p className="small" style={{ marginTop: 12 }}>
        <Link to={`/m/${member}/method`}>{t("app.audit.rule")}</Link>
      </p>
    </section>
  );
}
