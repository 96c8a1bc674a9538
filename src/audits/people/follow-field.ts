import { decayedSum } from "../../core/arithmetic.ts";
import { type Evidence, isOn } from "../../core/measure.ts";
import type { SourceId } from "../../core/source.ts";
import { d52 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { follows, isFollowed } from "../timeline/follows.ts";
import { ageFactor, countObserved, type Moment, observedIn } from "../timeline/moment.ts";
import { fits, network, rowAt } from "../timeline/network.ts";
import { targets } from "../timeline/target.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { topics } from "../timeline/topics.ts";
import { cutByWeek } from "../timeline/week-cap.ts";
import { byWeek } from "../timeline/window.ts";

const files: readonly SourceId[] = ["Company Follows", "Member_Follows", "Reactions"];
const perWeek = 5;
/** For what the archive can not tell: the field of a company without a topic in its name, strangers, groups. */
const unknownFit = 0.5;

/**
 * P8: does the member follow the own field? Companies, members and groups followed or written in, by how well they fit; the
 * latest row of each decides (rules P8, decisions 25, 41). A follow that came with a connection by itself is none.
 */
export const followField: Audit = {
  id: "follow-field",
  code: "P8",
  pillar: "people",
  weight: 4,
  grade: "BC",
  curve: { kind: "count", m: 5, p: 25 },
  unit: "follows",
  window: "D52",
  posts: false,
  sources: { any: files, improves: ["Comments", "Connections", "Profile", "Positions", "Skills", "Endorsement_Received_Info"] },
  effort: 1,
  guards: ["G5"],
  measure(timeline, moment, guards) {
    const present = files.filter(file => moment.present(file));
    if (present.length === 0) return { status: "no-data" };
    if (countObserved(observedIn(moment, present, 1), 52) < 4) return { status: "not-observed-yet" };
    const { day } = timeline.fact(follows);
    const all = byWeek(day, moment.day, 52, i => fitAt(timeline, moment, i));
    const amounts = isOn(guards, "G5") ? all.map(n => Math.min(perWeek, n)) : all;
    const first = Math.min(...present.map(file => moment.observedFrom(file) ?? Number.POSITIVE_INFINITY));
    const { value, se } = decayedSum(d52, amounts);
    return { status: "measured", value, se, g: ageFactor(moment.day, first, 52) };
  },
  evidence(timeline, moment) {
    const { items, day } = timeline.fact(follows);
    const { ids } = timeline.fact(contacts);
    const rows = items.flatMap((item, i): Evidence[] => {
      const raw = day[i]! <= moment.day && day[i]! > moment.day - 7 * 52 ? fitAt(timeline, moment, i) : 0;
      if (raw === 0) return [];
      const name = item.row.kind === "follow" ? item.row.name : null;
      const facts = item.what === "member" ? { contact: ids[item.contact]! } : { company: item.what === "company" ? name : null };
      return [{ origins: item.row.origins, day: day[i]!, what: `follow-${item.what}`, raw, counted: raw, reasons: [], facts }];
    });
    return cutByWeek(rows, moment.day, perWeek).reverse();
  },
};

/** How well an item fits on a day: 0 to 1; 0 also where a later row has taken over or it is not followed any more. */
function fitAt(timeline: Timeline, moment: Moment, i: number): number {
  const all = timeline.fact(follows);
  if (!isFollowed(all, i, moment.day)) return 0;
  const item = all.items[i]!;
  if (item.what === "company") {
    const focus = timeline.fact(topics);
    const topical = focus.match(focus.at(moment.day), all.lines)(i) !== 0;
    return topical || timeline.fact(targets).listed.has(item.company) ? 1 : unknownFit;
  }
  if (item.what === "group" || item.contact < 0) return unknownFit;
  const row = rowAt(timeline.fact(network), item.contact, moment.day);
  const fit = row < 0 ? -1 : timeline.fact(fits)(moment.day)[row]!;
  return fit === -1 ? unknownFit : fit;
}
