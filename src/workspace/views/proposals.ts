import { z } from "zod";
import { targetProfileSchema, topicSchema } from "../../core/settings.ts";
import { propose } from "../../model/propose.ts";
import { defineView } from "../view.ts";

/** What the model takes until the member confirms it (decision 12), each in the form of the settings, with where it comes from. */
export const proposalsView = defineView({
  params: z.object({}),
  result: z.object({
    timeZone: z.object({ value: z.string(), by: z.enum(["settings", "machine"]) }),
    target: z.object({
      value: targetProfileSchema,
      /** "title": from the member's own title, given beside; "none": no title is known. */
      by: z.enum(["settings", "title", "none"]),
      title: z.string().nullable(),
      /** Former employers, as the positions name them: their people fit as well (decision 20). */
      formerEmployers: z.array(z.string()),
    }),
    topics: z.object({
      value: z.array(topicSchema),
      /** "own-order": the order of skills in the settings; "file": of the archive; "endorsements": by how many endorsed them. */
      by: z.enum(["settings", "own-order", "file", "endorsements", "none"]),
    }),
  }),
  run: look => look.memo("proposals", () => propose(look.timeline, look.day)),
});
