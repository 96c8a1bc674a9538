import { RapportError } from "../core/error.ts";
import type { Ledger } from "../core/ledger.ts";
import type { Entry } from "./entries.ts";
import { badLine, format, type Line, type LineOf, readLines } from "./lines.ts";

/** An import as a file holds it. `kept`: how a workspace kept it (store.ts). */
export type SentImport = { readonly kept?: LineOf<"import">["kept"]; readonly ledger: Ledger };
export type SentMember = LineOf<"member"> & { readonly imports: readonly SentImport[]; readonly entries: readonly Entry[] };
export type Sent = { readonly textKey: string; readonly members: readonly SentMember[] };

/** The lines of one import, as they go to a server: header, import, snapshots, activities. The workspace's text key shows whose readers made it. */
export function* linesOfImport(textKey: string, sent: SentImport): Generator<Line> {
  yield { what: "header", value: { schema: format, textKey } };
  yield* linesOf(sent);
}

/** The lines of an import without a header, for a file that holds several. */
export function* linesOf({ kept, ledger }: SentImport): Generator<Line> {
  const { activities, snapshots, roster: _, ...head } = ledger;
  yield { what: "import", value: { kept, head } };
  for (const value of snapshots) yield { what: "snapshot", value };
  for (const value of activities) yield { what: "activity", value };
}

/** Called with the number of rows read so far. */
export type OnRows = (rows: number) => void;

/** One import from a stream. Fails with `bad-export`, `workspace-newer`. */
export async function readImport(
  file: ReadableStream<Uint8Array>,
  onRows?: OnRows,
): Promise<{ textKey: string; ledger: Ledger }> {
  const { textKey, members, alone } = await gather(file, onRows);
  const first = alone[0];
  if (first === undefined || alone.length > 1 || members.length > 0) throw badLine(1, "one import expected");
  return { textKey, ledger: first.ledger };
}

/** All members of an export. Nothing is given out before the end was seen. Fails with `bad-export`, `workspace-newer`. */
export async function readExport(file: ReadableStream<Uint8Array>, onRows?: OnRows): Promise<Sent> {
  const { alone, ...sent } = await gather(file, onRows);
  if (alone.length > 0) throw badLine(2, "an import without its member");
  return sent;
}

type OpenImport = SentImport & { readonly ledger: Ledger };
type OpenMember = LineOf<"member"> & { imports: OpenImport[]; entries: Entry[] };

async function gather(file: ReadableStream<Uint8Array>, onRows: OnRows = () => {}): Promise<Sent & { alone: SentImport[] }> {
  const alone: OpenImport[] = [];
  const members: OpenMember[] = [];
  let textKey = "";
  let rows = 0;
  let ledger: Ledger | null = null;
  for await (const { line, number } of readLines(file)) {
    const member = members.at(-1);
    switch (line.what) {
      case "header":
        textKey = line.value.textKey;
        break;
      case "member":
        members.push({ ...line.value, imports: [], entries: [] });
        ledger = null;
        break;
      case "import": {
        const { head, kept } = line.value;
        ledger = { ...head, snapshots: [], activities: [] };
        (member?.imports ?? alone).push({ kept, ledger });
        break;
      }
      case "snapshot":
      case "activity":
        if (ledger === null) throw badLine(number, "a row without its import");
        if (line.what === "snapshot") ledger.snapshots.push(line.value);
        else ledger.activities.push(line.value);
        if (++rows % 1000 === 0) onRows(rows);
        break;
      case "entry":
        if (member === undefined) throw badLine(number, "an entry without its member");
        member.entries.push(line.value);
        ledger = null;
        break;
      case "end":
        break;
    }
  }
  onRows(rows);
  return { textKey, members, alone };
}

/** An import has to be one reading of one archive, and its rows say so. Fails with `bad-ledger`. */
export function checkOne(ledger: Ledger): void {
  const own = ({ import: number }: { import: number }): boolean => number === 0;
  if (ledger.imports.length !== 1) throw new RapportError("bad-ledger", { where: "imports" });
  if (!ledger.snapshots.every(own)) throw new RapportError("bad-ledger", { where: "snapshots" });
  if (!ledger.activities.every(activity => activity.origins.every(own)))
    throw new RapportError("bad-ledger", { where: "activities" });
}
