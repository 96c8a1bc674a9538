import type { Day } from "../core/day.ts";
import type { Report } from "../core/report.ts";
import type { Words } from "../locales/words.ts";
import { type Html, html, markup } from "./escape.ts";
import { audits, coverage, hero, history, levers, steps } from "./page-parts.ts";
import { pageStyle } from "./page-style.ts";
import { alertsOf, importsOf } from "./parts.ts";
import { ageOf, headline, leadOf, openNote, outsideOf } from "./say.ts";
import { type View, viewOf } from "./view.ts";

/** `invented` marks a sample; `today` is the day of the machine, for the age of the data. */
export type PageOptions = { readonly invented?: boolean; readonly today?: Day };

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

/** The finding at the top: the index with its band, and where it is going over three months. */
function titleOf(report: Report, view: View, words: Words): string {
  if (outsideOf(report)) return openNote(report, words);
  const text = headline(view, words);
  const word = report.index.value === null ? null : report.momentum.weeks13?.word;
  if (word === "rising") return words.t("app.overview.titleRising", { headline: text });
  if (word === "falling") return words.t("app.overview.titleFalling", { headline: text });
  return text;
}

function head(report: Report, view: View, words: Words, title: string, { invented, today }: PageOptions): Html {
  const { t } = words;
  const meta = [
    t("report.title"),
    ...(invented ? [t("report.sample")] : []),
    t("report.asOf", { day: view.day }),
    ...(invented || outsideOf(report) ? [] : [ageOf(view, words, today)]),
    t("report.coverage", { share: view.coverage.sources }),
    t("report.model", { id: view.model }),
  ];
  const open = view.index.value === null && !outsideOf(report) ? openNote(report, words) : "";
  const hint = view.index.balance !== null && view.index.balance < 0.8 ? t("report.balanceHint") : "";
  const gap = report.gap?.says ? t(`report.gap.${report.gap.says}`) : "";
  const lead = [open, leadOf(view, words), gap, hint].filter(text => text !== "").join(" ");
  return html`<header><p class="meta">${meta.map(text => html`<span>${text.replace(/\.$/, "")}</span>`)}</p><h1>${title}</h1><p class="lead">${lead}</p></header>`;
}

function foot(report: Report, view: View, words: Words, today: Day | undefined): Html {
  const { t } = words;
  const imports = importsOf(report, words).map(text => html`<p>${text}</p>`);
  return html`<footer><h2>${t("report.whyNot")}</h2><p>${t("report.whyNot1")} ${t("report.whyNot2")}</p><p>${t("report.rangeNote")}</p>${imports}<p>${ageOf(view, words, today)} ${t("report.zone", { zone: view.zone })}</p><p>${t("report.local")} ${t("report.disclaimer")}</p></footer>`;
}
