import type { SourceId } from "../core/source.ts";
import { clean, wrap } from "../report/layout.ts";
import type { ImportOutcome, MemberEntry, Opened } from "../workspace/workspace.ts";
import type { Context } from "./context.ts";

type News = ImportOutcome["news"];

/** What an import brought, in a few lines: counts, never names of contacts. */
export function importText(outcome: ImportOutcome, member: MemberEntry | undefined, context: Context): string {
  const { t } = context.words;
  const entry = member?.imports.find(({ id }) => id === outcome.import);
  const facts = { name: clean(entry?.name ?? ""), member: clean(member?.name || t("workspace.noName")) };
  if (outcome.status === "same") return t("workspace.same", facts);
  const { news } = outcome;
  return [
    t("workspace.added", facts),
    ...indented([...newsLines(news, context), ...missingLines(news.missing, context)], context),
  ].join("\n");
}

/** What opening an export brought. */
export function openedText(name: string, { members, imports }: Opened, { words }: Context): string {
  if (members + imports === 0) return words.t("workspace.openedNothing", { name: clean(name) });
  return words.t("workspace.opened", { name: clean(name), members, imports });
}

function newsLines({ rows, connections, span }: News, { words }: Context): string[] {
  const { t, named, language } = words;
  const counts = Object.entries(rows).sort(([, a], [, b]) => b - a);
  const list = counts.map(([kind, n]) => named("workspace.kinds", kind, undefined, { n, count: n }));
  const together = new Intl.ListFormat(language, { type: "conjunction" }).format(list);
  const { added, gone, renamed } = connections;
  const changed = span.before !== null && added.count + gone.count + renamed.count > 0;
  return [
    list.length === 0 ? t("workspace.nothingNew") : t("workspace.rows", { list: together }),
    ...(changed ? [t("workspace.connections", { added: added.count, gone: gone.count, renamed: renamed.count })] : []),
    ...(span.after === null ? [] : [t("workspace.span", { from: span.after.from, to: span.after.to })]),
  ];
}

function missingLines(missing: readonly SourceId[], { words }: Context): string[] {
  if (missing.length === 0) return [];
  const files = missing.map(kind => words.named("reading.sources", kind));
  const list = new Intl.ListFormat(words.language, { type: "conjunction" }).format(files);
  return [words.t("workspace.missing", { list, count: missing.length })];
}

function indented(lines: readonly string[], { width }: Context): string[] {
  return lines.flatMap(line => wrap(line, width - 2).map(part => `  ${part}`));
}
