import type { EChartsOption } from "echarts";
import type { Words } from "../../locales/words.ts";
import type { Field } from "../network.ts";
import { fontFamily, type Palette } from "./palette.ts";

const openMark = "open:";

/** Which field an id of the picture opens; null for one that cannot be opened. */
export function openedBy(id: string): string | null {
  return id.startsWith(openMark) ? (id.slice(openMark.length).split("/")[0] ?? null) : null;
}

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
        // The id tells which field was clicked, also where one of its parts was: what cannot be opened has none of ours.
        data: fields.map(({ key, name, count, parts }, i) => ({
          name,
          id: key === null ? `-${i}` : `${openMark}${key}`,
          value: count,
          cursor: key === null ? "default" : "pointer",
          itemStyle: { color: palette.track },
          children: parts.map((part, j) => ({
            name: part.name,
            id: key === null ? `-${i}/${j}` : `${openMark}${key}/${j}`,
            value: part.count,
            itemStyle: { color: palette.track },
          })),
        })),
      },
    ],
  };
}
