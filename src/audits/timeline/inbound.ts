import { ints } from "../../core/columns.ts";
import type { Invitation } from "./invitations.ts";
import type { Timeline } from "./timeline.ts";

/** All incoming invitations in time order. */
export function received(timeline: Timeline): { readonly rows: readonly Invitation[]; readonly day: Int32Array } {
  const rows = timeline.of("invitation").filter(row => !row.outgoing);
  return { rows, day: ints(rows, row => timeline.clock.dayOf(row.at)) };
}
