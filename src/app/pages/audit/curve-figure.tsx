import { type ReactNode, useCallback } from "react";
import { scoreOf, valueAt } from "../../../core/curve.ts";
import { curveOption } from "../../../report/charts/curve.ts";
import type { Palette } from "../../../report/charts/palette.ts";
import { sayValue } from "../../../report/say.ts";
import { sizeOf } from "../../../report/view.ts";
import { useView } from "../../home/context.tsx";
import { Chart } from "../../parts/chart.tsx";
import { Figure } from "../../parts/figure.tsx";
import { useWords } from "../../words.tsx";
import { type Found, rangeOf } from "./standing.tsx";

/** The curve of the question with the member's place on it and the next mark. */
export function CurveFigure({ found }: { readonly found: Found }): ReactNode {
  const words = useWords();
  const { t } = words;
  const report = useView("report", {});
  const { result, curve, pillar } = found;
  const whole = report.pillars.find(each => each.id === pillar);
  const most = (whole ? sizeOf(result, whole) : 0) || result.weight / 4;
  const value = result.value ?? 0;
  const score = result.score ?? 0;
  const target = score < 0.5 ? 0.5 : 0.9;
  const next = score >= 0.9 ? null : ({ value: valueAt(curve, target), score: target } as const);
  const option = useCallback(
    (palette: Palette, narrow: boolean) =>
      curveOption({ curve, unit: result.unit, pillar, most, value, range: rangeOf(found), next, narrow }, words, palette),
    [curve, result.unit, pillar, most, value, found, next, words],
  );
  const say = (n: number): string => sayValue(words, result.unit, n);
  const finding =
    next === null
      ? t("app.audit.curveReached")
      : t("app.audit.curveNext", { target: say(next.value), gain: most * (next.score - score) });
  return (
    <Figure
      eyebrow={t("app.audit.curve")}
      finding={finding}
      reading={t(curve.kind === "direct" ? "app.audit.curveReadingDirect" : "app.audit.curveReading")}
      name={`rapport-${result.code}`}
      table={{
        columns: [{ title: t("app.audit.value") }, { title: t("app.audit.score"), right: true }],
        rows: found.points.map(point => [say(point.value), words.numbers.points(most * scoreOf(curve, point.value))]),
      }}
    >
      <Chart label={finding} height={280} option={option} />
    </Figure>
  );
}
