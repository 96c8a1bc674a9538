import type { Words } from "../locales/words.ts";
import type { Changes } from "../model/changes.ts";
import { bar, cut, pad, wrap } from "./layout.ts";
import { paints } from "./paint.ts";
import { auditName, pillarName } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

type Row = { readonly name: string; readonly points: number; readonly note: string };

/** The waterfall between two weeks, top to bottom: model, data, time alone, then what the member did, question by question. It adds up. */
export function whyText(
  changes: Changes,
  words: Words,
  options: TerminalOptions & { readonly idOf: (code: string) => string },
): string {
  const { t, numbers } = words;
  const paint = paints(options.color);
  const total = changes.to.points - changes.from.points;
  const title = paint.bold(t("views.why.title", { from: changes.from.day, to: changes.to.day }));
  if (changes.pillars.length === 0)
    return `\n${[`  ${title}`, "", ...wrap(t("views.why.none"), options.width, "  ")].join("\n")}\n`;
  const { parts, did, rest } = rowsOf(changes, words, options.idOf);
  const all = [...parts, ...did, ...(rest === null ? [] : [rest])];
  const most = Math.max(1, ...all.map(row => Math.abs(row.points)));
  const name = Math.min(44, options.width - 32);
  const line = (row: Row, indent: string): string => {
    const drawn = bar(Math.abs(row.points) / most, 14, row.points < 0 ? text => text.replace(/[█▏▎▍▌▋▊▉]/g, "╱") : undefined);
    return `${indent}${pad(cut(row.name, name - indent.length), name - indent.length)}  ${pad(numbers.signed(row.points), 6, "right")}  ${drawn.replaceAll("·", "")}`;
  };
  const end = (day: number, points: number): string =>
    `  ${pad(t("views.why.start", { day }), name - 2)}  ${pad(numbers.points(points), 6, "right")}  ●`;
  const rows = [
    end(changes.from.day, changes.from.points),
    ...parts.map(row => line(row, "  ")),
    `  ${paint.dim(`${t("views.why.parts.behaviour")}:`)}`,
    ...did.map(row => line(row, "    ")),
    ...(rest === null ? [] : [line(rest, "    ")]),
    paint.bold(end(changes.to.day, changes.to.points)),
  ];
  const note =
    changes.pillars.length < 4
      ? [
          "",
          ...wrap(
            `${t("views.why.open")} (${changes.pillars.map(id => pillarName(words, id)).join(", ")})`,
            options.width,
            "  ",
          ).map(paint.dim),
        ]
      : [];
  return `\n${[`  ${title}`, ...wrap(finding(total, did, words), options.width, "  "), "", ...rows, ...note].map(row => row.trimEnd()).join("\n")}\n`;
}

function finding(total: number, did: readonly Row[], words: Words): string {
  const by = total < 0 ? did.toSorted((a, b) => a.points - b.points)[0] : did.toSorted((a, b) => b.points - a.points)[0];
  if (Math.abs(total) < 0.05 || !by) return words.t("views.why.same");
  return words.t(total > 0 ? "views.why.rose" : "views.why.fell", { n: total, audit: by.name });
}

/** Model, data and window as one row each; behaviour by audit, the ten largest, the rest in one row. */
function rowsOf(changes: Changes, words: Words, idOf: (code: string) => string): { parts: Row[]; did: Row[]; rest: Row | null } {
  const parts = (["model", "data", "window"] as const).map(part => ({
    name: words.t(`views.why.parts.${part}`),
    points: changes.changes.filter(change => change.part === part).reduce((sum, change) => sum + change.points, 0),
    note: words.t(`views.why.partNote.${part}`),
  }));
  const behaviour = changes.changes.flatMap(change =>
    change.part === "behaviour" && change.code !== null
      ? [{ name: auditName(words, idOf(change.code)), points: change.points, note: "" }]
      : [],
  );
  const sorted = behaviour.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const did = sorted.filter((row, i) => i < 10 && Math.abs(row.points) >= 0.05);
  const left = sorted.slice(did.length).reduce((sum, row) => sum + row.points, 0);
  const rest = sorted.length > did.length ? { name: words.t("views.why.others"), points: left, note: "" } : null;
  return { parts: parts.filter(row => row.points !== 0), did, rest };
}
