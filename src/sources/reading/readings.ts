import type { Day } from "../../core/day.ts";
import { RapportError } from "../../core/error.ts";
import type { Reading } from "../../core/reading.ts";
import { readingsOfCsv } from "./csv.ts";
import { readingOfJson } from "./json.ts";

/** Readings of LinkedIn's own SSI from a file: a CSV table, or the JSON of its page with the day it was saved. Fails with `bad-reading`. */
export function readReadings(text: string, day: Day): Reading[] {
  if (!/^\s*\{/.test(text.replace(/^\uFEFF/, ""))) return readingsOfCsv(text);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new RapportError("bad-reading", { where: "JSON" }, cause);
  }
  return [readingOfJson(json, day)];
}
