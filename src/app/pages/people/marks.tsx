import type { ReactNode } from "react";

const days = 730;
const width = 220;

/** Days with messages over two years, the member's above the line and the contact's below; an open ring where the next word is due. */
export function Marks({
  marks,
  due,
  today,
}: {
  readonly marks: readonly (readonly [number, number])[];
  readonly due: number | null;
  readonly today: number;
}): ReactNode {
  const x = (day: number): number => width - 16 - ((today - day) / days) * (width - 16);
  const draw = (side: number, path: string): string =>
    marks
      .filter(([, sides]) => (sides & side) !== 0)
      .map(([day]) => `M${x(day).toFixed(1)} ${path}`)
      .join("");
  return (
    <svg className="marks" viewBox={`0 0 ${width} 30`} preserveAspectRatio="none" aria-hidden="true">
      <path className="base" d={`M0 15H${width}`} />
      <path className="own" d={draw(2, "13.5v-9")} />
      <path className="theirs" d={draw(1, "16.5v9")} />
      {due !== null && due > today && due < today + 52 ? <circle cx={x(due)} cy="15" r="3.5" /> : null}
    </svg>
  );
}
