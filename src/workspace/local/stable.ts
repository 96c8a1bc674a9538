import { RapportError } from "../../core/error.ts";
import type { Store } from "../store.ts";

/** How often something is tried when others change the workspace meanwhile. */
const tries = 8;

/** Several reads that belong together: all from one state of the store, looked at again where it changed in between. */
export async function stable<T>(store: Store, read: (version: number) => Promise<T>): Promise<T> {
  for (let i = 0; i < tries; i++) {
    const before = await store.version();
    const outcome = await read(before).then(
      value => ({ value }),
      (error: unknown) => ({ error }),
    );
    if ((await store.version()) !== before) continue;
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  }
  throw new RapportError("workspace-busy");
}

/** A change that rests on what was read: `attempt` answers null where the store has moved on, and is made anew. */
export async function attempts<T>(attempt: () => Promise<T | null>): Promise<T> {
  for (let i = 0; i < tries; i++) {
    const done = await attempt();
    if (done !== null) return done;
  }
  throw new RapportError("workspace-busy");
}
