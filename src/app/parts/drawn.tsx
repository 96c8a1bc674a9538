import type { EChartsOption } from "echarts";
import { LineChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
} from "echarts/components";
import { type ECharts, init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { type ReactNode, useEffect, useRef } from "react";

use([
  LineChart,
  ScatterChart,
  GridComponent,
  TooltipComponent,
  MarkLineComponent,
  MarkPointComponent,
  MarkAreaComponent,
  AriaComponent,
  LabelLayout,
  SVGRenderer,
]);

type DrawnProps = {
  readonly option: EChartsOption;
  readonly onPick?: (day: number) => void;
  readonly onPart?: (id: string) => void;
};

/** The drawing itself, loaded apart from the pages. Default export: `lazy` asks for one. */
export default function Drawn({ option, onPick, onPart }: DrawnProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current, null, { renderer: "svg" });
    chart.current = made;
    const watch = new ResizeObserver(() => made.resize({ animation: { duration: 0 } }));
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  useEffect(() => {
    const made = chart.current;
    if (!made || !onPick) return;
    const pick = (event: { offsetX: number; offsetY: number }): void => {
      const [time] = made.convertFromPixel({ gridIndex: 0 }, [event.offsetX, event.offsetY]);
      if (typeof time === "number") onPick(Math.round(time / 86_400_000));
    };
    made.getZr().on("click", pick);
    return () => {
      if (!made.isDisposed()) made.getZr().off("click", pick);
    };
  }, [onPick]);
  useEffect(() => {
    const made = chart.current;
    if (!made || !onPart) return;
    const pick = ({ data }: { readonly data?: unknown }): void => {
      if (typeof data === "object" && data !== null && "id" in data && typeof data.id === "string") onPart(data.id);
    };
    made.on("click", pick);
    return () => {
      if (!made.isDisposed()) made.off("click", pick);
    };
  }, [onPart]);
  return <div ref={place} style={{ height: "100%" }} />;
}
