/**
 * Takes out the quotes that LinkedIn puts around every line of a post of several lines (format spec 1.11). Only when every line break of
 * the cell stands between quotes: a text without the artefact passes unchanged.
 */
export function unwrapped(cell: string): string {
  const lines = cell.split(/"\r?\n"/);
  if (lines.length < 2 || lines.some(line => line.includes("\n"))) return cell;
  const folded = lines.map(line => line.replaceAll('""', '"'));
  const first = folded[0] ?? "";
  if (first.startsWith('"') && isAlone(first)) folded[0] = first.slice(1);
  const last = folded.at(-1) ?? "";
  if (last.endsWith('"') && isAlone(last)) folded[folded.length - 1] = last.slice(0, -1);
  return folded.join("\n");
}

/** One quote of the line has no partner in it; so a post that opens with a quotation keeps it. */
function isAlone(line: string): boolean {
  return (line.split('"').length - 1) % 2 === 1;
}
