import { writeFile } from "node:fs/promises";
import { RapportError } from "../core/error.ts";
import { samplePersona } from "../samples/persona.ts";
import { zipOf } from "../samples/zip.ts";
import type { Context } from "./context.ts";
import { wrongUsage } from "./failure.ts";

/** `rapport sample`: the archive of an invented member as a ZIP, the same in every run. */
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
  const zip = await zipOf(samplePersona(persona, { scale }));
  try {
    await writeFile(options.out, new Uint8Array(await zip.arrayBuffer()));
  } catch (cause) {
    throw new RapportError("unwritable-file", { file: options.out }, cause);
  }
  context.note(context.words.t("command.wrote", { path: options.out }));
}
