import type { Language } from "../locales/numbers.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language to speak: `--lang de`, else LC_ALL, LC_MESSAGES or LANG, else that of the system (Windows sets no such variables), else
 * English. Looked up before the arguments are parsed, because help and usage errors are in that language too. A language that is
 * neither is English here and refused later.
 */
export function languageOf(args: readonly string[], environment: Environment, system = ""): Language {
  return asked(args) ?? spoken(environment, system);
}

function asked(args: readonly string[]): Language | null {
  for (const [i, arg] of args.entries()) {
    const value = arg === "--lang" ? args[i + 1] : arg.startsWith("--lang=") ? arg.slice(7) : undefined;
    if (value !== undefined) return /^de\b/i.test(value) ? "de" : "en";
  }
  return null;
}

function spoken(environment: Environment, system: string): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || system;
  return /^de([_.@-]|$)/i.test(locale) ? "de" : "en";
}
