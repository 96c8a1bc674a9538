import type { EChartsOption } from "echarts";
import type { Words } from "../../locales/words.ts";
import type { AudienceSide } from "../../model/audience.ts";
import { fontFamily, type Palette } from "./palette.ts";

/** Listed groups as bars, the largest on top: filled where they fit the target or where it does not ask, outlined where they do not. */
export function audienceOption({ groups }: AudienceSide, { numbers }: Words, palette: Palette, narrow: boolean): EChartsOption {
  return {
    animation: false,
    aria: { enabled: true },
    textStyle: { fontFamily, color: palette.ink2 },
    grid: { left: narrow ? 132 : 232, right: 56, top: 4, bottom: 4 },
    xAxis: { type: "value", min: 0, show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: groups.map(({ value }) => value),
      axisLine: { lineStyle: { color: palette.ruleStrong } },
      axisTick: { show: false },
      axisLabel: { color: palette.ink2, fontSize: 13, width: narrow ? 124 : 220, overflow: "truncate" },
    },
    series: [
      {
        type: "bar",
        silent: true,
        barMaxWidth: 18,
        label: {
          show: true,
          position: "right",
          color: palette.ink2,
          fontSize: 13,
          formatter: ({ dataIndex }: { dataIndex: number }) => numbers.share(groups[dataIndex]?.share ?? 0),
        },
        data: groups.map(({ share, fits }) => ({
          value: share,
          itemStyle:
            fits === false
              ? { color: palette.paper, borderColor: palette.ink2, borderWidth: 1.5 }
              : { color: fits ? palette.ink : palette.ink3 },
        })),
      },
    ],
  };
}
