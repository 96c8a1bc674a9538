/**
 * Where a browser keeps the workspace: bytes under a stamp that is new with every writing. Two tabs share one, so a writing names the
 * stamp it rests on.
 */
export type TabStorage = {
  /** The stamp of what is kept; null where nothing is. */
  stamp(): Promise<string | null>;
  read(): Promise<Kept | null>;
  /**
   * Replaces what is kept, whole or not at all, if it still bears the stamp `before`; else false. Fails with `workspace-full` where the browser
   * gives no room, or keeps nothing at all.
   */
  write(kept: Kept, before: string | null): Promise<boolean>;
  clear(): Promise<void>;
};
export type Kept = { readonly stamp: string; readonly bytes: Uint8Array<ArrayBuffer> };
