import { type PillarId, pillarIds } from "../../core/pillar.ts";
import { printed } from "../charts/palette.ts";
import { quarterOf } from "../page-charts.ts";

/** The house's shapes on paper. All lengths in points. Every pillar has its hue and a pattern of its own, so that grey paper tells them apart. */

type Doc = PDFKit.PDFDocument;
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The quadrant that stands wherever a pillar is named. */
export function drawGlyph(doc: Doc, id: PillarId, x: number, y: number, size: number): void {
  doc
    .save()
    .translate(x, y)
    .scale(size / 16)
    .circle(8, 8, 8)
    .fill(printed.track)
    .path(quarterOf(id))
    .fill(printed.pillars[id])
    .restore();
}

/** A share of 0 to 1 over its track in the pillar's hue and pattern; null is hatched: not measured. */
export function drawBar(doc: Doc, id: PillarId, box: Box, share: number | null): void {
  const { x, y, width, height } = box;
  const upTo = (end: number) => (): Doc => doc.rect(x, y, end, height);
  if (share === null) clipped(doc, upTo(width), () => hatch(doc, box));
  else {
    upTo(width)().fill(printed.track);
    if (share > 0) clipped(doc, upTo(width * Math.min(1, share)), () => paint(doc, id, box));
  }
}

/** Four quarters of 25 points around a middle, each filled clockwise from its own start; null is hatched. */
export function drawRing(doc: Doc, x: number, y: number, radius: number, points: readonly (number | null)[]): void {
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  for (const [i, id] of pillarIds.entries()) {
    const [from, to] = [i * 90 + 2.2, (i + 1) * 90 - 2.2];
    const of = points[i] ?? null;
    const upTo = (end: number) => (): Doc => doc.path(sector(x, y, radius, radius * 0.875, from, end));
    if (of === null) clipped(doc, upTo(to), () => hatch(doc, box));
    else {
      upTo(to)().fill(printed.track);
      if (of > 0) clipped(doc, upTo(from + ((to - from) * of) / 25), () => paint(doc, id, box));
    }
  }
}

/** A piece of a ring; degrees clockwise from the top, at most 90. */
function sector(x: number, y: number, outer: number, inner: number, from: number, to: number): string {
  const at = (radius: number, degrees: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return `${(x + radius * Math.sin(angle)).toFixed(3)} ${(y - radius * Math.cos(angle)).toFixed(3)}`;
  };
  return `M${at(outer, from)}A${outer} ${outer} 0 0 1 ${at(outer, to)}L${at(inner, to)}A${inner} ${inner} 0 0 0 ${at(inner, from)}Z`;
}

function clipped(doc: Doc, shape: () => Doc, draw: () => void): void {
  doc.save();
  shape().clip();
  draw();
  doc.restore();
}

/** "Not measured": fine lines, never a fill. */
function hatch(doc: Doc, box: Box): void {
  slanted(doc, box, 4, 1).lineWidth(0.6).stroke(printed.ink3);
}

function paint(doc: Doc, id: PillarId, box: Box): void {
  doc.rect(box.x, box.y, box.width, box.height).fill(printed.pillars[id]);
  doc.strokeOpacity(0.5).fillOpacity(0.5).lineWidth(0.8);
  patterns[id](doc, box);
  doc.strokeOpacity(1).fillOpacity(1);
}

const patterns: Record<PillarId, (doc: Doc, box: Box) => void> = {
  brand: (doc, box) => slanted(doc, box, 4, 1).stroke("white"),
  people: (doc, box) => {
    for (const [row, y] of steps(box.y + 1.5, box.y + box.height, 3).entries())
      for (const x of steps(box.x + (row % 2 === 0 ? 1 : 3), box.x + box.width, 4)) doc.circle(x, y, 0.7);
    doc.fill("white");
  },
  engage: (doc, box) => slanted(doc, box, 4, -1).stroke("white"),
  relationships: (doc, box) => {
    for (const y of steps(box.y + 1.5, box.y + box.height, 3)) doc.moveTo(box.x, y).lineTo(box.x + box.width, y);
    doc.stroke("white");
  },
};

/** Lines at 45 degrees over a box, rising for 1 and falling for -1. */
function slanted(doc: Doc, { x, y, width, height }: Box, gap: number, way: 1 | -1): Doc {
  for (const left of steps(x - height, x + width, gap))
    doc.moveTo(left, way === 1 ? y + height : y).lineTo(left + height, way === 1 ? y : y + height);
  return doc;
}

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / by)) }, (_, i) => from + i * by);
}
