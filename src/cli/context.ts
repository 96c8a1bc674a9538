import type { Words } from "../locales/words.ts";

/** What a command needs of the world it runs in. */
export type Context = {
  readonly words: Words;
  /** Columns to write in: the terminal's, at most 100; 80 when piped. */
  readonly width: number;
  /** Colour on stdout. */
  readonly color: boolean;
  /** stderr is a terminal: progress may be shown there. */
  readonly interactive: boolean;
  readonly write: (text: string) => void;
  readonly note: (text: string) => void;
};

/** The context of this process: colour and width by stdout, progress by stderr, NO_COLOR and FORCE_COLOR as usual. */
export function contextOf(words: Words): Context {
  const { stdout, stderr, env } = process;
  const columns = stdout.isTTY ? stdout.columns : Number(env.COLUMNS) || 80;
  return {
    words,
    width: Math.max(40, Math.min(100, columns)),
    color: !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (stdout.isTTY && env.TERM !== "dumb")),
    interactive: stderr.isTTY === true && env.TERM !== "dumb" && !env.CI,
    write: text => void stdout.write(text.endsWith("\n") ? text : `${text}\n`),
    note: text => void stderr.write(text.endsWith("\n") ? text : `${text}\n`),
  };
}
