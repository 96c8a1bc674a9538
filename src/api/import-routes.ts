import { Hono } from "hono";
import { stream } from "hono/streaming";
import { z } from "zod";
import { RapportError } from "../core/error.ts";
import { importOutcomeSchema, openedSchema } from "../workspace/state.ts";
import { readImport } from "../workspace/transfer.ts";
import type { ImportOptions, ImportOutcome, Workspace } from "../workspace/workspace.ts";
import { fits, memberParam, says } from "./describe.ts";
import { limitedBody } from "./limited.ts";
import { problemOf, problemSchema } from "./problem.ts";

/** One line of the answer while an import runs: rows read so far, and in the end the outcome or a problem. */
export const importStepSchema = z.union([
  z.object({ rows: z.int() }),
  z.object({ outcome: importOutcomeSchema }),
  z.object({ problem: problemSchema }),
]);
export type ImportStep = z.infer<typeof importStepSchema>;

const optionsQuery = z.object({ member: z.string().max(64).optional(), sample: z.enum(["true"]).optional() });
const importParam = memberParam.extend({ import: z.string().max(64) });

/** Imports in, as lines of activities; undone again; and the whole workspace out and in as one file. */
export function importRoutes(workspace: Workspace): Hono {
  return new Hono()
    .post(
      "/imports",
      says(
        "Adds one reading of one archive, sent as lines (rapport/workspace@1); answers one JSON value a line: rows read, then the outcome",
        importStepSchema,
        "application/jsonl",
      ),
      fits("query", optionsQuery),
      c => {
        const { member, sample } = c.req.valid("query");
        const options: ImportOptions = { ...(member === undefined ? {} : { member }), ...(sample ? { sample: true } : {}) };
        const body = limitedBody(c.req.raw);
        c.header("content-type", "application/jsonl");
        return stream(c, async out => {
          const say = (step: ImportStep): Promise<unknown> => out.write(`${JSON.stringify(step)}\n`);
          try {
            await say({ outcome: await importFrom(body, workspace, options, rows => void say({ rows })) });
          } catch (error) {
            if (!(error instanceof RapportError)) console.error(error);
            await say({
              problem:
                error instanceof RapportError
                  ? problemOf(error)
                  : { type: "about:blank", title: "Internal Server Error", status: 500 },
            });
          }
        });
      },
    )
    .delete("/members/:member/imports/:import", says("Undoes an import"), fits("param", importParam), async c => {
      const { member, import: id } = c.req.valid("param");
      await workspace.undoImport(member, id);
      return c.body(null, 204);
    })
    .get("/export", says("The whole workspace as one file of lines", z.string(), "application/jsonl"), async c => {
      const file = await workspace.exportAll();
      return c.body(file.stream(), 200, { "content-type": "application/jsonl", "content-length": String(file.size) });
    })
    .post("/export", says("Adds what an export holds", openedSchema), async c => {
      const file = await new Response(limitedBody(c.req.raw)).blob();
      return c.json(await workspace.openExport(file));
    });
}

async function importFrom(
  body: ReadableStream<Uint8Array>,
  workspace: Workspace,
  options: ImportOptions,
  onRows: (rows: number) => void,
): Promise<ImportOutcome> {
  let said = 0;
  const { ledger, textKey } = await readImport(body, rows => {
    if (rows - said < 10_000) return;
    said = rows;
    onRows(rows);
  });
  if (textKey !== (await workspace.state()).textKey) throw new RapportError("bad-export", { line: 1, why: "text key" });
  return workspace.importLedger(ledger, options);
}
