import { parseIsoDay } from "../core/day.ts";
import { pillarIds } from "../core/pillar.ts";
import type { Report } from "../core/report.ts";
import type { AuditResult, PillarResult } from "../core/scorecard.ts";
import type { Words } from "../locales/words.ts";
import type { ContentPart } from "./content-part.ts";
import { type Html, html, markup } from "./escape.ts";
import { historyFinding } from "./finding.ts";
import { leverOf, weeksBefore } from "./levers.ts";
import { glyph, historyChart, ring, spark } from "./page-charts.ts";
import { adviceOf, packagesOf, recoveryOf, stepOf } from "./parts.ts";
import { auditName, missingNote, pillarName, standing } from "./say.ts";
import type { View } from "./view.ts";

/** A section: the topic as a small line, the finding as its heading, what proves it below. */
function section(topic: string, finding: string, content: readonly (Html | null)[]): Html {
  return html`<section><p class="eyebrow">${topic}</p><h2>${finding}</h2>${content}</section>`;
}

/** Ring and four pillar rows: points, where they were a year ago, the line of the year, the strongest lever. */
export function hero(report: Report, view: View, words: Words): Html {
  const lines = pillarIds.map(id => report.history.slice(-53).map(point => point[id]));
  const spans = lines.map(line => {
    const known = line.filter(value => value !== null);
    return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
  });
  const span = Math.max(5.5, ...spans);
  const rows = view.pillars.map((pillar, i) => pillarRow(report, pillar, spark(lines[i] ?? [], span), words));
  return html`<div class="hero">${ring(view, words)}<div class="pillars">${rows}</div></div><p class="small reading">${words.t("app.overview.heroReading")}</p>`;
}

function pillarRow(report: Report, pillar: PillarResult, line: Html, words: Words): Html {
  const { t, numbers } = words;
  const { id, points } = pillar;
  const name = html`<div class="name"><b>${glyph(id)}${pillarName(words, id)}</b><span class="small">${t(`model.pillars.${id}.question`)}</span></div>`;
  if (points === null)
    return html`<div class="pillar ${id}">${name}<div class="pts"><b>–</b><div class="gauge hatch"></div></div>${line}<div class="lever"><b>${missingNote(report, pillar, words)}</b></div></div>`;
  const before = weeksBefore(report, 52, id);
  const mark = before === null ? null : html`<s style="${markup(`left:${(4 * before).toFixed(1)}%`)}"></s>`;
  const lever = leverOf(pillar);
  const said = lever
    ? html`<span class="small">${t("app.overview.lever")} <span class="num">${numbers.signed(lever.gain)}</span></span><b>${stepOf({ step: lever.audit.id, facts: lever.audit.facts }, words)}</b>`
    : html`<b>${t("app.overview.leverNone")}</b>`;
  return html`<div class="pillar ${id}">${name}<div class="pts"><b class="num">${numbers.points(points)}</b> <span class="small">/ 25</span><div class="gauge"><i style="${markup(`width:${(4 * points).toFixed(1)}%`)}"></i>${mark}</div></div>${line}<div class="lever">${said}</div></div>`;
}

/** The weekly line with its finding; nothing with fewer than 8 weeks. */
export function history(report: Report, view: View, words: Words): Html | null {
  if (view.line.filter(point => point.value !== null).length < 8) return null;
  const finding = historyFinding(report.history, words);
  const over = recoveryOf(report, words);
  const reading = [
    words.t("report.historyReading"),
    ...(view.line.some(point => point.assumed && point.value !== null) ? [words.t("report.historyDotted")] : []),
    ...(over === "" ? [] : [`${over.charAt(0).toUpperCase()}${over.slice(1)}.`]),
  ].join(" ");
  return section(words.t("report.history"), finding, [
    html`<figure>${historyChart(view, words, finding)}<figcaption class="small">${reading}</figcaption></figure>`,
  ]);
}

/** The three next steps with what they bring, their effort and their grounds. */
export function steps(report: Report, words: Words): Html {
  const { t, named, numbers } = words;
  const said = adviceOf(report, words);
  if (said.length === 0) return section(t("report.advice"), t("app.overview.stepsNone"), []);
  const gain = report.advice.reduce((sum, advice) => sum + advice.gain, 0);
  const list = report.advice.map((advice, i) => {
    const range =
      said[i]?.range === ""
        ? null
        : html` <span class="muted num">${t("app.overview.between", { low: advice.gainLow, high: advice.gainHigh })}</span>`;
    const facts = [
      [t("app.overview.brings"), html`<b class="num">${t("app.overview.points", { n: advice.gain })}</b>${range}`],
      [t("app.overview.effort"), said[i]?.effort ?? ""],
      [
        t("app.overview.grade"),
        html`<span class="grade">${advice.grade}</span> ${named("app.overview.gradeShort", advice.grade)}`,
      ],
      [t("app.overview.check"), numbers.day(parseIsoDay(advice.by))],
    ] as const;
    return html`<li><p class="of">${glyph(advice.pillar)}${pillarName(words, advice.pillar)}</p><h3>${said[i]?.step ?? ""}</h3><p>${said[i]?.now ?? ""} ${said[i]?.how ?? ""}</p><dl>${facts.map(([term, fact]) => html`<dt>${term}</dt><dd>${fact}</dd>`)}</dl></li>`;
  });
  const finding = t("app.overview.stepsFinding", { count: said.length, n: said.length, gain });
  return section(t("report.advice"), finding, [html`<ol class="steps">${list}</ol>`]);
}

type Share = { readonly audit: AuditResult; readonly points: number };

/** What lifts and what holds back, side by side. */
export function levers(view: View, words: Words): Html {
  const lifts = view.lifts.map(audit => ({ audit, points: audit.points }));
  const holds = view.holds.map(({ audit, open }) => ({ audit, points: open }));
  return html`<section class="two">${shares("lifts", lifts, view, words)}${shares("holds", holds, view, words)}</section>`;
}

function shares(kind: "lifts" | "holds", list: readonly Share[], view: View, words: Words): Html {
  const { t } = words;
  const points = list.reduce((sum, share) => sum + share.points, 0);
  const finding = list.length > 0 ? t(`report.${kind}Finding`, { count: list.length, points }) : t(`report.${kind}None`);
  const rows = list.map(share => {
    const { id, code } = share.audit;
    const pillar = view.pillars.find(each => each.audits.some(audit => audit.code === code))?.id ?? "brand";
    const figure =
      kind === "lifts" ? t("report.contribution", { points: share.points }) : t("report.room", { gain: share.points });
    return html`<li>${glyph(pillar)}<span>${auditName(words, id)}</span><span class="num">${figure}</span><span class="of">${standing(share.audit, words)}</span></li>`;
  });
  return html`<div><p class="eyebrow">${t(`report.${kind}`)}</p><h2>${finding}</h2><ul class="rows">${rows}</ul></div>`;
}

/** What works in the own posts, and the figures of the year. */
export function content({ finding, works, year }: ContentPart, { t }: Words): Html {
  const list = works.length === 0 ? null : html`<ul class="works">${works.map(text => html`<li>${text}</li>`)}</ul>`;
  return section(t("app.frame.content"), finding, [list, html`<p class="small reading">${year}</p>`]);
}

/** How much of the model's weight the files could feed, pillar by pillar, and what another file would add. */
export function coverage(report: Report, words: Words): Html {
  const { t } = words;
  const share = report.coverage.sources;
  const bars = report.pillars.map(
    pillar =>
      html`<div class="${pillar.id}"><b>${glyph(pillar.id)}${pillarName(words, pillar.id)}</b><div class="bar hatch"><i style="${markup(`width:${(100 * pillar.coverage).toFixed(1)}%`)}"></i></div><span class="small">${t("app.overview.weightOf", { n: 100 * pillar.coverage })}</span></div>`,
  );
  const files = packagesOf(report, words).map(({ adds, how }) => html`<li>${adds} <span class="muted">· ${how}</span></li>`);
  const finding = share > 0.995 ? t("app.overview.dataAll") : t("app.overview.dataFinding", { n: 100 * share });
  return section(t("app.overview.data"), finding, [
    html`<div class="cover">${bars}</div>`,
    files.length === 0
      ? null
      : html`<p class="small reading">${t("app.overview.hatched")}</p><ul class="small files">${files}</ul>`,
  ]);
}

/** All questions with value, score and points; what is not measured says why. */
export function audits(view: View, words: Words): Html {
  const { t, numbers } = words;
  const rows = view.pillars.flatMap(pillar => [
    html`<tr><th colspan="4" scope="rowgroup">${glyph(pillar.id)}${pillarName(words, pillar.id)}</th></tr>`,
    ...pillar.audits.map(audit => {
      const gauge =
        audit.score === null
          ? html`<div class="gauge hatch"></div>`
          : html`<div class="gauge ${pillar.id}"><i style="${markup(`width:${(100 * audit.score).toFixed(0)}%`)}"></i></div>`;
      const value = audit.value === null ? "r muted" : "r num";
      return html`<tr><td>${auditName(words, audit.id)} <span class="small">${audit.code}</span></td><td class="${value}">${standing(audit, words)}</td><td class="wide">${gauge}</td><td class="r num">${audit.status === "measured" ? numbers.points(audit.points) : "–"}</td></tr>`;
    }),
  ]);
  const measured = view.audits.filter(audit => audit.status === "measured").length;
  return section(t("report.all"), t("report.allFinding", { n: measured, all: view.audits.length }), [
    html`<table><thead><tr><th scope="col">${t("report.audit")}</th><th scope="col" class="r">${t("report.value")}</th><th scope="col" class="r wide">${t("report.score")}</th><th scope="col" class="r">${t("views.explain.contribution")}</th></tr></thead><tbody>${rows}</tbody></table>`,
  ]);
}
