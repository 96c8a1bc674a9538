import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { loadWords } from "../locales/words.ts";
import { contextOf } from "./context.ts";
import { exits, fail, wrongUsage } from "./failure.ts";
import { languageOf } from "./language.ts";
import { programOf } from "./program.ts";
import { usageError } from "./usage.ts";

/** Runs one call of the command and gives its exit code: 0 done, 1 foreseen failure, 2 wrong usage, 70 a bug. Never throws. */
export async function main(args: string[]): Promise<number> {
  process.stdout.on("error", quietPipe);
  const words = await loadWords(languageOf(args, process.env, Intl.DateTimeFormat().resolvedOptions().locale));
  const context = contextOf(words);
  const program = programOf(context, version());
  try {
    checkLanguage(args);
    if (args.length === 0) {
      context.write(program.helpInformation());
      return exits.usage;
    }
    await program.parseAsync(args, { from: "user" });
    return exits.done;
  } catch (error) {
    if (!(error instanceof CommanderError)) return fail(error, context, args.includes("--debug"));
    if (error.exitCode === 0) return exits.done;
    const command = program.commands.find(each => args.includes(each.name()))?.name();
    return fail(usageError(error, command, words), context, false);
  }

  function checkLanguage(given: readonly string[]): void {
    const at = given.findIndex(arg => arg === "--lang" || arg.startsWith("--lang="));
    const value = at < 0 ? "en" : ((given[at]?.slice(7) || given[at + 1]) ?? "");
    if (!/^(de|en)$/i.test(value)) throw wrongUsage(words, words.t("command.errors.badValue", { value, name: "--lang" }));
  }
}

/** A reader such as `head` that stops early is no failure of ours. */
function quietPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}

function version(): string {
  const file: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof file === "object" && file !== null && "version" in file ? String(file.version) : "";
}
