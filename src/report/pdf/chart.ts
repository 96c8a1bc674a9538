import type { EChartsOption } from "echarts";
import { LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, MarkPointComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import SVGtoPDF from "svg-to-pdfkit";
import { type Pen, room, sheet, tagged } from "./pen.ts";

use([LineChart, ScatterChart, GridComponent, TooltipComponent, MarkPointComponent, AriaComponent, LabelLayout, SVGRenderer]);

/** Pixels of the drawing; on paper it is scaled to the whole width. */
const size = { width: 720, height: 300 };

/** A chart of the page as a figure; `label` says what it shows. */
export function drawChart(pen: Pen, option: EChartsOption, label: string): void {
  const { doc, root } = pen;
  const scale = sheet.width / size.width;
  room(pen, size.height * scale);
  const svg = svgOf(option);
  const draw = (): void => {
    doc.save().translate(sheet.left, pen.y).scale(scale);
    SVGtoPDF(doc, svg, 0, 0, { assumePt: true, fontCallback: (_, bold) => (bold ? "semibold" : "regular") });
    doc.restore();
  };
  tagged(pen, root, "Figure", draw, { alt: label });
  pen.y += size.height * scale;
}

/** The drawing as SVG. What svg-to-pdfkit can not read is put in its words: it knows `bold` only, and would paint halos over the letters. */
function svgOf(option: EChartsOption): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  try {
    chart.setOption(option);
    return chart
      .renderToSVGString()
      .replace(/font-weight(=|:)("?)650/g, "font-weight$1$2bold")
      .replace(/ stroke="[^"]*"( stroke-width="[^"]*")? paint-order="stroke"/g, "");
  } finally {
    chart.dispose();
  }
}
