import { bands } from "../core/bands.ts";
import { valueAt } from "../core/curve.ts";
import { pillarIds } from "../core/pillar.ts";
import type { Words } from "../locales/words.ts";
import type { Parameter } from "../model/parameters.ts";
import { cut, table, widthOf, wrap } from "./layout.ts";
import { paints } from "./paint.ts";
import { auditName, pillarName, sayValue } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

/** The model's table, by pillar: what is asked, what it weighs, which values score 50 and 90, window and grade. */
export function modelText(id: string, rows: readonly Parameter[], words: Words, options: TerminalOptions): string {
  const { t } = words;
  const paint = paints(options.color);
  const columns = [
    { title: t("views.model.columns.code") },
    { title: t("views.model.columns.name") },
    { title: t("views.model.columns.weight"), right: true },
    { title: t("views.model.columns.half"), right: true },
    { title: t("views.model.columns.most"), right: true },
    { title: t("views.model.columns.grade") },
  ];
  const cells = (row: Parameter, units: boolean): string[] => [
    `${row.code}${row.posts ? "#" : ""}`,
    cut(auditName(words, row.id), 30),
    words.numbers.whole(row.weight),
    row.m === null ? "–" : mark(row, 0.5, words, units),
    row.p === null ? "–" : mark(row, 0.9, words, units),
    row.grade,
  ];
  // With units where they fit; without, they stand in the question's name.
  const tableOf = (lines: readonly Parameter[]): string[] => {
    const drawn = [true, false].map(units =>
      table(
        columns,
        lines.map(row => cells(row, units)),
        paint.dim,
      ),
    );
    return drawn.find(each => each.every(line => widthOf(line) <= options.width)) ?? drawn[1] ?? [];
  };
  const pillars = pillarIds.flatMap(pillar => [
    "",
    paint.pillar[pillar](`  ${pillarName(words, pillar)}: ${t(`model.pillars.${pillar}.question`)}`),
    ...tableOf(rows.filter(row => row.pillar === pillar)),
  ]);
  const posts = rows.reduce((sum, row) => sum + (row.posts ? row.weight / 4 : 0), 0);
  const list = bands.map((band, i) => `${["0–24", "25–49", "50–74", "75–100"][i]} ${t(`model.bands.${band}`)}`).join(", ");
  const notes = [
    t("views.model.posts", { points: posts }),
    t("views.model.gradesNote"),
    t("views.model.bands", { list }),
    t("views.model.more"),
  ];
  const title = paint.bold(t("views.model.title", { id, n: rows.length }));
  return `\n${[`  ${title}`, ...pillars, "", ...notes.flatMap(note => wrap(note, options.width, "  ").map(paint.dim))].map(row => row.trimEnd()).join("\n")}\n`;
}

/** A mark of the curve, shares always as percent. */
function mark(row: Parameter, score: 0.5 | 0.9, words: Words, units: boolean): string {
  const value = markOf(row, score);
  return row.unit === "share" || units ? sayValue(words, row.unit, value) : words.numbers.number(value);
}

/** The value that scores 0.5 or 0.9 by a line of the model's table. */
export function markOf(row: Parameter, score: 0.5 | 0.9): number {
  return valueAt(row.m === null || row.p === null ? { kind: "direct" } : { kind: "count", m: row.m, p: row.p }, score);
}
