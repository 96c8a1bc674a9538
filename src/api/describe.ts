import { describeRoute, resolver, validator } from "hono-openapi";
import { z } from "zod";
import { RapportError } from "../core/error.ts";
import { problemSchema } from "./problem.ts";

/** What a route is for, and the shape of its answer, for the API's document. Every route may answer with a problem. */
export function says(summary: string, answer?: z.ZodType, media = "application/json") {
  return describeRoute({
    summary,
    responses: {
      [answer === undefined ? 204 : 200]: {
        description: summary,
        ...(answer === undefined ? {} : { content: { [media]: { schema: resolver(answer) } } }),
      },
      default: { description: "A problem", content: { "application/problem+json": { schema: resolver(problemSchema) } } },
    },
  });
}

/** Checks a part of a request; what does not fit is a problem `bad-request` naming the place. */
export function fits<S extends z.ZodType, T extends "query" | "json" | "param">(target: T, schema: S) {
  return validator(target, schema, result => {
    if (result.success) return;
    const [issue] = result.error;
    const where = issue?.path?.map(part => String(typeof part === "object" ? part.key : part)).join(".") ?? "";
    throw new RapportError("bad-request", { where: where === "" ? target : where });
  });
}

export const memberParam = z.object({ member: z.string().max(64) });
