import { createColors } from "picocolors";
import type { PillarId } from "../core/pillar.ts";
import type { Paint } from "./layout.ts";

/** The few colours of a terminal: one hue for each pillar, weight and dimness for the rest. Colour is never the only sign. */
export type Paints = {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly pillar: Readonly<Record<PillarId, Paint>>;
};

/** Paints for a terminal, or plain ones when piped or asked for no colour. */
export function paints(color: boolean): Paints {
  const c = createColors(color);
  return {
    bold: text => c.bold(text),
    dim: text => c.dim(text),
    pillar: { brand: c.blue, people: c.cyan, engage: c.yellow, relationships: c.magenta },
  };
}
