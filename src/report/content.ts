import type { Finding } from "../content/works.ts";
import type { PostFormat } from "../core/post-format.ts";
import type { Words } from "../locales/words.ts";
import { table, wrap } from "./layout.ts";
import { paints } from "./paint.ts";
import { listOf } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

type Said = Omit<Finding, "pooled">;

/** What is asked: "Format: document", "Ends with a question". */
export function questionOf({ about, what }: Pick<Said, "about" | "what">, { t, named }: Words): string {
  if (what === null) return t(`content.abouts.${about}`);
  return t(`content.abouts.${about}`, { what: about === "format" ? named("evidence.formats", what) : what });
}

/** "1.4×": times what the member's posts bring without it. */
export const timesOf = (change: number, { t }: Words): string => t("content.times", { n: 1 + change });

export const rangeOf = ({ low, high }: { readonly low: number; readonly high: number }, { t }: Words): string =>
  t("content.range", { low: 1 + low, high: 1 + high });

/** Under a verdict: what it lacks, or what else it may be. */
export function noteOf(finding: Said, findings: readonly Said[], words: Words): string {
  const { need, smaller, together } = finding;
  const { t } = words;
  const others = findings.filter(({ id }) => together.includes(id)).map(other => questionOf(other, words));
  if (finding.verdict !== "not-enough" && others.length > 0) return t("content.together", { list: listOf(words, others) });
  return finding.verdict === "not-enough" && need !== null
    ? t("content.need", { count: need, side: t(`content.side.${smaller}`) })
    : "";
}

/** The strongest verdict first, then the larger change. */
export function inOrder<F extends Said>(findings: readonly F[]): F[] {
  const place = { holds: 0, hint: 1, "not-enough": 2 } as const;
  const size = ({ best }: F): number => Math.abs(Math.log1p(best.change));
  return [...findings].sort((a, b) => place[a.verdict] - place[b.verdict] || size(b) - size(a));
}

/** What of a post tells whether it can be compared. */
export type Counted = { readonly total: number | null; readonly format: PostFormat; readonly why: string | null };

const isCompared = ({ total, why }: Counted): boolean => total !== null && why === null;
const isCut = (posts: readonly Counted[]): boolean => posts.some(({ why }) => why === "cut-list");

/** The finding over the page. */
export function contentTitle(findings: readonly Said[], posts: readonly Counted[], { t }: Words): string {
  if (!posts.some(isCompared)) return t(isCut(posts) ? "content.titleCut" : "content.titleNoFigures");
  const count = (verdict: Said["verdict"]): number => findings.filter(each => each.verdict === verdict).length;
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

/** What works, in the terminal; `year` is what the year brought, if a file tells. */
export function contentText(
  findings: readonly Said[],
  posts: readonly Counted[],
  year: string | null,
  words: Words,
  options: TerminalOptions,
): string {
  const { t } = words;
  const { width } = options;
  const paint = paints(options.color);
  const rows = inOrder(findings).map(finding => [
    questionOf(finding, words),
    `${finding.withTrait} / ${finding.without}`,
    t(`content.verdicts.${finding.verdict}`),
    finding.own === null ? "–" : timesOf(finding.own.change, words),
    `${timesOf(finding.best.change, words)} (${rangeOf(finding.best, words)})`,
  ]);
  const head = (["question", "posts", "verdict", "own", "best"] as const).map(id => ({
    title: t(`content.${id}`),
    right: false,
  }));
  const hasFigures = posts.some(isCompared);
  const blocks = [
    [...wrap(contentTitle(findings, posts, words), width, "  ").map(paint.bold), ...wrap(contentLead(posts, words), width, "  ")],
    ...(year === null ? [] : [wrap(year, width, "  ")]),
    ...(hasFigures ? [table(head, rows, paint.dim), wrap(t("content.reading"), width, "  ").map(paint.dim)] : []),
  ];
  return `\n${blocks.map(block => block.join("\n")).join("\n\n")}\n`;
}
