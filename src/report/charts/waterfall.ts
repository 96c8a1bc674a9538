import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn, EChartsOption } from "echarts";
import type { PillarId } from "../../core/pillar.ts";
import type { Words } from "../../locales/words.ts";
import { fontFamily, type Palette } from "./palette.ts";

/** One step from top to bottom; `pillar` null for what belongs to none. Totals stand at both ends. */
export type WaterfallStep = { readonly name: string; readonly points: number; readonly pillar: PillarId | null };
export type WaterfallChart = {
  readonly from: { readonly name: string; readonly points: number };
  readonly to: { readonly name: string; readonly points: number };
  readonly steps: readonly WaterfallStep[];
  readonly narrow: boolean;
};

/** Height of the picture that gives every row its room. */
export function waterfallHeight({ steps }: WaterfallChart): number {
  return 34 * (steps.length + 2) + 40;
}

/** Where the axis begins and ends: a bar on a cut axis would lie, so totals are dots and the axis may be cut. */
export function waterfallSpan({ from, to, steps }: WaterfallChart): readonly [number, number] {
  let at = from.points;
  let [low, high] = [Math.min(at, to.points), Math.max(at, to.points)];
  for (const step of steps) {
    at += step.points;
    low = Math.min(low, at);
    high = Math.max(high, at);
  }
  return [Math.max(0, Math.floor((low - 3) / 5) * 5), Math.min(100, Math.ceil((high + 3) / 5) * 5)];
}

/** Why one week differs from another, row by row: filled lifts, hatched lowers, dots are the totals. */
export function waterfallOption(chart: WaterfallChart, { numbers }: Words, palette: Palette): EChartsOption {
  const { from, to, steps, narrow } = chart;
  const [least, most] = waterfallSpan(chart);
  const ends: [number, number][] = [];
  let at = from.points;
  for (const { points } of steps) {
    ends.push([at, at + points]);
    at += points;
  }
  const names = [from.name, ...steps.map(step => step.name), to.name];
  const hueOf = (pillar: PillarId | null): string => (pillar === null ? palette.ink3 : palette.pillars[pillar]);
  return {
    animation: false,
    textStyle: { fontFamily, color: palette.ink2 },
    grid: { left: narrow ? 8 : 250, right: 64, top: 8, bottom: 28 },
    xAxis: {
      type: "value",
      min: least,
      max: most,
      axisLabel: { color: palette.ink3, fontSize: 12 },
      splitLine: { lineStyle: { color: palette.rule } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: names,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: narrow
        ? { inside: true, verticalAlign: "bottom", padding: [0, 0, 10, 0], color: palette.ink2, fontSize: 12 }
        : { color: palette.ink, fontSize: 13, width: 236, overflow: "truncate" },
    },
    series: [
      {
        type: "custom",
        silent: true,
        encode: { x: [1, 2], y: 0 },
        data: steps.map((_, i) => [i + 1, ends[i]?.[0] ?? 0, ends[i]?.[1] ?? 0]),
        renderItem: ({ dataIndex }, api) => bar(api, hueOf(steps[dataIndex]?.pillar ?? null), narrow),
      },
      {
        type: "scatter",
        silent: true,
        symbolSize: 12,
        itemStyle: { color: palette.ink },
        data: [
          [from.points, 0],
          [to.points, names.length - 1],
        ],
        label: {
          show: true,
          position: "right",
          formatter: ({ value }) => (Array.isArray(value) ? numbers.points(Number(value[0])) : ""),
          color: palette.ink,
          fontSize: 14,
          fontWeight: "bold",
        },
      },
      {
        type: "scatter",
        silent: true,
        symbolSize: 0.1,
        data: steps.map((_, i) => [Math.max(ends[i]?.[0] ?? 0, ends[i]?.[1] ?? 0), i + 1]),
        label: {
          show: true,
          position: "right",
          distance: 6,
          formatter: ({ dataIndex }) => numbers.signed(steps[dataIndex]?.points ?? 0),
          color: palette.ink2,
          fontSize: 12.5,
        },
      },
    ],
  };
}

/** A step: filled where it lifts, outlined and hatched where it lowers, so that no hue has to tell gain from loss. */
function bar(api: CustomSeriesRenderItemAPI, color: string, narrow: boolean): CustomSeriesRenderItemReturn {
  const [x0 = 0, y = 0] = api.coord([api.value(1), api.value(0)]);
  const [x1 = 0] = api.coord([api.value(2), api.value(0)]);
  const height = narrow ? 10 : 18;
  const [x, top, width] = [Math.min(x0, x1), y - height / 2, Math.max(1.5, Math.abs(x1 - x0))];
  const rect = { type: "rect" as const, shape: { x, y: top, width, height } };
  if (x1 >= x0) return { ...rect, style: { fill: color } };
  const lines = Array.from({ length: Math.floor(width / 5) }, (_, i) => {
    const left = x + 5 * (i + 1);
    const rise = Math.min(height, left - x);
    return {
      type: "line" as const,
      shape: { x1: left, y1: top, x2: left - rise, y2: top + rise },
      style: { stroke: color, lineWidth: 1 },
    };
  });
  return { type: "group", children: [{ ...rect, style: { fill: "transparent", stroke: color, lineWidth: 1 } }, ...lines] };
}
