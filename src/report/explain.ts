import { scoreOf } from "../core/curve.ts";
import type { Evidence } from "../core/measure.ts";
import type { Words } from "../locales/words.ts";
import type { AuditExplained, PillarExplained } from "../model/explain.ts";
import { type Parameter, parameters } from "../model/parameters.ts";
import { bar, clean, cut, hatch, pad, table, widthOf, wrap } from "./layout.ts";
import { markOf } from "./model.ts";
import { type Paints, paints } from "./paint.ts";
import { auditName, pillarName, sayValue, standing } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

type Pen = { readonly words: Words; readonly width: number; readonly paint: Paints };
/** `fileOf` names an origin's import where there is more than one. */
export type ExplainOptions = TerminalOptions & { readonly rows: number; readonly importNames: readonly string[] };

/** A pillar or an audit laid open: the question, the measure, the curve and where the member stands, raw and counted, and the rows. */
export function explainText(found: AuditExplained | PillarExplained, words: Words, options: ExplainOptions): string {
  const pen: Pen = { words, width: options.width, paint: paints(options.color) };
  const lines = found.kind === "pillar" ? pillarLines(found, pen) : auditLines(found, pen, options);
  return `\n${lines.map(line => line.trimEnd()).join("\n")}\n`;
}

function pillarLines({ result }: PillarExplained, { words, width, paint }: Pen): string[] {
  const { t } = words;
  const head = result.points === null ? t("report.pointsMissing") : t("report.points", { n: result.points });
  const column = Math.min(36, width - 44);
  const rows = result.audits.map(audit => {
    const drawn = audit.score === null ? hatch(12, paint.dim) : bar(audit.score, 12, paint.pillar[result.id], paint.dim);
    const points = audit.status === "measured" ? words.numbers.points(audit.points) : "–";
    return `  ${audit.code}  ${pad(cut(auditName(words, audit.id), column), column)}  ${drawn}  ${pad(points, 4, "right")}  ${cut(standing(audit, words), width - column - 28)}`;
  });
  return [
    `  ${paint.bold(`${pillarName(words, result.id)}: ${head}`)}`,
    ...wrap(t(`model.pillars.${result.id}.question`), width, "  "),
    ...wrap(t("report.coverage", { share: result.coverage }), width, "  ").map(paint.dim),
    "",
    paint.bold(t("views.explain.pillarAudits")),
    ...rows,
  ];
}

function auditLines(found: AuditExplained, pen: Pen, options: ExplainOptions): string[] {
  const { words, width, paint } = pen;
  const { result } = found;
  const { t, named } = words;
  const row = parameters().find(each => each.code === result.code);
  const field = (label: string, text: string): string[] => [paint.dim(`  ${label}`), ...wrap(text, width, "    ")];
  return [
    `  ${paint.bold(named("audits", result.id, "question"))}`,
    `  ${paint.dim(`${result.code} · ${auditName(words, result.id)} · ${pillarName(words, found.pillar)}`)}`,
    "",
    ...valueLines(found, pen),
    ...field(t("views.explain.measures"), named("audits", result.id, "measures")),
    ...field(t("views.explain.not"), named("audits", result.id, "not")),
    ...field(t("views.explain.grade"), `${result.grade}: ${named("model.grades", result.grade)}`),
    ...(row ? curveLines(found, row, pen) : []),
    ...rawLines(found, pen),
    ...field(t("views.explain.step"), `${named("audits", result.id, "step")}. ${named("audits", result.id, "how")}`),
    "",
    ...evidenceLines(found, pen, options),
  ];
}

function valueLines({ result, pillar }: AuditExplained, { words, width, paint }: Pen): string[] {
  const { t, named } = words;
  if (result.value === null || result.score === null)
    return [
      `  ${paint.bold(named("model.status", result.status))}`,
      ...wrap(named("model.statusSentence", result.status), width, "  "),
      "",
    ];
  const facts = [
    t("views.explain.scoreOf", { score: 100 * result.score }),
    t("views.explain.contributionOf", { points: result.points }),
    t("views.explain.weight", { weight: result.weight, pillar: pillarName(words, pillar) }),
    ...(result.g < 0.995 ? [t("views.explain.counts", { g: result.g })] : []),
  ];
  return [`  ${paint.bold(sayValue(words, result.unit, result.value))}`, ...wrap(facts.join(" · "), width, "  "), ""];
}

/** The curve as a staircase of eight steps over its values, with the member's place marked. */
function curveLines({ result, curve, pillar }: AuditExplained, row: Parameter, { words, paint }: Pen): string[] {
  const { t } = words;
  const title = paint.dim(`  ${t("views.explain.curve")}`);
  if (curve.kind === "direct") return [title, `    ${t("views.explain.curveDirect")}`];
  const marks = t("views.explain.curveMarks", {
    m: sayValue(words, row.unit, markOf(row, 0.5)),
    p: sayValue(words, row.unit, markOf(row, 0.9)),
  });
  const full = curve.kind === "count" ? 2 * curve.p : 1;
  const steps = [0.25 * curve.m, 0.5 * curve.m, curve.m, (curve.m + curve.p) / 2, curve.p, full];
  const value = result.value;
  const place = value === null ? -1 : steps.findIndex((step, i) => value <= step || i === steps.length - 1);
  const texts = steps.map(step => sayValue(words, row.unit, step));
  const wide = Math.max(...texts.map(text => text.length), value === null ? 0 : sayValue(words, row.unit, value).length);
  const line = (text: string, at: number, here: boolean): string => {
    const score = scoreOf(curve, at);
    const drawn = `${bar(score, 24, here ? paint.pillar[pillar] : undefined, paint.dim)}  ${pad(words.numbers.whole(100 * score), 3, "right")}`;
    return `    ${pad(text, wide, "right")}  ${drawn}${here ? `  ← ${t("views.explain.here")}` : ""}`;
  };
  const lines = steps.flatMap((step, i) => {
    const own = i === place && value !== null ? [line(sayValue(words, row.unit, value), value, true)] : [];
    const before = own.length > 0 && value !== null && value <= step;
    const plain = value === step && own.length > 0 ? [] : [line(texts[i] ?? "", step, false)];
    return before ? [...own, ...plain] : [...plain, ...own];
  });
  return [title, ...lines, `    ${paint.dim(marks)}`];
}

function rawLines({ result }: AuditExplained, { words, width, paint }: Pen): string[] {
  const { t, named } = words;
  if (result.raw === null || result.counted === null) return [];
  const [raw, counted] = [sayValue(words, result.unit, result.raw), sayValue(words, result.unit, result.counted)];
  const losses = result.guards.filter(({ loss }) => loss > 1e-9);
  const text = losses.length === 0 ? t("views.explain.rawSame", { raw }) : t("views.explain.rawLess", { raw, counted });
  return [
    paint.dim(`  ${t("views.explain.raw")}`),
    ...wrap(text, width, "    "),
    ...losses.flatMap(({ guard, loss }) =>
      wrap(
        t("views.explain.guardLoss", {
          loss: sayValue(words, result.unit, loss),
          guard: `${named("model.guards", guard)} (${guard})`,
        }),
        width,
        "    ",
      ),
    ),
  ];
}

function evidenceLines({ evidence }: AuditExplained, { words, width, paint }: Pen, options: ExplainOptions): string[] {
  const { t } = words;
  const title = paint.bold(`${t("views.explain.rows")} (${words.numbers.whole(evidence.length)})`);
  if (evidence.length === 0) return [title, `  ${t("views.explain.rowsNone")}`];
  const shown = evidence.slice(0, options.rows);
  const bare = shown.map(row => [
    row.day === null ? t("views.explain.undated") : words.numbers.date(row.day),
    whatOf(row, words),
    countsOf(row, words),
    row.reasons.map(reason => reasonOf(reason, words)).join(", "),
    placeOf(row, options.importNames),
  ]);
  const widest = (i: number): number => Math.max(...bare.map(row => widthOf(row[i] ?? "")), 5);
  const why = bare.some(row => row[3] !== "") ? Math.min(widest(3), 34) : 0;
  const what = Math.max(14, width - widest(0) - widest(2) - widest(4) - why - 12);
  const rows = bare.map(([day = "", text = "", counts = "", reason = "", place = ""]) => [
    day,
    cut(text, what),
    counts,
    ...(why > 0 ? [cut(reason, why)] : []),
    place,
  ]);
  const ids = (["day", "what", "counts", "why", "where"] as const).filter(id => id !== "why" || why > 0);
  const columns = ids.map(id => ({ title: t(`views.explain.columns.${id}`), right: id === "counts" }));
  const left = evidence.length - shown.length;
  return [
    title,
    ...table(columns, rows, paint.dim),
    ...(left > 0 ? [paint.dim(`  ${t("views.explain.rowsMore", { n: left, count: left })}`)] : []),
    ...wrap(t("views.explain.private"), width, "  ").map(paint.dim),
  ];
}

/** What the row is, with the texts the file itself gives (a name, a company); never the text of a message. */
function whatOf(row: Evidence, words: Words): string {
  const said = Object.entries(row.facts).flatMap(([name, fact]) => {
    if (typeof fact !== "string" || fact === "") return [];
    const prefix = { part: "evidence.parts", check: "evidence.checks", format: "evidence.formats" }[name];
    return [prefix === undefined ? fact : words.named(prefix, fact)];
  });
  return [words.named("evidence.what", row.what), ...said].join(" · ");
}

function countsOf({ raw, counted }: Evidence, { numbers }: Words): string {
  return raw === counted ? numbers.number(counted) : `${numbers.number(raw)} → ${numbers.number(counted)}`;
}

function reasonOf(reason: string, words: Words): string {
  return /^G\d$/.test(reason) ? `${words.named("model.guards", reason)} (${reason})` : words.named("model.reasons", reason);
}

function placeOf(row: Evidence, importNames: readonly string[]): string {
  const origin = row.origins[0];
  if (!origin) return "";
  const more = row.origins.length > 1 ? ` +${row.origins.length - 1}` : "";
  const name = importNames.length > 1 ? `${importNames[origin.import] ?? ""}/` : "";
  return clean(`${name}${origin.file}:${origin.line}${more}`);
}
