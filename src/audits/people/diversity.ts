import { effectiveNumber } from "../../core/arithmetic.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { groupCount, network, standing } from "../timeline/network.ts";

const half = 50;

/**
 * P7: how mixed is the network? The effective number of groups, family of functions by band of seniority, over all connections
 * of the day whose title tells both (rules P7.1, P7.2). Industries and places of others are not in the archive.
 */
export const diversity: Audit = {
  id: "diversity",
  code: "P7",
  pillar: "people",
  weight: 8,
  grade: "C",
  curve: { kind: "count", m: 5, p: 14 },
  unit: "groups",
  window: "stock",
  posts: false,
  sources: { all: ["Connections"] },
  effort: 3,
  assumes: "titles",
  guards: [],
  measure(timeline, moment) {
    if (!moment.present("Connections")) return { status: "no-data" };
    const { stock, stocks } = timeline.fact(network);
    const counts: number[] = [];
    let n = 0;
    for (let group = 0; group < groupCount; group++) {
      const count = standing(stocks[group]!, moment.day);
      counts.push(count);
      n += count;
    }
    const all = standing(stock, moment.day);
    const facts = { connections: n, unknown: all > 0 ? 1 - n / all : 0 };
    if (n === 0) return { status: "not-applicable", facts };
    return { status: "measured", value: effectiveNumber(counts), g: n / (n + half), se: 0, facts };
  },
  evidence(timeline, moment) {
    const { rows, day, contact, group } = timeline.fact(network);
    const { ids } = timeline.fact(contacts);
    return rows
      .map((row, i) => {
        const known = group[i]! >= 0;
        const facts = {
          contact: ids[contact[i]!] ?? null,
          title: row.title,
          family: known ? group[i]! >> 2 : null,
          band: known ? (group[i]! & 3) + 1 : null,
        };
        const amount = known ? 1 : 0;
        const reasons = known ? [] : (["unknown"] as const);
        return { origins: row.origins, day: day[i]!, what: "connection", raw: amount, counted: amount, reasons, facts };
      })
      .filter((row, i) => row.day <= moment.day && (rows[i]!.gone ?? Number.POSITIVE_INFINITY) > moment.day)
      .reverse();
  },
};
