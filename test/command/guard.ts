import { createHook } from "node:async_hooks";
import { appendFileSync } from "node:fs";

// Loaded before the command (`--import`): ends the process as soon as Node makes anything that could reach a network, and writes down what.
// Node itself announces each such thing, whatever module asked for it; nothing of Node is replaced.

const reaching = /^(TCP|UDP|TLS|QUERY|GETADDRINFO|GETNAMEINFO|HTTP2|HTTPCLIENT|PIPECONNECT|PIPESERVER)/;
const log = process.env.TRIED;
if (log === undefined) throw new Error("TRIED names no file");

createHook({
  init(_, type) {
    if (!reaching.test(type)) return;
    appendFileSync(log, `${type}\n`);
    throw new Error(`no network here: ${type}`);
  },
}).enable();
