import { readFileSync } from "node:fs";
import { main } from "../../src/cli/main.ts";

// Runs many calls of the command in one process (a start costs more than most calls). Calls come as JSON on stdin, results go out as JSON.

/** Gathers what is written to a stream; each call of the answer takes what has come since. */
function gathered(stream: NodeJS.WriteStream): () => string {
  let text = "";
  stream.setMaxListeners(0);
  stream.write = (piece: string | Uint8Array): boolean => {
    text += typeof piece === "string" ? piece : new TextDecoder().decode(piece);
    return true;
  };
  return () => {
    const said = text;
    text = "";
    return said;
  };
}

const calls: readonly string[][] = JSON.parse(readFileSync(0, "utf8"));
const write = process.stdout.write.bind(process.stdout);
const [out, err] = [gathered(process.stdout), gathered(process.stderr)];
const results: object[] = [];
for (const call of calls) results.push({ code: await main(call), out: out(), err: err() });
write(JSON.stringify(results));
