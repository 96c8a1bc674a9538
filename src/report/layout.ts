/** Text set in columns for terminals. Widths are in characters; colours do not count. */

/** Colour codes; \p{Cc} is the escape character they begin with. */
const codes = /\p{Cc}\[[0-9;]*m/gu;

/** Characters a text takes on the screen. */
export function widthOf(text: string): number {
  return [...text.replace(codes, "").replace(/\p{M}/gu, "")].length;
}

/** The text filled up with blanks to `width`; longer texts stay as they are. */
export function pad(text: string, width: number, side: "left" | "right" = "left"): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
  return side === "left" ? text + blanks : blanks + text;
}

/** A text from a file as one harmless line: no control characters, which a terminal would obey, and none that turn the reading direction. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

/** The text cut to `width`, with an ellipsis in place of the rest. For plain texts. */
export function cut(text: string, width: number): string {
  const safe = clean(text);
  return widthOf(safe) <= width
    ? safe
    : `${[...safe]
        .slice(0, Math.max(0, width - 1))
        .join("")
        .trimEnd()}…`;
}

/** Lines of at most `width`, broken at blanks; `indent` in front of each. Words longer than a line keep their length: an address must stay whole. */
export function wrap(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/)) {
    if (line !== "" && widthOf(indent) + widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(indent + line);
  return lines;
}

const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar of a share 0 to 1: filled part in blocks with eighths, then the track in dots. A small share is never invisible. */
export function bar(share: number, width: number, paint: Paint = plain, track: Paint = plain): string {
  const units = Math.max(share > 0 ? 1 : 0, Math.round(Math.min(1, share) * width * 8));
  const full = "█".repeat(units >> 3) + (eighths[units & 7] ?? "");
  return paint(full) + track("·".repeat(Math.max(0, width - widthOf(full))));
}

/** The bar of what is not measured: hatched, not empty. */
export function hatch(width: number, paint: Paint = plain): string {
  return paint("╱".repeat(width));
}

export type Paint = (text: string) => string;
const plain: Paint = text => text;

export type Column = { readonly title: string; readonly right?: boolean; readonly width?: number };

/** A table with a title row; columns are as wide as their widest cell, or at most `width`. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  title: Paint = plain,
  indent = "  ",
): string[] {
  const widths = columns.map((column, i) => {
    const widest = Math.max(widthOf(column.title), ...rows.map(row => widthOf(row[i] ?? "")));
    return column.width === undefined ? widest : Math.min(widest, column.width);
  });
  const set = (cells: readonly string[]): string =>
    columns
      .map((column, i) => pad(cells[i] ?? "", widths[i] ?? 0, column.right ? "right" : "left"))
      .join("  ")
      .trimEnd();
  return [indent + title(set(columns.map(column => column.title))), ...rows.map(row => indent + set(row))];
}
