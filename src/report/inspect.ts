import type { Import, ImportFile } from "../core/ledger.ts";
import { areFiguresOnly } from "../core/source.ts";
import type { Words } from "../locales/words.ts";
import { clean, cut, table, wrap } from "./layout.ts";
import { listsText } from "./lists.ts";
import { type Paints, paints } from "./paint.ts";
import type { TerminalOptions } from "./terminal.ts";

type File = ImportFile;

/** What was read: each file with rows, kept and skipped, the reasons with lines, what is unknown, spans, complete or not and why. */
export function inspectText(imports: readonly Import[], words: Words, options: TerminalOptions): string {
  const paint = paints(options.color);
  const blocks = imports.flatMap(entry => importText(entry, words, paint, options.width));
  return `\n${blocks
    .map(line => line.trimEnd())
    .join("\n")
    .trimEnd()}\n`;
}

function importText(entry: Import, words: Words, paint: Paints, width: number): string[] {
  const { t, numbers } = words;
  const used = entry.files.filter(file => file.kind !== null);
  const sum = (of: (file: File) => number): number => used.reduce((all, file) => all + of(file), 0);
  const [rows, kept] = [sum(file => file.rows), sum(file => file.kept)];
  const span =
    entry.observedFrom === null || entry.observedTo === null
      ? t("views.inspect.noSpan")
      : t("views.inspect.span", { from: entry.observedFrom, to: entry.observedTo });
  const why = words.named("reading.completeWhy", entry.completeWhy);
  const cells = together(used).map(file => [
    cut(file.name, width - 40),
    numbers.whole(file.rows),
    numbers.whole(file.kept),
    numbers.whole(file.rows - file.kept),
  ]);
  const columns = [
    { title: t("views.inspect.file") },
    ...(["rows", "kept", "skipped"] as const).map(id => ({ title: t(`views.inspect.${id}`), right: true })),
  ];
  const others = entry.files.filter(file => file.kind === null && !file.remarks.includes("missing-sheet")).map(file => file.name);
  const text = (line: string, indent = "  "): string[] => wrap(clean(line), width, indent);
  return [
    `  ${paint.bold(cut(entry.name, width - 2))}`,
    ...text(t("views.inspect.summary", { rows, kept, skipped: rows - kept })),
    ...text(span),
    ...ownSpans(entry).flatMap(({ source, from, to }) =>
      text(t("views.inspect.ownSpan", { file: words.named("reading.sources", source), from, to }), "    ").map(paint.dim),
    ),
    ...(areFiguresOnly(entry.files.map(({ kind }) => kind))
      ? []
      : text(t(entry.complete ? "views.inspect.complete" : "views.inspect.notComplete", { why }))),
    ...workbookText(entry, words).flatMap(line => text(line)),
    "",
    ...(cells.length > 0 ? table(columns, cells, paint.dim) : text(t("views.inspect.empty"))),
    ...skippedText(used, words, paint, width),
    ...remarksText(entry.files, words, paint, width),
    ...(others.length > 0 ? ["", ...text(t("views.inspect.notUsed", { files: others.join(", ") }))] : []),
    ...(entry.unknown.length > 0 ? ["", ...text(t("views.inspect.unknown", { files: entry.unknown.join(", ") }))] : []),
    "",
  ];
}

/** What was read of workbooks and tables of posts: periods and lists, rows that were skipped, and what is odd. Empty where there are none. */
export function figuresRead(imports: readonly Import[], words: Words, { width, color }: TerminalOptions): string[] {
  const paint = paints(color);
  return imports
    .filter(entry => areFiguresOnly(entry.files.map(({ kind }) => kind)))
    .flatMap(entry => [
      ...workbookText(entry, words).flatMap(line => wrap(line, width, "  ")),
      ...skippedText(entry.files, words, paint, width).slice(1),
      ...remarksText(entry.files, words, paint, width).slice(1),
    ]);
}

function workbookText({ workbook }: Import, words: Words): string[] {
  if (workbook === undefined) return [];
  const period = words.t("views.inspect.workbook", { from: workbook.first, to: workbook.last });
  return [period, ...listsText(workbook.lists, words)];
}

/** Spans that differ from the import's own; one without a day says that the file shows nothing. */
function ownSpans({ spans, observedFrom, observedTo }: Import): Import["spans"] {
  return spans.filter(({ from, to }) => from <= to && (from !== observedFrom || to !== observedTo));
}

/** The table shows a folder of articles as one line: each is a file of its own, and there may be hundreds. */
function together(files: readonly File[]): Pick<File, "name" | "rows" | "kept">[] {
  const lines = new Map<string, { name: string; rows: number; kept: number }>();
  for (const { name, kind, rows, kept } of files) {
    const folder = kind === "Articles" ? `${name.slice(0, name.lastIndexOf("/") + 1)}*` : name;
    const line = lines.get(folder);
    if (!line) lines.set(folder, { name: folder, rows, kept });
    else Object.assign(line, { rows: line.rows + rows, kept: line.kept + kept });
  }
  return [...lines.values()];
}

function skippedText(files: readonly File[], words: Words, paint: Paints, width: number): string[] {
  const lines = files.flatMap(file =>
    file.skipped.flatMap(({ reason, count, lines }) => {
      const shown = lines.slice(0, 8).join(", ");
      const more = count > 8 ? ` ${words.t("views.inspect.moreLines", { n: count - Math.min(8, lines.length) })}` : "";
      const where =
        lines.length === 0 ? "" : ` (${words.t("views.inspect.lines", { count: lines.length, lines: shown })}${more})`;
      return wrap(
        `${clean(file.name)}: ${words.numbers.whole(count)} × ${words.named("reading.skipped", reason)}${where}`,
        width,
        "  ",
      );
    }),
  );
  return lines.length === 0 ? [] : ["", paint.bold(words.t("views.inspect.reasons")), ...lines];
}

function remarksText(files: readonly File[], words: Words, paint: Paints, width: number): string[] {
  const lines = files.flatMap(file =>
    file.remarks.flatMap(remark => wrap(`${clean(file.name)}: ${words.named("reading.remarks", remark)}`, width, "  ")),
  );
  return lines.length === 0 ? [] : ["", paint.bold(words.t("views.inspect.remarks")), ...lines];
}
