import { closeSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { RapportError } from "../../core/error.ts";
import type { Store } from "../store.ts";
import { foreseen } from "./foreseen.ts";
import { openSqlite, sqliteStore } from "./sqlite.ts";

/** The server home: a store in one file of the member's own. */
export type ServerStore = Store & {
  readonly path: string;
  /** A copy as of now while others go on working; an older file of the name is replaced once the copy is whole. */
  backup(path: string): Promise<void>;
};

/** The workspace file of a folder. */
export function fileIn(folder: string): string {
  return join(resolve(folder), "workspace.sqlite");
}

/**
 * Opens the workspace of a folder; both are made where they are not there, for their owner alone. `random` gives 32 hex digits.
 * Fails with `workspace-newer`, `workspace-damaged`, `workspace-busy`, `workspace-full`, `unwritable-file`.
 */
export function openFolder(folder: string, random: () => string): ServerStore {
  const path = fileIn(folder);
  const store = open(path, random());
  return {
    ...store,
    path,
    backup: async to => {
      const target = resolve(to);
      const part = `${target}.part`;
      if (target === path) throw new RapportError("unwritable-file", { file: to });
      try {
        closeSync(openSync(part, "w", 0o600));
        await store.backup(part);
        renameSync(part, target);
      } catch (error) {
        rmSync(part, { force: true });
        throw foreseen(error, to);
      }
    },
  };
}

function open(path: string, textKey: string): ReturnType<typeof sqliteStore> {
  try {
    mkdirSync(join(path, ".."), { recursive: true, mode: 0o700 });
    // Made here, since SQLite would let everybody read it; its two files beside take over the rights of this one.
    closeSync(openSync(path, "a", 0o600));
  } catch (error) {
    throw foreseen(error, path);
  }
  return sqliteStore(openSqlite(path, textKey));
}
