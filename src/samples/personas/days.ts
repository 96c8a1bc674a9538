import { dayOf } from "../../core/day.ts";

/** The day on which all sample archives were made: a Sunday. */
export const madeOn = dayOf(2026, 11, 22);
