import { BarChart, CustomChart, TreemapChart } from "echarts/charts";
import { use } from "echarts/core";

/** Teaches ECharts what lines and points do not need; loaded with the pages that show such pictures. */
use([BarChart, CustomChart, TreemapChart]);
