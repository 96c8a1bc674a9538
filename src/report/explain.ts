import { scoreOf } from "../core/curve.ts";
import type { Words } from "../locales/words.ts";
import type { AuditExplained, PillarExplained } from "../model/explain.ts";
import { type Parameter, parameters } from "../model/parameters.ts";
import { bar, cut, hatch, pad, widthOf, wrap } from "./layout.ts";
import { markOf } from "./model.ts";
import { type Paints, paints } from "./paint.ts";
import { stepOf } from "./parts.ts";
import { type RowOptions, rowLines } from "./rows.ts";
import { auditName, listOf, pillarName, sayValue, standing } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

type Pen = { readonly words: Words; readonly width: number; readonly paint: Paints };

/** A pillar or an audit laid open: the question, the measure, the curve and where the member stands, raw and counted, and the rows. */
export function explainText(
  found: AuditExplained | PillarExplained,
  words: Words,
  options: TerminalOptions & RowOptions,
): string {
  const pen: Pen = { words, width: options.width, paint: paints(options.color) };
  const lines = found.kind === "pillar" ? pillarLines(found, pen) : auditLines(found, pen, options);
  return `\n${lines.map(line => line.trimEnd()).join("\n")}\n`;
}

function pillarLines({ result }: PillarExplained, { words, width, paint }: Pen): string[] {
  const { t } = words;
  const head = result.points === null ? t("report.pointsMissing") : t("report.points", { n: result.points });
  const stands = result.audits.map(audit => standing(audit, words));
  const value = Math.max(...stands.map(widthOf));
  const column = Math.min(Math.max(...result.audits.map(({ id }) => widthOf(auditName(words, id)))), width - value - 28);
  const rows = result.audits.map((audit, i) => {
    const drawn = audit.score === null ? hatch(12, paint.dim) : bar(audit.score, 12, paint.pillar[result.id], paint.dim);
    const points = audit.status === "measured" ? words.numbers.points(audit.points) : "–";
    return `  ${paint.dim(audit.code)}  ${pad(cut(auditName(words, audit.id), column), column)}  ${drawn}  ${pad(points, 4, "right")}  ${stands[i]}`;
  });
  return [
    `  ${paint.bold(`${pillarName(words, result.id)}: ${head}`)}`,
    ...wrap(t(`model.pillars.${result.id}.question`), width, "  "),
    ...wrap(t("views.explain.coverage", { share: result.coverage }), width, "  ").map(paint.dim),
    "",
    ...rows,
    "",
    ...wrap(t("views.explain.pillarNote"), width, "  ").map(paint.dim),
  ];
}

function auditLines(found: AuditExplained, pen: Pen, options: RowOptions): string[] {
  const { words, width, paint } = pen;
  const { result } = found;
  const { t, named } = words;
  const row = parameters().find(each => each.code === result.code);
  const labels = ["measures", "not", "grade", "curve", "raw", "step"] as const;
  const column = Math.max(...labels.map(label => widthOf(t(`views.explain.${label}`)))) + 2;
  const field = (label: (typeof labels)[number], lines: readonly string[]): string[] =>
    lines.map((line, i) => `  ${paint.dim(pad(i === 0 ? t(`views.explain.${label}`) : "", column))}${line}`);
  const text = (said: string): string[] => wrap(said, width - column - 2);
  return [
    ...wrap(named("audits", result.id, "question"), width, "  ").map(paint.bold),
    `  ${paint.dim(`${result.code} · ${auditName(words, result.id)} · ${pillarName(words, found.pillar)}`)}`,
    "",
    ...valueLines(found, row, pen),
    "",
    ...field("measures", text(named("audits", result.id, "measures"))),
    ...field("not", text(named("audits", result.id, "not"))),
    ...field("grade", text(`${result.grade}: ${named("model.grades", result.grade)}`)),
    ...field("raw", row && row.guards.length > 0 ? rawTexts(found, words).flatMap(text) : []),
    ...field("step", stepTexts(found, words).flatMap(text)),
    ...(row ? field("curve", curveLines(found, row, pen, width - column - 2)) : []),
    ...(found.evidence.length > 0 ? ["", ...rowLines(found.evidence, pen, options)] : []),
  ];
}

function valueLines({ result, pillar }: AuditExplained, row: Parameter | undefined, { words, width, paint }: Pen): string[] {
  const { t, named } = words;
  if (result.value === null || result.score === null) {
    const needs = result.status === "no-data" && row ? [filesFor(row, words)] : [];
    const said = [named("model.statusSentence", result.status), ...needs].join(" ");
    return [`  ${paint.bold(named("model.status", result.status))}`, ...wrap(said, width, "  ")];
  }
  const facts = [
    t("views.explain.scoreOf", { score: 100 * result.score }),
    t("views.explain.contributionOf", { points: result.points }),
    t("views.explain.weight", { weight: result.weight, pillar: pillarName(words, pillar) }),
    ...(result.g < 0.995 ? [t("views.explain.counts", { g: result.g })] : []),
  ];
  return [`  ${paint.bold(sayValue(words, result.unit, result.value))}`, ...wrap(facts.join(" · "), width, "  ")];
}

/** The files that would feed a question, read off the model's table: `+` all, `|` one of them. Names of an archive's files begin with a capital, all but messages; other sources have no reader yet. */
function filesFor({ sources }: Parameter, words: Words): string {
  const [needed = ""] = sources.split(" ? ");
  const groups = needed.split(" + ").map(group => {
    const names = group.replace(/[()]| \d of them/g, "").split(" | ");
    return listOf(
      words,
      names.map(name => words.named("reading.sources", name.trim())),
      "disjunction",
    );
  });
  const isLater = !/[A-Z]|messages/.test(needed);
  return words.t(isLater ? "views.explain.missingLater" : "views.explain.missing", { files: listOf(words, groups) });
}

/** What the guards took away, each with its reason; what is too little to be shown is said in words. */
function rawTexts({ result }: AuditExplained, words: Words): string[] {
  const { t, named } = words;
  if (result.raw === null || result.counted === null) return [];
  const [raw, counted] = [sayValue(words, result.unit, result.raw), sayValue(words, result.unit, result.counted)];
  const losses = result.guards.filter(({ loss }) => loss > 1e-9);
  if (losses.length === 0) return [t("views.explain.rawSame", { raw })];
  const guard = (id: string): string => `${named("model.guards", id)} (${id})`;
  const names = listOf(
    words,
    losses.map(({ guard: id }) => guard(id)),
  );
  if (raw === counted) return [t("views.explain.rawAlmost", { raw, guards: names })];
  const unit = result.unit === "share" ? "shareLoss" : result.unit;
  const loss = (n: number): string => sayValue(words, unit, result.unit === "share" ? 100 * n : n);
  return [
    t("views.explain.rawLess", { raw, counted }),
    ...losses.map(each => t("views.explain.guardLoss", { loss: loss(each.loss), guard: guard(each.guard) })),
  ];
}

/** What to do, where there is something to do. */
function stepTexts({ result }: AuditExplained, words: Words): string[] {
  if (result.score === null) return [];
  if (result.score >= 0.9) return [words.t("views.explain.reached")];
  return [`${stepOf({ step: result.id, facts: result.facts }, words)}. ${words.named("audits", result.id, "how")}`];
}

/** The curve as a staircase over its values, with the member's place marked; a step the member stands on is not drawn twice. */
function curveLines({ result, curve, pillar }: AuditExplained, row: Parameter, { words, paint }: Pen, width: number): string[] {
  const { t } = words;
  if (curve.kind === "direct") return wrap(t("views.explain.curveDirect"), width);
  const say = (value: number): string => sayValue(words, row.unit, value);
  const full = curve.kind === "count" ? 2 * curve.p : 1;
  const steps = [0.5 * curve.m, curve.m, (curve.m + curve.p) / 2, curve.p, full].map(value => ({ value, here: false }));
  const own = result.value === null ? [] : [{ value: result.value, here: true }];
  const key = (value: number): string =>
    `${say(value)} ${words.numbers.whole(100 * scoreOf(curve, value))}`.replace(/[.,]0\b/, "");
  const drawn = [...steps.filter(step => !own.some(({ value }) => key(value) === key(step.value))), ...own].sort(
    (a, b) => a.value - b.value,
  );
  const wide = Math.max(...drawn.map(({ value }) => widthOf(say(value))));
  const here = `  ← ${t("views.explain.here")}`;
  const long = Math.max(8, Math.min(24, width - wide - widthOf(here) - 7));
  const lines = drawn.map(({ value, here: isHere }) => {
    const score = scoreOf(curve, value);
    const line = bar(score, long, isHere ? paint.pillar[pillar] : undefined, paint.dim);
    return `${pad(say(value), wide, "right")}  ${line}  ${pad(words.numbers.whole(100 * score), 3, "right")}${isHere ? here : ""}`;
  });
  const marks = t("views.explain.curveMarks", { m: say(markOf(row, 0.5)), p: say(markOf(row, 0.9)) });
  return [...wrap(marks, width), ...lines];
}
