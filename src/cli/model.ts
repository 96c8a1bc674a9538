import { modelId } from "../audits/index.ts";
import { parameters } from "../model/parameters.ts";
import { modelText } from "../report/model.ts";
import type { Context } from "./context.ts";

/** `rapport model`: the table of all audits. */
export async function model(options: { readonly json?: boolean }, context: Context): Promise<void> {
  if (options.json === true) return context.write(JSON.stringify({ model: modelId, audits: parameters() }, null, 2));
  context.write(modelText(modelId, parameters(), context.words, context));
}
