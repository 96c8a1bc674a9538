import { reportJsonSchema } from "../core/report.ts";
import type { Context } from "./context.ts";

/** `rapport schema`: the JSON Schema of the report document. */
export async function schema(context: Context): Promise<void> {
  context.write(JSON.stringify(reportJsonSchema(), null, 2));
}
