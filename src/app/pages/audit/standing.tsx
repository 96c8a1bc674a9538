import type { ReactNode } from "react";
import { slopeOf } from "../../../core/curve.ts";
import { filesFor } from "../../../report/needs.ts";
import { sayValue } from "../../../report/say.ts";
import { sizeOf } from "../../../report/view.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";

export type Found = Extract<ViewResult<"explain">, { kind: "audit" }>;

/** Range of the value: 80 % of chance on both sides, from the error of its score. */
export function rangeOf({ result, curve }: Found): readonly [number, number] {
  const value = result.value ?? 0;
  const slope = slopeOf(curve, value);
  const half = slope > 0 ? (1.28 * result.error) / slope : 0;
  return [Math.max(0, value - half), curve.kind === "count" ? value + half : Math.min(1, value + half)];
}

/** The value large, then what belongs to it; without a value, why and what would bring one. */
export function Standing({ found }: { readonly found: Found }): ReactNode {
  const words = useWords();
  const { t, named } = words;
  const report = useView("report", {});
  const { result, pillar } = found;
  if (result.value === null || result.status !== "measured") {
    const files = filesFor(result.code, report, words);
    return (
      <div>
        <p className="value">–</p>
        <p className="small">{named("app.audit.states", result.status, undefined, { files })}</p>
      </div>
    );
  }
  const whole = report.pillars.find(each => each.id === pillar);
  const most = whole ? sizeOf(result, whole) : 0;
  const [low, high] = rangeOf(found);
  const [large, ...unit] = sayValue(words, result.unit, result.value).split(/(?<=^[\d.,−]+\u00a0?%?)\s/);
  return (
    <div>
      <p className="value num">
        {large} <span>{unit.join(" ")}</span>
      </p>
      <dl className="facts">
        <dt>{t("app.audit.points")}</dt>
        <dd>{t("app.audit.pointsOf", { n: result.points, most })}</dd>
        {result.error > 0 ? (
          <>
            <dt>{t("app.audit.range")}</dt>
            <dd>
              {t("app.audit.rangeOf", { low: sayValue(words, result.unit, low), high: sayValue(words, result.unit, high) })}
            </dd>
          </>
        ) : null}
        <dt>{t("app.audit.weight")}</dt>
        <dd>{t("app.audit.weightOf", { n: result.weight, pillar: t(`model.pillars.${pillar}.name`) })}</dd>
        {result.g < 0.995 ? (
          <>
            <dt>{t("app.audit.counts")}</dt>
            <dd>{t("app.audit.countsAt", { g: result.g })}</dd>
          </>
        ) : null}
        <dt>{t("app.audit.grade")}</dt>
        <dd>
          <span className="grade">{result.grade}</span> {named("model.grades", result.grade)}
        </dd>
        <dt>{t("app.audit.notCounted")}</dt>
        <dd>{named("audits", result.id, "not")}</dd>
      </dl>
    </div>
  );
}
