import { type Band, bands } from "../core/bands.ts";
import { type PillarId, pillarIds } from "../core/pillar.ts";
import type { Words } from "../locales/words.ts";
import { type Html, html, markup } from "./escape.ts";
import { draw, placeOf } from "./line.ts";
import { headline, pillarName } from "./say.ts";
import type { View } from "./view.ts";

/** Path of a pillar's quarter in a disc of 16: clockwise from the top as in the ring. */
export function quarterOf(id: PillarId): string {
  const i = pillarIds.indexOf(id);
  const [x, y] = [8 + 8 * Math.sin((i * Math.PI) / 2), 8 - 8 * Math.cos((i * Math.PI) / 2)];
  const [u, v] = [8 + 8 * Math.sin(((i + 1) * Math.PI) / 2), 8 - 8 * Math.cos(((i + 1) * Math.PI) / 2)];
  return `M8 8L${fixed(x)} ${fixed(y)}A8 8 0 0 1 ${fixed(u)} ${fixed(v)}Z`;
}

/** Disc with one quarter filled: the sign of a pillar. */
export function glyph(id: PillarId): Html {
  return markup(
    `<svg class="glyph ${id}" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="8" fill="var(--track)"/><path fill="var(--c)" d="${quarterOf(id)}"/></svg>`,
  );
}

/** Four quarters of 25 points, each filled clockwise from its own start; a missing one is hatched. In the middle the index or its interval. */
export function ring(view: View, words: Words): Html {
  const arcs = view.pillars.map((pillar, i) => {
    const start = i * 90 + 2.2;
    const end = (i + 1) * 90 - 2.2;
    const track = `<path d="${arc(start, end)}" stroke="${pillar.points === null ? "url(#missing)" : "var(--track)"}"/>`;
    if (pillar.points === null || pillar.points <= 0) return track;
    return `${track}<path d="${arc(start, start + ((end - start) * pillar.points) / 25)}" stroke="var(--${pillar.id})"/>`;
  });
  const { shown, low, high, band } = view.index;
  const { whole, points } = words.numbers;
  const large = shown === null ? `${whole(low)}–${whole(high)}` : whole(shown);
  const alt = view.pillars
    .map(({ id, points: n }) => `${pillarName(words, id)} ${n === null ? words.t("report.pointsMissing") : points(n)}`)
    .join(", ");
  const range = shown === null ? "" : words.t("report.range", { low, high });
  return html`<svg class="ring" viewBox="0 0 264 264" width="264" height="264" role="img" aria-label="${headline(view, words)}. ${alt}">${markup(
    `<defs><pattern id="missing" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(135)"><path d="M0 0H5" stroke="var(--ink3)"/></pattern></defs><g fill="none" stroke-width="16">${arcs.join("")}</g>`,
  )}<g text-anchor="middle"><text class="range" x="132" y="76">${range}</text><text class="${shown === null ? "interval" : "large"}" x="132" y="${shown === null ? 148 : 156}">${large}</text><text class="band" x="132" y="188">${band === null ? "" : words.t(`model.bands.${band}`)}</text></g></svg>`;
}

function arc(from: number, to: number): string {
  const at = (degrees: number): string => {
    const a = (degrees * Math.PI) / 180;
    return `${fixed(132 + 120 * Math.sin(a))} ${fixed(132 - 120 * Math.cos(a))}`;
  };
  return `M${at(from)}A120 120 0 0 1 ${at(to)}`;
}

/** The last year of a pillar as a small line. `span` are the points of one full height; all sparks of a page share it, so that slopes can be compared. */
export function spark(values: readonly (number | null)[], span: number): Html {
  const known = values.filter(value => value !== null);
  if (known.length < 2) return markup("<span></span>");
  const middle = (Math.min(...known) + Math.max(...known)) / 2;
  const points = values.map((value, week) => ({
    week,
    value: value === null ? null : value - middle + span / 2,
    assumed: false,
  }));
  const { solid, last } = draw(points, { left: 3, top: 4, width: 122, height: 28, most: span });
  const dot = last ? `<circle cx="${fixed(last.x)}" cy="${fixed(last.y)}" r="3" fill="var(--c)"/>` : "";
  return markup(
    `<svg class="spark" viewBox="0 0 132 36" width="132" height="36" aria-hidden="true"><path d="${solid}" fill="none" stroke="var(--c)" stroke-width="1.75" stroke-linejoin="round"/>${dot}</svg>`,
  );
}

/** Two drawings of the same line: a page of paper or a desk, and a phone, which has no room for the words of the bands. */
const forms = {
  wide: { box: { left: 104, top: 10, width: 900, height: 220, most: 100 }, width: 1056, years: 10 },
  narrow: { box: { left: 26, top: 10, width: 290, height: 220, most: 100 }, width: 350, years: 5 },
};

/** The weekly index as a line over the limits of its bands; dotted where mostly assumed, broken where it is not known. Years stand below. */
export function historyChart(view: View, words: Words, label: string): Html {
  return html`${drawn("wide", view, words, label)}${drawn("narrow", view, words, label)}`;
}

function drawn(form: keyof typeof forms, view: View, words: Words, label: string): Html {
  const { box, width, years: most } = forms[form];
  const first = view.line.findIndex(point => point.value !== null);
  const points = view.line.slice(Math.max(0, first));
  const [from, to] = [points[0]?.week ?? 0, points.at(-1)?.week ?? 0];
  const { solid, dotted, last } = draw(points, box);
  const right = box.left + box.width;
  const grid = [0, 25, 50, 75].map((n, i) => {
    const { y } = placeOf(box, from, to, from, n);
    const band: Band | undefined = n === 0 || form === "narrow" ? undefined : bands[i];
    const name = band === undefined ? "" : `${words.t(`model.bands.${band}`)} `;
    return html`${markup(`<path d="M${box.left} ${fixed(y)}H${right}" stroke="var(--${n === 0 ? "strong" : "rule"})"/>`)}<text x="${box.left - 8}" y="${fixed(y + 4)}" text-anchor="end">${name}<tspan class="n">${n}</tspan></text>`;
  });
  const years = yearStarts(from, to, most).map(({ day, year }) => {
    const { x } = placeOf(box, from, to, day, 0);
    return `<path d="M${fixed(x)} ${box.top + box.height}v5" stroke="var(--strong)"/><text x="${fixed(x)}" y="${box.top + box.height + 20}" text-anchor="middle">${year}</text>`;
  });
  const value = points.findLast(point => point.value !== null)?.value ?? null;
  const end =
    last && value !== null
      ? `<circle cx="${fixed(last.x)}" cy="${fixed(last.y)}" r="5" fill="var(--ink)" stroke="var(--paper)" stroke-width="2"/><text class="end" x="${fixed(last.x + 10)}" y="${fixed(last.y + 5)}">${words.numbers.whole(value)}</text>`
      : "";
  return html`<svg class="line ${form}" viewBox="0 0 ${width} 262" width="${width}" height="262" role="img" aria-label="${label}">${grid}${markup(
    `${years.join("")}<path d="${dotted}" fill="none" stroke="var(--ink)" stroke-width="1.75" stroke-dasharray="2 5"/><path d="${solid}" fill="none" stroke="var(--ink)" stroke-width="2" stroke-linejoin="round"/>${end}`,
  )}</svg>`;
}

/** First days of the years between two days; about `most` marks at most. */
function yearStarts(from: number, to: number, most: number): { readonly day: number; readonly year: number }[] {
  const [first, last] = [from, to].map(day => new Date(day * 86_400_000).getUTCFullYear());
  if (first === undefined || last === undefined) return [];
  const step = Math.max(1, Math.ceil((last - first) / most));
  const years = Array.from({ length: last - first }, (_, i) => first + 1 + i).filter(year => (year - first) % step === 0);
  return years.map(year => ({ day: Date.UTC(year, 0, 1) / 86_400_000, year }));
}

function fixed(n: number): string {
  return n.toFixed(2).replace(/\.?0+$/, "");
}
