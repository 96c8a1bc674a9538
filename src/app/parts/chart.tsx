import { useComputedColorScheme } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { EChartsOption } from "echarts";
import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { dark, light, type Palette } from "../../report/charts/palette.ts";

const Drawn = lazy(() => import("./drawn.tsx"));
/** With bars, boxes and fields: the first chart of the overview comes without them. */
const DrawnOther = lazy(async () => {
  await import("./other-charts.ts");
  return import("./drawn.tsx");
});

type ChartProps = {
  /** What the picture shows, for those who do not see it: the finding with its figures. */
  readonly label: string;
  readonly height: number;
  readonly option: (palette: Palette, narrow: boolean) => EChartsOption;
  readonly onPick?: (day: number) => void;
  /** A part of the picture was clicked, by the id that the option gave it. Whatever it does can be done without the picture too. */
  readonly onPart?: (id: string) => void;
  /** Lines and points, unless it says otherwise. */
  readonly kind?: "lines" | "other";
  /** As high on narrow screens as elsewhere: rows need their room. */
  readonly full?: boolean;
};

/** A chart of the house: the same option builders as in print; ECharts itself comes when the first chart is drawn. */
export function Chart({ label, height, option, onPick, onPart, kind = "lines", full = false }: ChartProps): ReactNode {
  const scheme = useComputedColorScheme("light");
  const narrow = useMediaQuery("(max-width: 699px)", false, { getInitialValueInEffect: false });
  const drawn = useMemo(() => option(scheme === "dark" ? dark : light, narrow), [option, scheme, narrow]);
  const Picture = kind === "other" ? DrawnOther : Drawn;
  const shape = { height: narrow && !full ? Math.min(height, 300) : height };
  return (
    <div role="img" aria-label={label} style={shape}>
      <Suspense fallback={null}>
        <Picture option={drawn} {...(onPick ? { onPick } : {})} {...(onPart ? { onPart } : {})} />
      </Suspense>
    </div>
  );
}
