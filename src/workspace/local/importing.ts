import { RapportError } from "../../core/error.ts";
import { type Ledger, ledgerSchema } from "../../core/ledger.ts";
import { both } from "../../sources/merging/member.ts";
import { digestOf } from "../digest.ts";
import type { Effects } from "../effects.ts";
import { newsOf } from "../news.ts";
import type { ImportOptions, ImportOutcome } from "../state.ts";
import type { Addition, Store } from "../store.ts";
import { checkOne } from "../transfer.ts";
import { allKnown, type Known, marksOf, ownerOf } from "./members.ts";
import { ledgersOf, merged } from "./merged.ts";
import { checkedSettings } from "./settings.ts";
import { attempts, stable } from "./stable.ts";

/** Adds one reading of one archive to the member whose it is. Everything is worked out before anything is kept. */
export async function importInto(store: Store, effects: Effects, given: Ledger, options: ImportOptions): Promise<ImportOutcome> {
  const checked = checkedLedger(given);
  const settings = checkedSettings(checked.settings);
  const bare = { ...checked, settings: {} };
  const digest = digestOf(bare);
  const newcomer = (): Known => {
    const member = { id: effects.random(), settings, sample: options.sample ?? false };
    return { member, imports: [], marks: marksOf([], settings) };
  };
  return attempts(async () => {
    const plan = await stable(store, async version => {
      const known = ownerOf(bare.member, options.sample ?? false, await allKnown(store), options.member) ?? newcomer();
      const there = known.imports.find(entry => entry.digest === digest);
      return { version, known, there, ledgers: await ledgersOf(store, known) };
    });
    const { version, known, there, ledgers } = plan;
    const before = merged(known, ledgers);
    const member = known.member.id;
    if (before && there) return { status: "same" as const, member, import: there.id, news: newsOf(before, before) };
    const after = merged({ ...known, marks: both(known.marks, bare.member) }, [...ledgers, bare]);
    const addition = additionOf(known, bare, { id: effects.random(), at: effects.now(), digest });
    const outcome = {
      status: "added" as const,
      member,
      import: addition.imports[0]!.entry.id,
      news: newsOf(before, after ?? bare),
    };
    return (await store.add([addition], version)) ? outcome : null;
  });
}

/** Rows and settings out of their schema: whatever read the archive, equal ledgers are written equally. Fails with `bad-ledger`. */
function checkedLedger(given: Ledger): Ledger {
  const parsed = ledgerSchema.omit({ roster: true }).safeParse(given);
  if (!parsed.success)
    throw new RapportError("bad-ledger", { where: parsed.error.issues[0]?.path.join(".") ?? "" }, parsed.error);
  checkOne(parsed.data);
  return parsed.data;
}

function additionOf({ member }: Known, ledger: Ledger, kept: { id: string; at: number; digest: string }): Addition {
  const { activities: _a, snapshots: _s, ...head } = ledger;
  return { member, imports: [{ entry: { ...kept, member: member.id, head }, ledger }], entries: [] };
}
