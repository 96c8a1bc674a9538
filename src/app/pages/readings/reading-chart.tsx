import { type ReactNode, useCallback, useMemo } from "react";
import type { Reading } from "../../../core/reading.ts";
import type { Palette } from "../../../report/charts/palette.ts";
import { readingsOption } from "../../../report/charts/readings.ts";
import { useLaterView, useMember } from "../../home/context.tsx";
import { Chart } from "../../parts/chart.tsx";
import { Figure } from "../../parts/figure.tsx";
import { useWords } from "../../words.tsx";

/** LinkedIn's readings over time, with the index over the same time as a line of its own. */
export function ReadingChart({ readings }: { readonly readings: readonly Reading[] }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const member = useMember();
  const report = useLaterView("report", {}, (member?.imports.length ?? 0) > 0);
  const inTime = useMemo(() => readings.toSorted((a, b) => a.day - b.day), [readings]);
  const option = useCallback(
    (palette: Palette) => readingsOption(inTime, report?.history ?? [], words, palette),
    [inTime, report, words],
  );
  const finding = t("app.readings.chartFinding", { from: inTime[0]?.overall ?? 0, to: inTime.at(-1)?.overall ?? 0 });
  return (
    <Figure
      eyebrow={t("app.readings.chart")}
      finding={finding}
      reading={t("app.readings.chartReading")}
      name="rapport-readings"
      table={{
        columns: [{ title: t("app.readings.day") }, { title: t("app.overview.ssi"), right: true }],
        rows: readings.map(reading => [numbers.date(reading.day), numbers.points(reading.overall)]),
      }}
    >
      <Chart label={finding} height={260} option={option} />
    </Figure>
  );
}
