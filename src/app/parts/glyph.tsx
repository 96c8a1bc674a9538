import type { ReactNode } from "react";
import type { PillarId } from "../../core/pillar.ts";

const quarters: Record<PillarId, string> = {
  brand: "M8 8L8 0A8 8 0 0 1 16 8Z",
  people: "M8 8L16 8A8 8 0 0 1 8 16Z",
  engage: "M8 8L8 16A8 8 0 0 1 0 8Z",
  relationships: "M8 8L0 8A8 8 0 0 1 8 0Z",
};

/** The quadrant that stands wherever a pillar is named: colour is never the only sign (look 4). */
export function Glyph({ of }: { readonly of: PillarId }): ReactNode {
  return (
    <svg className={`glyph ${of}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle className="o" cx="8" cy="8" r="8" />
      <path className="q" d={quarters[of]} />
    </svg>
  );
}

/** The mark: four quarters in the order of the pillars. */
export function Mark(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" fill="none" strokeWidth="4">
      <path d="M11.25 2.1A8 8 0 0 1 17.9 8.75" stroke="var(--brand)" />
      <path d="M17.9 11.25A8 8 0 0 1 13.63 17.13" stroke="var(--people)" />
      <path d="M8.75 17.9A8 8 0 0 1 3.78 15.03" stroke="var(--engage)" />
      <path d="M2.1 8.75A8 8 0 0 1 7.93 2.27" stroke="var(--relationships)" />
    </svg>
  );
}
