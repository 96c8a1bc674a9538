import type { PillarId } from "../../core/pillar.ts";

/** The look's tokens that charts need, as plain colours: ECharts draws no CSS variables when it renders without a page. */
export type Palette = {
  readonly paper: string;
  readonly surface: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly track: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly range: string;
  readonly pillars: Readonly<Record<PillarId, string>>;
};

export const light: Palette = {
  paper: "#FAFAF7",
  surface: "#FFFFFF",
  rule: "#E4E2DB",
  ruleStrong: "#C9C6BC",
  track: "#E6E4DD",
  ink: "#17181A",
  ink2: "#4D5056",
  ink3: "#686B72",
  range: "#17181A26",
  pillars: { brand: "#2E55B8", people: "#0E9C90", engage: "#BF7A08", relationships: "#971E50" },
};

export const dark: Palette = {
  paper: "#121316",
  surface: "#1A1B1E",
  rule: "#2B2D32",
  ruleStrong: "#43464D",
  track: "#2E3136",
  ink: "#ECEDEF",
  ink2: "#B4B7BD",
  ink3: "#9498A0",
  range: "#ECEDEF30",
  pillars: { brand: "#7791F0", people: "#53D7CF", engage: "#ECBC4E", relationships: "#D9637F" },
};

/** White paper for print and PDF; nothing is see-through there. */
export const printed: Palette = { ...light, paper: "#FFFFFF", range: "#ECECEC" };

/** Written out: in the short form of a font, as charts write it for some labels, the word `inherit` is no family and undoes the size too. */
export const fontFamily =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Roboto, Inter, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";
