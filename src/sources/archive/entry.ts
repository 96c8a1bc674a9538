import type { Day } from "../../core/day.ts";
import type { Limits } from "../limits.ts";

/**
 * A file inside; `read` hands over its bytes piece by piece. `day` is the ZIP's plain date, `size` as declared. `blob` where the file lies
 * there as it is.
 */
export type Entry = {
  readonly blob?: Blob;
  readonly path: string;
  readonly day: Day | null;
  readonly size: number;
  readonly read: (take: (bytes: Uint8Array) => void) => Promise<void>;
};

/** What one opening has used of its limits. */
export type Budget = { readonly limits: Limits; entries: number; bytes: number };
