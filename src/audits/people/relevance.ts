import { d26 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { countObserved } from "../timeline/moment.ts";
import { fits, network } from "../timeline/network.ts";
import { targets } from "../timeline/target.ts";
import { byWeek, ratioOfWeeks, sumOf } from "../timeline/window.ts";

const prior = { a: 4, b: 6 };
const weeks = 26;

/**
 * P3: do the new connections fit the people the member wants to reach? Function, level or company of the row decide, any one
 * of them (rules P3.1, 1.25). Industry, region and school of others are not in the archive and not asked; rows that tell
 * neither title nor a fitting company leave both sides.
 */
export const relevance: Audit = {
  id: "relevance",
  code: "P3",
  pillar: "people",
  weight: 20,
  grade: "C",
  curve: { kind: "ratio", m: 0.5, p: 0.8 },
  unit: "share",
  window: "D26",
  prior,
  posts: false,
  sources: { all: ["Connections"], improves: ["Profile", "Positions"] },
  effort: 3,
  assumes: "titles",
  guards: [],
  measure(timeline, moment) {
    if (!moment.present("Connections")) return { status: "no-data" };
    if (countObserved(moment.observed("Connections"), weeks) < 4) return { status: "not-observed-yet" };
    const { day, dated } = timeline.fact(network);
    const fit = timeline.fact(fits)(moment.day);
    const rows = byWeek(day, moment.day, weeks, i => dated[i]!);
    const cases = byWeek(day, moment.day, weeks, i => (fit[i] === -1 ? 0 : dated[i]!));
    const fitting = byWeek(day, moment.day, weeks, i => (fit[i] === 1 ? dated[i]! : 0));
    const all = timeline.fact(targets);
    const target = all.in(all.stretchAt(moment.day));
    const facts = {
      unknown: sumOf(rows) > 0 ? (sumOf(rows) - sumOf(cases)) / sumOf(rows) : 0,
      declared: target.declared,
      chooseTarget: !target.declared && target.functions === 0,
    };
    return ratioOfWeeks(prior, d26, cases, fitting, facts);
  },
  evidence(timeline, moment) {
    const { rows, day, dated, contact } = timeline.fact(network);
    const { ids } = timeline.fact(contacts);
    const fit = timeline.fact(fits)(moment.day);
    return rows
      .map((row, i) => {
        const amount = Math.max(0, fit[i]!);
        const reasons = fit[i] === 1 ? [] : ([fit[i] === -1 ? "unknown" : "no-success"] as const);
        const facts = { contact: ids[contact[i]!] ?? null, title: row.title, company: row.company };
        return { origins: row.origins, day: day[i]!, what: "connection", raw: amount, counted: amount, reasons, facts };
      })
      .filter((row, i) => dated[i] === 1 && row.day <= moment.day && row.day > moment.day - 7 * weeks)
      .reverse();
  },
};
