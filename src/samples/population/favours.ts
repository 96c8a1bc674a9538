import type { Second } from "../../core/day.ts";
import { type Life, origins, someone } from "./life.ts";

/** One endorsement of the one skill everybody is endorsed for. */
export function endorse(life: Life, at: Second, given: boolean): void {
  const person = someone(life);
  if (person !== null)
    life.rows.push({ kind: "endorsement", origins, at, given, person, skill: "Negotiation", status: "ACCEPTED" });
}

/** A recommendation of 60 words. */
export function recommend(life: Life, at: Second, given: boolean): void {
  const person = someone(life);
  if (person !== null)
    life.rows.push({ kind: "recommendation", origins, at, given, person, company: "", words: 60, status: "VISIBLE" });
}
