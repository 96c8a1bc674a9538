import { spawn } from "node:child_process";
import type { Words } from "../locales/words.ts";
import { realEffects } from "../workspace/effects.ts";
import type { Context } from "./context.ts";
import { wrongUsage } from "./failure.ts";
import { atNewHome } from "./home.ts";
import { serveApp } from "./serve.ts";

export type StartOptions = { readonly data?: string; readonly port?: string; readonly open?: boolean };

const usualPort = 4310;

/** `rapport start`: the app over the workspace of this computer, until it is ended. Prints the address, and opens it where there is a screen. */
export async function start(options: StartOptions, context: Context): Promise<void> {
  const { words, write, interactive } = context;
  const port = portOf(options.port ?? String(usualPort), words);
  await atNewHome(options, async ({ workspace, store }) => {
    const serving = await serveApp(workspace, { token: realEffects().random(), port });
    write(words.t("command.started", { address: serving.address, path: store.path }));
    if (options.open !== false && interactive) openAddress(serving.address);
    await ended();
    await serving.close();
  });
}

function portOf(text: string, words: Words): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw wrongUsage(words, words.t("command.errors.badValue", { value: text, name: "--port" }), "start");
  return port;
}

/** Until the program is told to end. */
function ended(): Promise<void> {
  return new Promise(done => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
  });
}

/** Hands the address to the system's browser; where there is none, the printed address is enough. */
function openAddress(address: string): void {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : [process.platform === "darwin" ? "open" : "xdg-open", address];
  const opened = spawn(command ?? "", args, { stdio: "ignore", detached: true });
  opened.on("error", () => {});
  opened.unref();
}
