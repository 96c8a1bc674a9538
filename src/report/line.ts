/** The weekly history as a drawn line: plain SVG paths, no script, no text from files. */

export type Point = { readonly week: number; readonly value: number | null; readonly assumed: boolean };
export type Drawn = {
  readonly solid: string;
  readonly dotted: string;
  readonly last: { readonly x: number; readonly y: number } | null;
};
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly most: number;
};

/** Place of a point in the box; `most` is the value at the top, 0 at the bottom. */
export function placeOf(box: Box, from: number, to: number, week: number, value: number): { x: number; y: number } {
  const span = Math.max(1, to - from);
  return {
    x: box.left + (box.width * (week - from)) / span,
    y: box.top + box.height * (1 - value / box.most),
  };
}

/** Paths of a series: where it is mostly assumed the line goes to `dotted`, sharing the point at the boundary; missing weeks break it. */
export function draw(points: readonly Point[], box: Box): Drawn {
  const from = points[0]?.week ?? 0;
  const to = points.at(-1)?.week ?? 0;
  const paths = { solid: "", dotted: "" };
  let before: { x: number; y: number } | null = null;
  let kind: "solid" | "dotted" | null = null;
  let last: Drawn["last"] = null;
  for (const point of points) {
    if (point.value === null) {
      before = null;
      kind = null;
      continue;
    }
    const place = placeOf(box, from, to, point.week, point.value);
    const now = point.assumed ? "dotted" : "solid";
    if (now !== kind || before === null) {
      if (before !== null) paths[now] += `M${at(before)}L${at(place)}`;
      else paths[now] += `M${at(place)}`;
    } else paths[now] += `L${at(place)}`;
    before = place;
    kind = now;
    last = place;
  }
  return { ...paths, last };
}

function at({ x, y }: { x: number; y: number }): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

const levels = "▁▂▃▄▅▆▇█";

/** The same line in one row of a terminal: as many marks as fit, each the last known value of its stretch; gaps stay blank. `low` and `high` are the ends of the scale. */
export function sparkline(values: readonly (number | null)[], width: number, low: number, high: number): string {
  const n = Math.min(width, values.length);
  let text = "";
  for (let i = 0; i < n; i++) {
    const part = values.slice(Math.floor((i * values.length) / n), Math.floor(((i + 1) * values.length) / n));
    const value = part.findLast(v => v !== null) ?? null;
    text += value === null ? " " : levels[Math.min(7, Math.max(0, Math.floor((8 * (value - low)) / (high - low))))];
  }
  return text;
}
