import type { Report } from "../core/report.ts";
import type { AuditResult } from "../core/scorecard.ts";
import type { Words } from "../locales/words.ts";
import { type Html, html, markup } from "./escape.ts";
import { historyFinding } from "./finding.ts";
import { glyph, historyChart, ring } from "./page-charts.ts";
import { pageStyle } from "./page-style.ts";
import { adviceOf, alertsOf, importsOf, packagesOf } from "./parts.ts";
import { ageOf, auditName, headline, leadOf, openNote, pillarName, standing } from "./say.ts";
import { type View, viewOf } from "./view.ts";

/** The report as one HTML file: no script, no outside address, light and dark by the system, ready to print. Facts are escaped where they are put in. */
export function reportPage(report: Report, words: Words): string {
  const view = viewOf(report, 5);
  const { t } = words;
  const title = headline(view, words);
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const page = html`<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${markup(policy)}"><meta name="referrer" content="no-referrer"><title>Rapport: ${title}</title><style>${markup(pageStyle)}</style></head>
<body><a class="skip" href="#main">${t("report.skip")}</a><main id="main">
${head(report, view, words, title)}
${section(
  t("report.alerts"),
  alertsOf(report, words).map(text => html`<p class="lead">${text}</p>`),
)}
<section class="two">${levers(
    t("report.lifts"),
    t("report.liftsNone"),
    view.lifts.map(audit => ({ audit, figure: t("report.contribution", { points: audit.points }) })),
    words,
  )}
${levers(
  t("report.holds"),
  t("report.holdsNone"),
  view.holds.map(({ audit, open }) => ({ audit, figure: t("report.room", { gain: open }) })),
  words,
)}</section>
${steps(report, words)}
${history(report, view, words)}
${section(
  t("report.files"),
  packagesOf(report, words).map(({ adds, how }) => html`<p>${adds}</p><p class="small">${how}</p>`),
)}
${audits(view, words)}
</main>
${foot(report, view, words)}
</body></html>
`;
  return page.html;
}

function section(title: string, content: readonly Html[]): Html | null {
  return content.length === 0 ? null : html`<section><h2>${title}</h2>${content}</section>`;
}

function head(report: Report, view: View, words: Words, title: string): Html {
  const { t } = words;
  const meta = [
    t("report.asOf", { day: view.day }),
    t("report.coverage", { share: view.coverage.sources }),
    t("report.model", { id: view.model }),
  ];
  const open = view.index.value === null ? openNote(report, words) : "";
  const hint = view.index.balance !== null && view.index.balance < 0.8 ? t("report.balanceHint") : "";
  const gap = report.gap?.says ? t(`report.gap.${report.gap.says}`) : "";
  const lead = [open, leadOf(view, words), gap, hint].filter(text => text !== "").join(" ");
  const rows = view.pillars.map(pillar => {
    const name = html`<div><b>${glyph(pillar.id)}${pillarName(words, pillar.id)}</b><span class="small">${t(`model.pillars.${pillar.id}.question`)}</span></div>`;
    if (pillar.points === null || pillar.band === null)
      return html`<div class="pillar ${pillar.id}">${name}<div><span class="muted">–</span><div class="gauge hatch"></div></div><span class="small band">${t("report.pillarMissing", { weight: 100 * pillar.support })}</span></div>`;
    const width = markup(`width:${(4 * pillar.points).toFixed(1)}%`);
    return html`<div class="pillar ${pillar.id}">${name}<div class="pts"><b class="num">${words.numbers.points(pillar.points)}</b> <span class="small">/ 25</span><div class="gauge"><i style="${width}"></i></div></div><span class="small band">${t(`model.bands.${pillar.band}`)}</span></div>`;
  });
  return html`<header><p class="meta">${meta.join(" · ")}</p><h1>${title}</h1><p class="lead">${lead}</p></header><div class="hero">${ring(view, words)}<div class="pillars">${rows}</div></div>`;
}

type Lever = { readonly audit: AuditResult; readonly figure: string };

function levers(title: string, none: string, list: readonly Lever[], words: Words): Html {
  const rows = list.map(
    ({ audit, figure }) =>
      html`<li><span>${auditName(words, audit.id)}</span><span class="num">${figure}</span><span class="of">${standing(audit, words)}</span></li>`,
  );
  return html`<div><h2>${title}</h2>${rows.length === 0 ? html`<p class="muted">${none}</p>` : html`<ul class="rows">${rows}</ul>`}</div>`;
}

function steps(report: Report, words: Words): Html {
  const list = adviceOf(report, words).map(
    step =>
      html`<li><h3>${step.step}</h3><p>${step.now} ${step.how}</p><p class="small ${step.pillarId}">${step.pillar}</p><dl><dd class="num">${step.gain}</dd>${step.range === "" ? null : html`<dd>${step.range}</dd>`}<dd>${step.effort}</dd><dd>${step.by}</dd><dd>${step.grade}</dd></dl></li>`,
  );
  const body =
    list.length === 0 ? html`<p class="lead">${words.t("report.adviceNone")}</p>` : html`<ol class="steps">${list}</ol>`;
  return html`<section><h2>${words.t("report.advice")}</h2>${body}</section>`;
}

function history(report: Report, view: View, words: Words): Html | null {
  if (view.line.filter(point => point.value !== null).length < 8) return null;
  const finding = historyFinding(report.history, words);
  return html`<section><p class="eyebrow">${words.t("report.history")}</p><h2>${finding}</h2><figure>${historyChart(view, words, finding)}<figcaption class="small">${words.t("report.historyReading")}</figcaption></figure></section>`;
}

function audits(view: View, words: Words): Html {
  const { t, numbers } = words;
  const rows = view.pillars.flatMap(pillar => [
    html`<tr><th colspan="4" scope="rowgroup">${pillarName(words, pillar.id)}</th></tr>`,
    ...pillar.audits.map(audit => {
      const width = markup(`width:${(100 * (audit.score ?? 0)).toFixed(0)}%`);
      const gauge =
        audit.score === null
          ? html`<div class="gauge hatch"></div>`
          : html`<div class="gauge ${pillar.id}"><i style="${width}"></i></div>`;
      return html`<tr><td>${auditName(words, audit.id)} <span class="small">${audit.code}</span></td><td class="r num">${standing(audit, words)}</td><td class="wide">${gauge}</td><td class="r num">${audit.status === "measured" ? numbers.points(audit.points) : "–"}</td></tr>`;
    }),
  ]);
  return html`<section><h2>${t("report.all")}</h2><table><thead><tr><th scope="col">${t("report.audit")}</th><th scope="col" class="r">${t("report.value")}</th><th scope="col" class="r wide">${t("report.score")}</th><th scope="col" class="r">${t("views.explain.contribution")}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function foot(report: Report, view: View, words: Words): Html {
  const { t } = words;
  const imports = importsOf(report, words).map(text => html`<p>${text}</p>`);
  return html`<footer><h2>${t("report.whyNot")}</h2><p>${t("report.whyNot1")} ${t("report.whyNot2")}</p><p>${t("report.rangeNote")}</p><p>${ageOf(view, words)}</p>${imports}<p>${t("report.zone", { zone: view.zone })}. ${t("report.local")} ${t("report.disclaimer")}</p></footer>`;
}
