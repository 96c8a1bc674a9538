import { z } from "zod";
import { type ErrorCode, RapportError } from "../../core/error.ts";

/** What SQLite and the file system say, as an error of the house; anything else is a bug and stays what it is. */
export function foreseen(error: unknown, file: string): unknown {
  if (error instanceof RapportError) return error;
  // A row that is no JSON, or does not fit its schema.
  if (error instanceof SyntaxError || error instanceof z.ZodError) return new RapportError("workspace-damaged", { file }, error);
  const code = codeOf(error);
  return code === null ? error : new RapportError(code, { file }, error);
}

const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, "workspace-busy"],
  [/^(SQLITE_FULL|SQLITE_IOERR_(WRITE|SHMSIZE)|ENOSPC|EDQUOT)/, "workspace-full"],
  [/^SQLITE_(CORRUPT|NOTADB)/, "workspace-damaged"],
  [/^(SQLITE_(CANTOPEN|READONLY|PERM|AUTH)|EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EEXIST|EISDIR)/, "unwritable-file"],
  [/^(SQLITE_IOERR|EIO)/, "unreadable-file"],
];

function codeOf(error: unknown): ErrorCode | null {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return null;
  const { code } = error;
  return codes.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
