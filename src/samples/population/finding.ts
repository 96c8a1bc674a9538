import { type Second, secondsPerDay } from "../../core/day.ts";
import { connect, dayOf, type Life, meet, origins } from "./life.ts";

const acceptedAfter = 2 * secondsPerDay;

/** Every search asks something new. */
export function search({ rows }: Life, at: Second): void {
  rows.push({ kind: "search", origins, at, key: `q${rows.length}` });
}

/** An invitation to or from somebody new; a taken one becomes a connection two days later. */
export function invite(life: Life, at: Second, outgoing: boolean): void {
  const person = meet(life);
  life.rows.push({ kind: "invitation", origins, at, outgoing, person, noteKey: null });
  if (life.dice.falls(outgoing ? "invitations sent: accepted" : "invitations received: taken up"))
    connect(life, person, dayOf(at + acceptedAfter));
}

/** A company nobody can tell the field of. */
export function follow({ rows }: Life, at: Second): void {
  rows.push({ kind: "follow", origins, at, what: "company", name: `Company ${rows.length}`, status: "" });
}
