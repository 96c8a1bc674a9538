import { pillarIds } from "../core/pillar.ts";
import type { Scorecard } from "../core/scorecard.ts";
import type { Words } from "../locales/words.ts";
import type { Changes } from "../model/changes.ts";
import { bar, cut, table, wrap } from "./layout.ts";
import { paints } from "./paint.ts";
import { auditName, listOf, pillarName } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

/** The scorecards of both days over all that is known now: they tell which question rose or fell. */
export type WhyOptions = TerminalOptions & { readonly before: Scorecard; readonly after: Scorecard };
/** A question's change in points, and how much of it time and the member brought. */
type Row = { readonly name: string; readonly net: number; readonly behaviour: number };

const most = 10;

/** What changed between two weeks: the finding, then question by question how much time took and how much the member brought. It adds up. */
export function whyText(changes: Changes, words: Words, options: WhyOptions): string {
  const { t } = words;
  const { width } = options;
  const paint = paints(options.color);
  const title = wrap(t("views.why.title", { from: changes.from.day, to: changes.to.day }), width, "  ").map(paint.dim);
  if (changes.pillars.length === 0) return `\n${[...title, ...wrap(t("views.why.none"), width, "  ")].join("\n")}\n`;
  const rows = rowsOf(changes, words, options);
  const known = changes.changes.filter(({ part }) => part === "model" || part === "data");
  const pillars = listOf(
    words,
    changes.pillars.map(id => pillarName(words, id)),
  );
  const lines = [
    ...title,
    ...wrap(finding(changes, rows, words), width, "  ").map(paint.bold),
    ...(changes.pillars.length < pillarIds.length ? wrap(t("views.why.open", { pillars }), width, "  ") : []),
    "",
    ...tableOf(rows, sumOf(known), words, options),
    "",
    ...wrap(t("views.why.note"), width, "  ").map(paint.dim),
  ];
  return `\n${lines.map(line => line.trimEnd()).join("\n")}\n`;
}

function tableOf(rows: readonly Row[], data: number, words: Words, { width, color }: TerminalOptions): string[] {
  const { t, numbers } = words;
  const paint = paints(color);
  const named = rows.filter((row, i) => i < most && Math.abs(row.net) >= 0.05);
  const rest = rows.slice(named.length);
  const add = (list: readonly Row[], of: "net" | "behaviour"): number => list.reduce((sum, row) => sum + row[of], 0);
  const largest = Math.max(0.5, ...named.map(row => Math.abs(row.net)));
  const cells = (name: string, net: number, behaviour: number, drawn = ""): string[] => [
    name,
    numbers.signed(net),
    numbers.signed(net - behaviour),
    numbers.signed(behaviour),
    drawn,
  ];
  const long = Math.min(14, Math.max(0, width - 76));
  const drawn = (net: number): string => {
    const full = bar(Math.abs(net) / largest, long).replaceAll("·", "");
    return net < 0 ? full.replace(/./g, "╱") : full;
  };
  const column = width - 42 - (long > 0 ? long + 2 : 0);
  const body = [
    ...named.map(row => cells(cut(row.name, column), row.net, row.behaviour, drawn(row.net))),
    ...(rest.length > 0 ? [cells(cut(t("views.why.others"), column), add(rest, "net"), add(rest, "behaviour"))] : []),
    cells(t("views.why.total"), add(rows, "net"), add(rows, "behaviour")),
  ];
  const titles = (["net", "window", "behaviour"] as const).map(id => ({ title: t(`views.why.columns.${id}`), right: true }));
  const drawnTable = table([{ title: t("views.why.columns.audit") }, ...titles, { title: "" }], body, paint.dim);
  const last = drawnTable.pop() ?? "";
  const note = Math.abs(data) < 0.05 ? [] : wrap(`${numbers.signed(data)}  ${t("views.why.data")}`, width, "  ");
  return [...drawnTable, paint.bold(last), ...note];
}

function finding({ from, to }: Changes, rows: readonly Row[], words: Words): string {
  const n = to.points - from.points;
  const facts = { from: from.points, to: to.points, n };
  const by = rows.toSorted((a, b) => (n < 0 ? a.net - b.net : b.net - a.net))[0];
  if (Math.abs(n) < 0.05 || !by) return words.t("views.why.same", facts);
  return words.t(n > 0 ? "views.why.rose" : "views.why.fell", { ...facts, audit: by.name });
}

/** Questions of the compared pillars by the size of their change. What is not behaviour of the change is time. */
function rowsOf({ pillars, changes }: Changes, words: Words, { before: old, after }: WhyOptions): Row[] {
  const before = new Map(old.pillars.flatMap(pillar => pillar.audits).map(audit => [audit.code, audit.points]));
  const did = new Map(changes.map(change => [change.code, change.points]));
  return after.pillars
    .filter(pillar => pillars.includes(pillar.id))
    .flatMap(pillar => pillar.audits)
    .map(({ id, code, points }) => ({
      name: auditName(words, id),
      net: points - (before.get(code) ?? 0),
      behaviour: did.get(code) ?? 0,
    }))
    .filter(row => row.net !== 0 || row.behaviour !== 0)
    .sort((a, b) => Math.abs(b.net) - Math.abs(a.net));
}

function sumOf(changes: Changes["changes"]): number {
  return changes.reduce((sum, change) => sum + change.points, 0);
}
