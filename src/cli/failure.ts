import { RapportError } from "../core/error.ts";
import type { WordFacts, Words } from "../locales/words.ts";
import { wrap } from "../report/layout.ts";
import { sayError } from "../report/say-error.ts";
import type { Context } from "./context.ts";

/** Exit codes (design 7). */
export const exits = { done: 0, failed: 1, usage: 2, bug: 70 } as const;

/** Says what happened and what to do, and gives the exit code. A bug shows its trace only when asked. */
export function fail(error: unknown, context: Context, debug: boolean): number {
  const { words, note, width } = context;
  const known = error instanceof RapportError ? error : null;
  const usage = known?.code === "wrong-usage";
  const { what, todo } = known ? sayError(known, words) : { what: words.t("errors.bug.what"), todo: words.t("errors.bug.todo") };
  note(
    [words.t(usage ? "command.errors.usageHead" : "command.errors.head"), ...wrap(what, width), ...wrap(todo, width)].join("\n"),
  );
  if (debug && !usage) note(traceOf(error));
  return usage ? exits.usage : known ? exits.failed : exits.bug;
}

/** A call that does not fit, said in the language of the call. */
export function wrongUsage(words: Words, detail: string, command?: string): RapportError {
  const todo = command === undefined ? words.t("command.errors.see") : words.t("command.errors.seeHelp", { command });
  return new RapportError("wrong-usage", { detail, todo });
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause: WordFacts | unknown = error.cause;
  return `${error.stack ?? error.message}${cause === undefined ? "" : `\n${traceOf(cause)}`}`;
}
