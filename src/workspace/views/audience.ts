import { z } from "zod";
import { daySchema } from "../../core/activity.ts";
import { audienceDimensions, audienceOn } from "../../model/audience.ts";
import { defineView } from "../view.ts";

const sideSchema = z.object({
  dimension: z.enum(audienceDimensions),
  /** The largest first; `fits` is null where the target does not limit the dimension. Shares 0 to 1. */
  groups: z.array(z.object({ value: z.string(), share: z.number(), fits: z.boolean().nullable() })).readonly(),
  /** Sum of the listed groups that fit: at least so much. */
  fit: z.number().nullable(),
});

/** Whom the posts reach and how far it fits the target. `content`: a sheet of those who saw the posts; else of the followers. */
export const audienceView = defineView({
  params: z.object({}),
  result: z.object({
    sheets: z.array(z.object({ content: z.boolean(), first: daySchema, last: daySchema, sides: z.array(sideSchema).readonly() })),
    /** People who reacted or commented in 13 weeks; null where no file names them. */
    responders: z.object({ people: z.int(), known: z.int(), fits: z.int() }).nullable(),
  }),
  run: look => look.memo("audience", () => audienceOn(look.timeline, look.day)),
});
