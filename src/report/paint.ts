import { createColors } from "picocolors";
import type { PillarId } from "../core/pillar.ts";
import type { Paint } from "./layout.ts";

/** The few colours of a terminal: one hue for each pillar, weight and dimness for the rest. Colour is never the only sign. */
export type Paints = {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly pillar: Readonly<Record<PillarId, Paint>>;
};

/**
 * The pillars' hues in the 256 colours that all terminals of today have. Each keeps a contrast of 3 or more on white and on
 * near black, which the 16 named colours do not: their yellow is lost on light ground, their blue on dark.
 */
const hues: Readonly<Record<PillarId, number>> = { brand: 69, people: 30, engage: 136, relationships: 168 };

/** Paints for a terminal, or plain ones when piped or asked for no colour. */
export function paints(color: boolean): Paints {
  const { bold, dim } = createColors(color);
  const hue = (id: PillarId): Paint => (color ? text => `\u001b[38;5;${hues[id]}m${text}\u001b[39m` : text => text);
  return {
    bold: text => bold(text),
    dim: text => dim(text),
    pillar: { brand: hue("brand"), people: hue("people"), engage: hue("engage"), relationships: hue("relationships") },
  };
}
