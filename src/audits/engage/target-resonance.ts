import { ratio } from "../../core/arithmetic.ts";
import type { Evidence } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { audienceAt, shareThatFits } from "../timeline/audience.ts";
import { peopleWhoEngaged } from "../timeline/engaged.ts";
import { countObserved } from "../timeline/moment.ts";

const prior = { a: 3, b: 7 };
/** Shares of a sheet say less than people. */
const sheetCounts = 0.5;

/**
 * E9: are the people who respond the ones to be reached? Share of people who reacted or commented and fit the target; from a workbook
 * the largest sum of listed shares that fit, of one dimension (rules E9). Who they are, is known from interfaces only.
 */
export const targetResonance: Audit = {
  id: "target-resonance",
  code: "E9",
  pillar: "engage",
  weight: 8,
  grade: "C",
  curve: { kind: "ratio", m: 0.3, p: 0.65 },
  unit: "share",
  window: "13w",
  prior,
  posts: true,
  sources: {
    any: ["received people", "workbook audience"],
    improves: ["received comments", "Shares", "Connections", "Profile", "Positions"],
  },
  effort: 1,
  assumes: "audience",
  guards: [],
  measure(timeline, moment) {
    if (moment.present("received people")) {
      if (countObserved(moment.observed("received people"), 13) < 4) return { status: "not-observed-yet" };
      const people = peopleWhoEngaged(timeline, moment).filter(person => person.fit !== null);
      if (people.length === 0) return { status: "not-applicable" };
      const fits = people.filter(person => person.fit).length;
      return { status: "measured", ...ratio(prior, fits, people.length), facts: { people: people.length, fits, form: "people" } };
    }
    const sheet = audienceAt(timeline, moment.day);
    const best = sheet === null ? null : shareThatFits(timeline, moment.day, sheet.rows);
    if (sheet === null || best === null) return { status: "no-data" };
    return {
      status: "measured",
      value: best.share,
      g: sheetCounts,
      se: 0,
      facts: { dimension: best.dimension, form: "sheet", assumed: sheet.on > moment.day },
    };
  },
  evidence(timeline, moment) {
    if (moment.present("received people"))
      return peopleWhoEngaged(timeline, moment).map(
        (person): Evidence => ({
          origins: person.origins,
          day: person.day,
          what: "person-engaged",
          raw: person.fit ? 1 : 0,
          counted: person.fit ? 1 : 0,
          reasons: person.fit === null ? ["unknown"] : person.fit ? [] : ["no-success"],
          facts: { contact: person.contact },
        }),
      );
    const sheet = audienceAt(timeline, moment.day);
    const best = sheet === null ? null : shareThatFits(timeline, moment.day, sheet.rows);
    return (best?.rows ?? []).map(row => ({
      origins: row.origins,
      day: row.on,
      what: "audience-share",
      raw: row.share,
      counted: row.share,
      reasons: [],
      facts: { dimension: row.dimension, value: row.value },
    }));
  },
};
