import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { RapportError } from "../core/error.ts";
import { samplePersona } from "../samples/persona.ts";
import { sampleWorkbook } from "../samples/workbook/workbook.ts";
import { zipOf } from "../samples/zip.ts";
import type { Context } from "./context.ts";
import { wrongUsage } from "./failure.ts";

/** `rapport sample`: the archive of an invented member as a ZIP, and beside it the workbook of those who have one; the same in every run. */
export async function sample(
  persona: string,
  options: { readonly out: string; readonly scale?: string },
  context: Context,
): Promise<void> {
  const scale = options.scale === undefined ? 1 : Number(options.scale);
  if (!(scale > 0 && scale <= 1000))
    throw wrongUsage(
      context.words,
      context.words.t("command.errors.badValue", { value: options.scale ?? "", name: "--scale" }),
      "sample",
    );
  await write(options.out, await zipOf(samplePersona(persona, { scale })), context);
  const workbook = await sampleWorkbook(persona, { scale });
  if (workbook !== null) await write(join(dirname(options.out), workbook.name), workbook.blob, context);
}

async function write(path: string, blob: Blob, context: Context): Promise<void> {
  try {
    await writeFile(path, new Uint8Array(await blob.arrayBuffer()));
  } catch (cause) {
    throw new RapportError("unwritable-file", { file: path }, cause);
  }
  context.note(context.words.t("command.wrote", { path }));
}
