import type { EChartsOption } from "echarts";
import type { Words } from "../../locales/words.ts";
import type { Field } from "../network.ts";
import { fontFamily, type Palette } from "./palette.ts";

/** Connections by kind as fields of their size. Ink only: colour belongs to the pillars. */
export function networkOption(fields: readonly Field[], { numbers }: Words, palette: Palette): EChartsOption {
  return {
    animation: false,
    textStyle: { fontFamily, color: palette.ink2 },
    tooltip: {
      backgroundColor: palette.surface,
      borderColor: palette.ruleStrong,
      textStyle: { color: palette.ink, fontSize: 13 },
      valueFormatter: value => (typeof value === "number" ? numbers.whole(value) : "–"),
    },
    series: [
      {
        type: "treemap",
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        itemStyle: { color: palette.track, borderColor: palette.paper, borderWidth: 2, gapWidth: 2 },
        label: { color: palette.ink, fontSize: 12, overflow: "truncate" },
        upperLabel: { show: true, height: 22, color: palette.ink2, fontSize: 12, backgroundColor: palette.paper },
        levels: [{ upperLabel: { show: false } }, {}],
        data: fields.map(({ name, count, parts }) => ({
          name,
          value: count,
          itemStyle: { color: palette.track },
          children: parts.map(part => ({ name: part.name, value: part.count, itemStyle: { color: palette.track } })),
        })),
      },
    ],
  };
}
