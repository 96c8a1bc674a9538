import { z } from "zod";
import { parseIsoDay } from "../../core/day.ts";
import { RapportError } from "../../core/error.ts";
import { reportSchema } from "../../core/report.ts";
import { reportOn } from "../../model/document.ts";
import { defineView } from "../view.ts";

/** The report document. `asOf` as `YYYY-MM-DD`; else the model's own default day. */
export const reportView = defineView({
  params: z.object({ asOf: z.string().optional() }),
  result: reportSchema,
  run: (look, { asOf }) => {
    const day = asOf === undefined ? look.day : dayFrom(asOf);
    return look.memo(`report ${day}`, () => reportOn(look.timeline, day));
  },
});

/** Day of `YYYY-MM-DD`. Fails with `bad-day`. */
export function dayFrom(text: string): number {
  const day = parseIsoDay(text);
  if (Number.isNaN(day)) throw new RapportError("bad-day", { day: text });
  return day;
}
