import { z } from "zod";
import { RapportError } from "../../core/error.ts";
import type { TabStorage } from "./storage.ts";

const name = "rapport";
const table = "workspace";
const keptSchema = z.object({ stamp: z.string(), bytes: z.instanceof(Uint8Array<ArrayBuffer>) });

/**
 * The browser's own database with one record. IndexedDB and not the private file system (OPFS): it is there on pages over plain HTTP, and
 * replaces a record in one transaction. A browser may still drop it when its disk runs full; the export is the backup.
 */
export function indexedStorage(): TabStorage {
  const stamp = async (): Promise<string | null> =>
    act("readonly", store => store.get("stamp")).then(found =>
      z
        .string()
        .nullable()
        .catch(null)
        .parse(found ?? null),
    );
  return {
    stamp,
    read: async () => {
      const kept = keptSchema.nullable().safeParse((await act("readonly", store => store.get("kept"))) ?? null);
      if (kept.success) return kept.data;
      throw new RapportError("workspace-damaged", {}, kept.error);
    },
    write: async (kept, before) => {
      let written = false;
      await act("readwrite", store => {
        const there = store.get("stamp");
        there.onsuccess = () => {
          if ((there.result ?? null) !== before) return;
          store.put(kept.stamp, "stamp");
          store.put(kept, "kept");
          written = true;
        };
        return there;
      });
      return written;
    },
    clear: async () => void (await act("readwrite", store => store.clear())),
  };
}

/** One transaction; what its request gives once all of it is on the disk. */
async function act(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(table, mode, { durability: "strict" });
      const request = ask(transaction.objectStore(table));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(noRoom(transaction.error));
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(noRoom(request.error));
  });
}

function noRoom(cause: unknown): RapportError {
  return new RapportError("workspace-full", {}, cause);
}
