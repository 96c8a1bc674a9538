import { readFileSync, writeSync } from "node:fs";
import { realEffects } from "../../src/workspace/effects.ts";
import { localWorkspace } from "../../src/workspace/local.ts";
import { openFolder } from "../../src/workspace/server/store.ts";
import { readImport } from "../../src/workspace/transfer.ts";

// Works in a workspace until it is killed, or for some rounds: an archive in, a reading kept, the archive undone. Says each step once it is done.

const [folder = "", archive = "", name = "", rounds = "1000000"] = process.argv.slice(2);
const say = (what: string): void => void writeSync(1, `${what}\n`);

const effects = realEffects();
const workspace = localWorkspace(openFolder(folder, effects.random), effects);
const { ledger } = await readImport(new Blob([readFileSync(archive)]).stream());
const [member] = (await workspace.state()).members;
if (member === undefined) throw new Error("a member was expected");

say("ready");
for (let round = 0; round < Number(rounds); round++) {
  const { import: id } = await workspace.importLedger(ledger, { member: member.id });
  say("imported");
  const none = { parts: null, industryTop: null, networkTop: null, industryName: name, industryMean: null, networkMean: null };
  await workspace.keep(member.id, { kind: "reading", id: `${name} ${round}`, value: { day: round, overall: 40, ...none } });
  say(`kept ${name} ${round}`);
  await workspace.undoImport(member.id, id);
  say("undone");
}
