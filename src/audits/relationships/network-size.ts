import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { network, standing } from "../timeline/network.ts";

/**
 * R1: how many connections are there? Rows without a name are people too; rows without a date count from the day of their
 * export on (rules R1.1). Nothing is gained beyond 2,000, and followers are not asked.
 */
export const networkSize: Audit = {
  id: "network-size",
  code: "R1",
  pillar: "relationships",
  weight: 16,
  grade: "BC",
  curve: { kind: "count", m: 250, p: 1000 },
  unit: "connections",
  window: "stock",
  posts: false,
  sources: { all: ["Connections"] },
  effort: 4,
  guards: [],
  measure(timeline, moment) {
    if (!moment.present("Connections")) return { status: "no-data" };
    const { stock } = timeline.fact(network);
    return { status: "measured", value: standing(stock, moment.day), g: 1, se: 0 };
  },
  evidence(timeline, moment) {
    const { rows, day, contact, dated } = timeline.fact(network);
    const { ids } = timeline.fact(contacts);
    return rows
      .map(({ origins }, i) => {
        const facts = { contact: ids[contact[i]!] ?? null, dated: dated[i] === 1 };
        return { origins, day: day[i]!, what: "connection", raw: 1, counted: 1, reasons: [], facts };
      })
      .filter((row, i) => row.day <= moment.day && (rows[i]!.gone ?? Number.POSITIVE_INFINITY) > moment.day)
      .reverse();
  },
};
