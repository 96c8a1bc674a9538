import type { z } from "zod";
import type { Day } from "../core/day.ts";
import { RapportError } from "../core/error.ts";
import type { Ledger } from "../core/ledger.ts";
import type { Timeline } from "../model/timeline.ts";
import type { Entry } from "./entries.ts";

/**
 * A member made ready to be looked at: merged ledger, timeline in the zone, what is kept beside. `day` is the model's default as-of day
 * (worked out when asked for; fails with `nothing-to-score`), `zone` the settings' or the machine's. `memo` keeps what is dear until the next change.
 */
export type Look = {
  readonly ledger: Ledger;
  readonly timeline: Timeline;
  readonly zone: string;
  readonly day: Day;
  readonly entries: readonly Entry[];
  memo<T>(key: string, make: () => T): T;
};

/**
 * Something computed from a member, for both homes and the API: a value, not a class. `params` come from an address or a worker and are
 * checked (numbers may come as text); `result` describes what comes back (in the API's document, and in tests). Pure: a look and params in, plain data out.
 */
export type View<P extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> = {
  readonly params: P;
  readonly result: R;
  run(look: Look, params: z.output<P>): z.output<R>;
  /** The same with parameters of unknown shape. Fails with `bad-request` naming the first that does not fit. */
  open(look: Look, params: unknown): z.output<R>;
};

/** Lets a view's types be told from its schemas. */
export function defineView<P extends z.ZodType, R extends z.ZodType>(view: Omit<View<P, R>, "open">): View<P, R> {
  const open = (look: Look, params: unknown): z.output<R> => {
    const parsed = view.params.safeParse(params);
    if (parsed.success) return view.run(look, parsed.data);
    throw new RapportError("bad-request", { where: parsed.error.issues[0]?.path.join(".") ?? "" }, parsed.error);
  };
  return { ...view, open };
}
