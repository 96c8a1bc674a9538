import type { Day } from "../core/day.ts";
import type { Report } from "../core/report.ts";
import type { Words } from "../locales/words.ts";
import { type Html, html, markup } from "./escape.ts";
import { factsOf, leadText, type PageOptions, titleOf } from "./opening.ts";
import { audits, content, coverage, hero, history, levers, steps } from "./page-parts.ts";
import { pageStyle } from "./page-style.ts";
import { alertsOf, importsOf } from "./parts.ts";
import { ageOf, outsideOf } from "./say.ts";
import { type View, viewOf } from "./view.ts";

/** The report as one HTML file: no script, no outside address, light and dark by the system, ready to print. Facts are escaped where they are put in. */
export function reportPage(report: Report, words: Words, options: PageOptions = {}): string {
  const view = viewOf(report, 5);
  const { t } = words;
  const title = titleOf(report, view, words);
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const body = outsideOf(report)
    ? []
    : [
        hero(report, view, words),
        ...alertsOf(report, words).map(text => html`<p class="alert"><b>${t("app.overview.alertTitle")}</b> ${text}</p>`),
        history(report, view, words),
        steps(report, words),
        levers(view, words),
        ...(options.content ? [content(options.content, words)] : []),
        coverage(report, words),
        audits(view, words),
      ];
  const page = html`<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${markup(policy)}"><meta name="referrer" content="no-referrer"><title>Rapport: ${title}</title><style>${markup(pageStyle)}</style></head>
<body><a class="skip" href="#main">${t("report.skip")}</a><main id="main">
${head(report, view, words, title, options)}
${body}
</main>
${foot(report, view, words, options.today)}
</body></html>
`;
  return page.html;
}

function head(report: Report, view: View, words: Words, title: string, options: PageOptions): Html {
  const facts = factsOf(report, view, words, options);
  return html`<header><p class="meta">${facts.map(text => html`<span>${text}</span>`)}</p><h1>${title}</h1><p class="lead">${leadText(report, view, words)}</p></header>`;
}

function foot(report: Report, view: View, words: Words, today: Day | undefined): Html {
  const { t } = words;
  const imports = importsOf(report, words).map(text => html`<p>${text}</p>`);
  return html`<footer><h2>${t("report.whyNot")}</h2><p>${t("report.whyNot1")} ${t("report.whyNot2")}</p><p>${t("report.rangeNote")}</p>${imports}<p>${ageOf(view, words, today)} ${t("report.zone", { zone: view.zone })}</p><p>${t("report.local")} ${t("report.disclaimer")}</p></footer>`;
}
