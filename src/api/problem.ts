import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";
import { type ErrorCode, errorCodes, RapportError } from "../core/error.ts";

/** A problem document (RFC 9457). `code` and `facts` are the error's own: faces put them into words by the catalogue, as the command line does. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(errorCodes).optional(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;

/** Codes that are not simply a request that does not fit. */
const statuses: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  "no-such-member": 404,
  "no-such-import": 404,
  "unknown-audit": 404,
  "unknown-member": 409,
  "different-members": 409,
  "nothing-to-score": 409,
  "workspace-newer": 409,
  "workspace-busy": 503,
  "workspace-full": 507,
  "workspace-damaged": 500,
  "not-allowed": 403,
  "body-too-large": 413,
};

/** The problem of a foreseen error. */
export function problemOf({ code, facts }: RapportError): Problem {
  return { type: `urn:rapport:${code}`, title: code, status: statuses[code] ?? 400, code, facts: { ...facts } };
}

/** Answers any error as a problem document; what was not foreseen says nothing of its inside. */
export function answerProblem(error: unknown, c: Context): Response {
  const problem: Problem =
    error instanceof RapportError ? problemOf(error) : { type: "about:blank", title: "Internal Server Error", status: 500 };
  if (!(error instanceof RapportError)) console.error(error);
  return c.body(JSON.stringify(problem), statusOf(problem), { "content-type": "application/problem+json" });
}

function statusOf({ status }: Problem): ContentfulStatusCode {
  return Object.values(statuses).find(each => each === status) ?? (status === 500 ? 500 : 400);
}
