import { z } from "zod";
import { activitySchema, secondSchema } from "../core/activity.ts";
import { RapportError } from "../core/error.ts";
import { ledgerSchema, snapshotSchema } from "../core/ledger.ts";
import { settingsSchema } from "../core/settings.ts";
import { entrySchema } from "./entries.ts";

/** The one open format (docs/formats.md): an export, a kept workspace in the browser, and the body of an import over HTTP. */
export const format = "rapport/workspace@1";
/** The longest line, in UTF-16 units; no row that the reader lets through comes near it. */
const longest = 2 ** 24;
/** Size of the pieces that are written, in UTF-16 units. */
const piece = 2 ** 18;

/** 32 hex digits. */
export const idSchema = z.string().regex(/^[0-9a-f]{32}$/);
export const headSchema = ledgerSchema.omit({ activities: true, snapshots: true, roster: true });

const keptSchema = z.object({ id: idSchema, at: secondSchema, digest: z.string().regex(/^[0-9a-f]{16}$/) });

/**
 * One line of a file is an object with one field: `what` is its name, `value` what stands in it. Order gives the rest: imports and entries
 * belong to the member above them, snapshots and activities to the import above them.
 */
const lineSchema = z.discriminatedUnion("what", [
  z.object({ what: z.literal("header"), value: z.object({ schema: z.literal(format), textKey: idSchema }) }),
  z.object({ what: z.literal("member"), value: z.object({ id: idSchema, sample: z.boolean(), settings: settingsSchema }) }),
  /** `kept`: how a workspace kept it. */
  z.object({ what: z.literal("import"), value: z.object({ kept: keptSchema.optional(), head: headSchema }) }),
  z.object({ what: z.literal("snapshot"), value: snapshotSchema }),
  z.object({ what: z.literal("activity"), value: activitySchema }),
  z.object({ what: z.literal("entry"), value: entrySchema }),
  /** How many lines stand above; a file without it was cut off. */
  z.object({ what: z.literal("end"), value: z.object({ lines: z.int() }) }),
]);
export type Line = z.output<typeof lineSchema>;
export type LineOf<W extends Line["what"]> = Extract<Line, { what: W }>["value"];

/** A line that does not fit; `number` counts from 1, `why` is for developers. */
export function badLine(number: number, why: string, cause?: unknown): RapportError {
  return new RapportError("bad-export", { line: number, why }, cause);
}

/**
 * The lines of a file, each checked, with its number from 1. Nothing but the line at hand is held.
 * Fails with `bad-export` (fact `line`), also where the last line is no end or counts other lines; with `workspace-newer` on a later format.
 */
export async function* readLines(
  file: ReadableStream<Uint8Array>,
): AsyncGenerator<{ readonly line: Line; readonly number: number }> {
  let number = 0;
  let ended = false;
  for await (const text of textLines(file)) {
    number++;
    if (ended) throw badLine(number, "after the end");
    const line = lineOf(text, number);
    if ((line.what === "header") !== (number === 1)) throw badLine(number, "header");
    if (line.what === "end") {
      if (line.value.lines !== number - 1) throw badLine(number, "count");
      ended = true;
    }
    yield { line, number };
  }
  if (!ended) throw badLine(number + 1, "cut off");
}

function lineOf(text: string, number: number): Line {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw badLine(number, "json", cause);
  }
  const fields = typeof json === "object" && json !== null ? Object.entries(json) : [];
  const [what, value]: [string, unknown] = fields.length === 1 && fields[0] ? fields[0] : ["", null];
  if (what === "header" && isNewer(value)) throw new RapportError("workspace-newer", { line: number });
  const parsed = lineSchema.safeParse({ what, value });
  if (parsed.success) return parsed.data;
  throw badLine(number, parsed.error.issues[0]?.path.join(".") ?? "", parsed.error);
}

function isNewer(header: unknown): boolean {
  const named = z.object({ schema: z.string() }).safeParse(header);
  const version = named.success ? /^rapport\/workspace@(\d+)$/.exec(named.data.schema)?.[1] : undefined;
  return version !== undefined && Number(version) > 1;
}

async function* textLines(file: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = file.getReader();
  let open = "";
  let number = 1;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw badLine(number, "utf-8", cause);
    }
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = decode(value);
      let from = 0;
      for (let to = text.indexOf("\n"); to >= 0; to = text.indexOf("\n", from)) {
        yield open + text.slice(from, to);
        open = "";
        from = to + 1;
        number++;
      }
      open += text.slice(from);
      if (open.length > longest) throw badLine(number, "too long");
      if (done) break;
    }
    if (open !== "") yield open;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** A file of these lines in pieces, with its end; memory holds one piece at a time. */
export async function* writeLines(lines: AsyncIterable<Line> | Iterable<Line>): AsyncGenerator<string> {
  let text = "";
  let count = 0;
  for await (const { what, value } of lines) {
    text += `{"${what}":${JSON.stringify(value)}}\n`;
    count++;
    if (text.length < piece) continue;
    yield text;
    text = "";
  }
  yield `${text}{"end":{"lines":${count}}}\n`;
}

/** The same as a Blob, which browsers may hold on disk. */
export async function blobOf(lines: AsyncIterable<Line> | Iterable<Line>): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const text of writeLines(lines)) parts.push(new Blob([text]));
  return new Blob(parts, { type: "application/jsonl" });
}
