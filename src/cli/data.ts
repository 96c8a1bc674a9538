import { homedir, platform } from "node:os";
import { join, resolve } from "node:path";

type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
};

/** The folder of the workspace: the one given (`--data DIR`), else the place where programs of this system keep their users' data. */
export function dataFolder(
  given?: string,
  { env, platform: system, home }: Machine = { env: process.env, platform: platform(), home: homedir() },
): string {
  if (given !== undefined) return resolve(given);
  if (system === "win32") return join(env.APPDATA || join(home, "AppData", "Roaming"), "Rapport");
  if (system === "darwin") return join(home, "Library", "Application Support", "Rapport");
  // The XDG rules: a path that is not absolute is to be ignored.
  const shared = env.XDG_DATA_HOME?.startsWith("/") ? env.XDG_DATA_HOME : join(home, ".local", "share");
  return join(shared, "rapport");
}
