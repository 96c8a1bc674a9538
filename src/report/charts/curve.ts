import type { EChartsOption } from "echarts";
import { type Curve, scoreOf } from "../../core/curve.ts";
import type { PillarId } from "../../core/pillar.ts";
import type { Words } from "../../locales/words.ts";
import { sayValue } from "../say.ts";
import { fontFamily, type Palette } from "./palette.ts";

export type CurveChart = {
  readonly curve: Curve;
  readonly unit: string;
  readonly pillar: PillarId;
  /** Points of the index at full score. */
  readonly most: number;
  readonly value: number;
  /** The member's range of the value. */
  readonly range: readonly [number, number];
  /** The next mark and the score there; null where it is reached. */
  readonly next: { readonly value: number; readonly score: 0.5 | 0.9 } | null;
  readonly narrow: boolean;
};

/** What each value of an audit brings, the way walked so far in the pillar's colour, the next mark, and the stripe of chance. */
export function curveOption(chart: CurveChart, words: Words, palette: Palette): EChartsOption {
  const { curve, most, value, pillar } = chart;
  const full = curve.kind === "count" ? Math.max(2 * curve.p, value * 1.05) : 1;
  const at = (x: number): [number, number] => [x, most * scoreOf(curve, x)];
  const steps = Array.from({ length: 121 }, (_, i) => (full * i) / 120);
  const say = (n: number): string => sayValue(words, chart.unit, n);
  const walked = [...steps.filter(x => x < value), value].map(at);
  return {
    animation: false,
    textStyle: { fontFamily, color: palette.ink2 },
    grid: { left: 36, right: chart.narrow ? 16 : 28, top: 26, bottom: 30 },
    xAxis: {
      type: "value",
      min: 0,
      max: full,
      axisLine: { lineStyle: { color: palette.ruleStrong } },
      axisLabel: { color: palette.ink3, fontSize: 12, formatter: (n: number) => shortly(say(n)), hideOverlap: true },
      splitLine: { show: false },
      splitNumber: chart.narrow ? 3 : 5,
    },
    yAxis: {
      type: "value",
      min: 0,
      max: most,
      interval: most / 2,
      name: words.t("charts.points"),
      nameTextStyle: { color: palette.ink3, fontSize: 12, align: "right" },
      nameGap: 12,
      axisLabel: { color: palette.ink3, fontSize: 12, formatter: (n: number) => words.numbers.points(n) },
      splitLine: { lineStyle: { color: palette.rule } },
    },
    series: [
      {
        type: "line",
        silent: true,
        showSymbol: false,
        data: steps.map(at),
        lineStyle: { color: palette.ruleStrong, width: 2 },
        markArea: {
          silent: true,
          itemStyle: { color: palette.range },
          data: [[{ xAxis: Math.max(0, chart.range[0]) }, { xAxis: Math.min(full, chart.range[1]) }]],
        },
      },
      { type: "line", silent: true, showSymbol: false, data: walked, lineStyle: { color: palette.pillars[pillar], width: 3 } },
      {
        type: "scatter",
        silent: true,
        symbolSize: 12,
        data: [at(value)],
        itemStyle: { color: palette.pillars[pillar], borderColor: palette.paper, borderWidth: 2 },
        label: {
          show: true,
          // Below the curve, which only rises; the next mark's words stand above it, so that the two never meet.
          position: value > full * 0.7 ? "bottom" : "right",
          offset: [0, 8],
          formatter: `${words.t("charts.you")}: ${say(value)}`,
          color: palette.ink,
          fontSize: 12.5,
        },
        labelLayout: { moveOverlap: "shiftY" },
      },
      {
        type: "scatter",
        silent: true,
        symbolSize: 11,
        data: chart.next === null ? [] : [at(chart.next.value)],
        itemStyle: { color: palette.paper, borderColor: palette.ink, borderWidth: 1.75 },
        label: {
          show: chart.next !== null,
          position: chart.next !== null && chart.next.value > full * 0.35 ? "left" : "top",
          offset: [0, -8],
          formatter: chart.next === null ? "" : `${words.t("charts.next")}: ${say(chart.next.value)}`,
          color: palette.ink2,
          fontSize: 12.5,
        },
        labelLayout: { moveOverlap: "shiftY" },
      },
    ],
  };
}

/** Axis marks without the words of the unit: "15 a week" is 15 there. */
function shortly(text: string): string {
  return /^[−\d.,\s]+%?/.exec(text)?.[0].trim() ?? text;
}
