import PDFDocument from "pdfkit";
import type { Words } from "../../locales/words.ts";
import { printed } from "../charts/palette.ts";

/** Two weights of one typeface as TTF; the edge reads them, the report knows no files. */
export type Fonts = { readonly regular: Uint8Array; readonly semibold: Uint8Array };

/** Where to draw next: lengths in points, `y` from the top of the page. Drawing moves `y`; nothing else changes. */
export type Pen = {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly words: Words;
  y: number;
};

/** A4 with its margins. */
export const sheet = { left: 48, right: 547, width: 499, top: 48, bottom: 786 };

export type Style = {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: "left" | "right" | "center";
  readonly leading?: number;
  /** All figures of one width, for columns of numbers. */
  readonly tabular?: boolean;
};

/** Measures of the look, made for paper. */
export const styles = {
  title: { size: 21, bold: true, leading: 1.2 },
  heading: { size: 13, bold: true, leading: 1.3 },
  name: { size: 10, bold: true },
  lead: { size: 11, color: printed.ink2, leading: 1.5 },
  body: { size: 9.5, color: printed.ink2 },
  strong: { size: 9.5, bold: true },
  small: { size: 8.5, color: printed.ink2 },
  faint: { size: 8.5, color: printed.ink3 },
  eyebrow: { size: 8.5, color: printed.ink3 },
} satisfies Record<string, Style>;

/** An empty document with its language, title and the day it speaks of: the same report gives the same bytes. */
export function penOf(words: Words, fonts: Fonts, about: { readonly title: string; readonly day: number }): Pen {
  const doc = new PDFDocument({
    size: "A4",
    // No lower margin: pdfkit would turn the page by itself in the middle of a row.
    margins: { top: sheet.top, left: sheet.left, right: 595 - sheet.right, bottom: 0 },
    pdfVersion: "1.7",
    // None of the standard fonts: the browser's build has none, and they lack most letters.
    font: "",
    tagged: true,
    lang: words.language === "de" ? "de-DE" : "en-GB",
    displayTitle: true,
    bufferPages: true,
    info: { Title: about.title, Author: "Rapport", Creator: "Rapport", CreationDate: new Date(about.day * 86_400_000) },
  });
  doc.registerFont("regular", fonts.regular).registerFont("semibold", fonts.semibold);
  const root = doc.struct("Document");
  doc.addStructure(root);
  return { doc, root, words, y: sheet.top };
}

/** Turns the page where `height` does not fit below. */
export function room(pen: Pen, height: number): void {
  if (pen.y + height <= sheet.bottom) return;
  pen.doc.addPage();
  pen.y = sheet.top;
}

type Place = { readonly x: number; readonly y: number; readonly width: number };

function set(
  { doc }: Pen,
  { size, bold = false, align = "left", leading = 1.45, tabular = false }: Style,
  width: number,
): PDFKit.Mixins.TextOptions {
  doc.font(bold ? "semibold" : "regular", size);
  return { width, align, lineGap: size * leading - doc.currentLineHeight(), ...(tabular ? { features: ["tnum"] } : {}) };
}

/** Height of a text set in a width. */
export function heightOf(pen: Pen, text: string, style: Style, width: number): number {
  return pen.doc.heightOfString(text, set(pen, style, width));
}

/** Sets a text at a place without saying what it is; for ornaments. `y` stays. */
export function write(pen: Pen, text: string, style: Style, at: Place): void {
  const options = set(pen, style, at.width);
  pen.doc.fillColor(style.color ?? printed.ink).text(text, at.x, at.y, options);
}

/** Sets a text at a place as a structure element and returns its height; `y` stays. */
export function place(pen: Pen, parent: PDFKit.PDFStructureElement, tag: string, text: string, style: Style, at: Place): number {
  if (text === "") return 0;
  tagged(pen, parent, tag, () => write(pen, text, style, at));
  return heightOf(pen, text, style, at.width);
}

/** Sets a text over the whole width below what is there, on the next page where it does not fit. */
export function flow(pen: Pen, tag: string, text: string, style: Style, width = sheet.width): void {
  room(pen, heightOf(pen, text, style, width));
  pen.y += place(pen, pen.root, tag, text, style, { x: sheet.left, y: pen.y, width });
}

/** The small line of the topic and the finding as a heading; kept together with `after` points of what follows. */
export function section(pen: Pen, topic: string, finding: string, after: number): void {
  pen.y += pen.y > sheet.top ? 30 : 0;
  room(pen, 40 + after);
  flow(pen, "P", topic, styles.eyebrow);
  pen.y += 1;
  flow(pen, "H2", finding, styles.heading);
  pen.doc.outline.addItem(finding);
  pen.y += 10;
}

type Said = { readonly alt?: string; readonly scope?: "Row" | "Column" };

/** Draws something that carries meaning: `draw` becomes the content of a new element. */
export function tagged({ doc }: Pen, parent: PDFKit.PDFStructureElement, tag: string, draw: () => void, said: Said = {}): void {
  parent.add(doc.struct(tag, said, draw));
}

/** A group of elements, for example a table or its row. */
export function group(
  { doc }: Pen,
  parent: PDFKit.PDFStructureElement,
  tag: string,
  said: Said = {},
): PDFKit.PDFStructureElement {
  const element = doc.struct(tag, said);
  parent.add(element);
  return element;
}

/** Draws what only repeats or parts what is said elsewhere: lines, bars beside their number. Readers aloud leave it out. */
export function ornament({ doc }: Pen, draw: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  draw();
  doc.endMarkedContent();
}

/** A hairline over the whole width. */
export function rule(pen: Pen, y: number, color = printed.rule): void {
  ornament(pen, () => pen.doc.moveTo(sheet.left, y).lineTo(sheet.right, y).lineWidth(0.6).stroke(color));
}
