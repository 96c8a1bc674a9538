import type { Evidence } from "../core/measure.ts";
import type { Words } from "../locales/words.ts";
import { cut, table, widthOf, wrap } from "./layout.ts";
import type { Paints } from "./paint.ts";
import { countsOf, isGuard, placeOf, reasonOf, saidBy } from "./row-words.ts";

type Pen = { readonly words: Words; readonly width: number; readonly paint: Paints };
/** `names` are contacts' names by address; `importNames` tell origins apart where there is more than one import. */
export type RowOptions = {
  readonly rows: number;
  readonly names: ReadonlyMap<string, string>;
  readonly importNames: readonly string[];
};

/** The rows behind a measure: how many count and why others do not, then the newest with day, content, count, reason, file and line. */
export function rowLines(evidence: readonly Evidence[], { words, width, paint }: Pen, options: RowOptions): string[] {
  const { t, numbers } = words;
  if (evidence.length === 0) return [];
  const kinds = new Set(evidence.map(row => row.what));
  const [only] = kinds.size === 1 && evidence.every(row => saidBy(row, words, options.names).length > 0) ? [...kinds] : [];
  const shown = evidence.slice(0, options.rows);
  const dated = shown.some(row => row.day !== null);
  const bare = shown.map(row => ({
    day: row.day === null ? t("views.explain.undated") : numbers.date(row.day),
    what: [...(only === undefined ? [words.named("evidence.what", row.what)] : []), ...saidBy(row, words, options.names)].join(
      " · ",
    ),
    counts: countsOf(row, words),
    why: row.reasons.map(reason => (isGuard(reason) ? reason : reasonOf(reason, row.what, words))).join(", "),
    where: placeOf(row, options.importNames),
  }));
  type Id = keyof (typeof bare)[number];
  const title = (id: Id): string =>
    id === "what" && only !== undefined ? capital(words.named("evidence.what", only)) : t(`views.explain.columns.${id}`);
  const widest = (id: Id): number => Math.max(widthOf(title(id)), ...bare.map(row => widthOf(row[id])));
  const explained = bare.some(row => row.why !== "");
  const ids = (["day", "what", "counts", "why", "where"] as const).filter(id =>
    id === "day" ? dated : id === "why" ? explained : true,
  );
  // The place is what leads back to the file: it is never cut. What is left goes to the content, the reason gets at most two fifths of it.
  const fixed = ids.filter(id => id !== "what" && id !== "why").reduce((sum, id) => sum + widest(id) + 2, 4);
  const free = width - fixed;
  const why = explained ? Math.min(widest("why"), Math.max(8, Math.floor(0.4 * free))) : 0;
  const what = Math.max(8, free - (explained ? why + 2 : 0));
  const limits = { day: 99, what, counts: 99, why, where: 99 };
  const left = evidence.length - shown.length;
  return [
    paint.bold(`${t("views.explain.rows")} (${numbers.whole(evidence.length)})`),
    ...wrap(tally(evidence, words), width, "  "),
    ...table(
      ids.map(id => ({ title: cut(title(id), limits[id]), right: id === "counts" })),
      bare.map(row => ids.map(id => cut(row[id], limits[id]))),
      paint.dim,
    ),
    ...(left > 0 ? [paint.dim(`  ${t("views.explain.rowsMore", { n: left, count: left })}`)] : []),
    ...wrap(t("views.explain.private"), width, "  ").map(paint.dim),
  ];
}

/** "33 in full · 12 too short · 8 the same text again (G3)": a row with several reasons stands under its first. It explains the codes in the table. */
function tally(evidence: readonly Evidence[], words: Words): string {
  const counts = new Map<string, number>();
  for (const { reasons, what } of evidence) {
    const key = reasons[0] === undefined ? words.t("views.explain.full") : reasonOf(reasons[0], what, words);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, n]) => `${words.numbers.whole(n)} ${key}`.replaceAll(" ", "\u00a0"))
    .join(" · ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
