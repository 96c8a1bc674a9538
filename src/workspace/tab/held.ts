import { RapportError } from "../../core/error.ts";
import { type Content, joined } from "./content.ts";
import { packed, unpacked } from "./packed.ts";
import type { TabStorage } from "./storage.ts";

/** What one tab holds, and how that goes together with what the browser keeps, which other tabs change too. */
export type Held = {
  content(): Content;
  version(): number;
  isKept(): boolean;
  /** Takes over what another tab has kept since. */
  refresh(): Promise<void>;
  /** Another content, kept first where it is to be kept. False: another tab was faster, the content is out of date. */
  replace(next: Content): Promise<boolean>;
  /** Keeps the content from now on, beside what another tab keeps. */
  start(): Promise<void>;
  /** Leaves nothing in the browser. */
  stop(): Promise<void>;
};

export async function heldBy(storage: TabStorage, random: () => string): Promise<Held> {
  let content: Content = { textKey: random(), members: [], imports: [], entries: [] };
  let version = 0;
  /** Stamp of what is kept, as far as this tab knows; null: not kept. */
  let stamp: string | null = null;

  const take = (next: Content, as: string | null): void => {
    content = next;
    stamp = as;
    version++;
  };
  const load = async (): Promise<void> => {
    const kept = await storage.read();
    if (kept === null) stamp = null;
    else take(await unpacked(kept.bytes, random), kept.stamp);
  };
  const write = async (next: Content, before: string | null): Promise<boolean> => {
    const fresh = random();
    const written = await storage.write({ stamp: fresh, bytes: await packed(next) }, before);
    if (written) take(next, fresh);
    return written;
  };

  await load().catch((error: unknown) => {
    if (error instanceof RapportError && error.code === "workspace-full") return;
    throw error;
  });
  return {
    content: () => content,
    version: () => version,
    isKept: () => stamp !== null,
    refresh: async () => {
      if (stamp !== null && (await storage.stamp()) !== stamp) await load();
    },
    replace: async next => {
      if (stamp !== null) return write(next, stamp);
      take(next, null);
      return true;
    },
    start: async () => {
      while (stamp === null) {
        const other = await storage.read();
        await write(other === null ? content : joined(await unpacked(other.bytes, random), content), other?.stamp ?? null);
      }
    },
    stop: async () => {
      await storage.clear();
      stamp = null;
    },
  };
}
