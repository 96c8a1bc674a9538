import { z } from "zod";
import { daySchema } from "../../core/activity.ts";
import { networkOn } from "../../people/network.ts";
import { defineView } from "../view.ts";

const countSchema = z.object({ id: z.int().nullable(), count: z.int() });
const companySchema = z.object({ name: z.string(), count: z.int() });
const invitationsSchema = z.object({ rows: z.int(), open: z.int(), cases: z.int(), accepted: z.int().nullable() });

/** Who is in the network: counts and names of companies, nobody's name. A part is null where its file was not given. */
export const networkView = defineView({
  params: z.object({}),
  result: z.object({
    day: daySchema,
    network: z
      .object({
        size: z.int(),
        hidden: z.int(),
        untold: z.int(),
        functions: z.array(countSchema).readonly(),
        levels: z.array(countSchema).readonly(),
        companies: z.array(companySchema).readonly(),
        moreCompanies: z.int(),
        cells: z
          .array(
            z.object({
              function: z.int().nullable(),
              level: z.int().nullable(),
              count: z.int(),
              companies: z.array(companySchema).readonly(),
            }),
          )
          .readonly(),
        mix: z.number(),
        grouped: z.int(),
        fitting: z.int(),
        judged: z.int(),
        wanted: z.object({
          declared: z.boolean(),
          functions: z.array(countSchema).readonly(),
          levels: z.array(countSchema).readonly(),
          companies: z.array(companySchema).readonly(),
        }),
        quarters: z
          .array(z.object({ to: daySchema, size: z.int(), fresh: z.int(), fitting: z.int(), judged: z.int() }))
          .readonly(),
        key: z.object({ count: z.int(), reached: z.int().nullable() }),
      })
      .nullable(),
    invitations: z.object({ sent: invitationsSchema, received: invitationsSchema }).nullable(),
  }),
  run: look => look.memo("network", () => networkOn(look.timeline, look.day)),
});
