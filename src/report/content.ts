import type { SplitKind } from "../content/splits.ts";
import { comparable } from "../content/totals.ts";
import type { Span } from "../content/whole-lists.ts";
import type { Finding } from "../content/works.ts";
import type { PostFormat } from "../core/post-format.ts";
import type { Words } from "../locales/words.ts";
import { table, wrap } from "./layout.ts";
import { paints } from "./paint.ts";
import { listOf } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

/** What is asked: "Format: document", "Image instead of a link card", "Ends with a question". */
export function questionOf({ about, what, versus = "posts" }: Asked, { t, named }: Words): string {
  if (what === null) return t(`content.abouts.${about}`);
  const prefix = prefixes[about];
  const plain = prefix === undefined ? what : named(prefix, what);
  const name = versus === "posts" || versus === "formats" ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  return versus === "link" || versus === "image"
    ? t(`content.pairs.${versus}`, { what: name })
    : t(`content.abouts.${about}`, { what: name });
}

type Asked = Pick<Finding, "about" | "what"> & { readonly versus?: Finding["versus"] };
const prefixes: Readonly<Partial<Record<SplitKind, string>>> = {
  format: "evidence.formats",
  weekday: "content.weekdays",
  "opening-kind": "content.openings",
};

/** "1.4×": times what the member's posts bring without it. */
export const timesOf = (change: number, { t }: Words): string => t("content.times", { n: 1 + change });

export const rangeOf = ({ low, high }: { readonly low: number; readonly high: number }, { t }: Words): string =>
  t("content.range", { low: 1 + low, high: 1 + high });

const mostOthers = 3;

/** Under a verdict: what it lacks, what explains it, or what else it may be. */
export function noteOf(finding: Finding, findings: readonly Finding[], words: Words): string {
  const { need, smaller, together, explained, verdict } = finding;
  const { t } = words;
  const named = (ids: readonly string[]): string[] =>
    findings.filter(({ id }) => ids.includes(id)).map(other => questionOf(other, words));
  const [by] = explained === null ? [] : named([explained]);
  if (by !== undefined) return t("content.explained", { by });
  const others = named(together);
  if (verdict !== "not-enough")
    return others.length > 0 ? t("content.together", { list: listOf(words, others.slice(0, mostOthers)) }) : "";
  return need === null ? "" : t("content.need", { count: need, side: t(`content.side.${smaller}`) });
}

/** What stands in the list at once: verdicts, differences that something explains, and what outside evidence tells; the rest on demand. */
export const isTold = ({ verdict, explained, evidence }: Finding): boolean =>
  verdict !== "not-enough" || explained !== null || evidence === "used";

/** The strongest verdict first, then the larger change. */
export function inOrder<F extends Finding>(findings: readonly F[]): F[] {
  const place = { holds: 0, hint: 1, "not-enough": 2 } as const;
  const size = ({ best }: F): number => Math.abs(Math.log1p(best.change));
  return [...findings].sort((a, b) => place[a.verdict] - place[b.verdict] || size(b) - size(a));
}

/** What of a post tells whether it can be compared. */
export type Counted = { readonly total: number | null; readonly format: PostFormat; readonly why: string | null };

const isCompared = (post: Counted): boolean => comparable(post) !== null;
const isCut = (posts: readonly Counted[]): boolean => posts.some(({ why }) => why === "cut-list");

/** The finding over the page. */
export function contentTitle(findings: readonly Finding[], posts: readonly Counted[], { t }: Words): string {
  if (!posts.some(isCompared)) return t(isCut(posts) ? "content.titleCut" : "content.titleNoFigures");
  const count = (verdict: Finding["verdict"]): number => findings.filter(each => each.verdict === verdict).length;
  if (count("holds") > 0) return t("content.titleHolds", { count: count("holds") });
  return count("hint") > 0 ? t("content.titleHint", { count: count("hint") }) : t("content.titleNone");
}

/** How many posts have figures; where none has, how to get them. */
export function contentLead(posts: readonly Counted[], { t }: Words): string {
  const total = posts.filter(isCompared).length;
  if (posts.length === 0) return t("content.leadNoPosts");
  if (total === 0 && isCut(posts)) return t("content.leadCut");
  return t(total === 0 ? "content.leadNoFigures" : "content.lead", { total, posts: posts.length });
}

/** What stands beside the findings in the terminal: what the year brought, if a file tells; what was read of its files; what to export next. */
export type Beside = {
  readonly year: string | null;
  readonly read: readonly string[];
  readonly ask: readonly Span[];
};

/** What works, in the terminal. */
export function contentText(
  findings: readonly Finding[],
  posts: readonly Counted[],
  { year, read, ask }: Beside,
  words: Words,
  options: TerminalOptions,
): string {
  const { t } = words;
  const { width } = options;
  const paint = paints(options.color);
  const told = inOrder(findings.filter(isTold));
  const rows = told.map(finding => [
    `${finding.withTrait} / ${finding.without}`,
    t(`content.verdicts.${finding.verdict}`),
    finding.own === null ? "–" : timesOf(finding.own.change, words),
    `${timesOf(finding.best.change, words)} (${rangeOf(finding.best, words)})`,
  ]);
  const more = findings.length - told.length;
  const head = (["sides", "verdict", "own", "best"] as const).map(id => ({ title: t(`content.${id}`) }));
  const [title = "", ...lines] = table(head, rows, paint.dim, "    ");
  const noted = told.flatMap((finding, i) => {
    const note = noteOf(finding, findings, words);
    const below = note === "" ? [] : wrap(note, width, "    ").map(paint.dim);
    return [...wrap(questionOf(finding, words), width, "  ").map(paint.bold), lines[i]!, ...below];
  });
  const hasFigures = posts.some(isCompared);
  const blocks = [
    [...wrap(contentTitle(findings, posts, words), width, "  ").map(paint.bold), ...wrap(contentLead(posts, words), width, "  ")],
    ...(year === null ? [] : [wrap(year, width, "  ")]),
    ...(hasFigures
      ? [
          [title, ...noted],
          ...(more > 0 ? [[`  ${t("content.more", { count: more })} (--json)`]] : []),
          wrap(t("content.reading"), width, "  ").map(paint.dim),
        ]
      : []),
    ...(ask.length === 0
      ? []
      : [
          [
            ...wrap(t("figures.ask"), width, "  "),
            ...ask.flatMap(({ first, last }) => wrap(t("figures.span", { first, last }), width, "    ")),
          ],
        ]),
    ...(read.length === 0 ? [] : [read]),
  ];
  return `\n${blocks.map(block => block.join("\n")).join("\n\n")}\n`;
}
