import { RapportError } from "../../core/error.ts";
import { type Ledger, ledgerSchema } from "../../core/ledger.ts";
import { isFiguresOnly, verdictByPosts } from "../../sources/merging/by-posts.ts";
import { verdict } from "../../sources/merging/member.ts";
import { digestOf } from "../digest.ts";
import type { Effects } from "../effects.ts";
import { type News, newsOf, noNews } from "../news.ts";
import type { ImportOptions, ImportOutcome } from "../state.ts";
import type { LedgerHead, Store } from "../store.ts";
import { checkOne } from "../transfer.ts";
import type { Looks } from "./looks.ts";
import { allKnown, type Known, knownAs, ownerOf } from "./members.ts";
import { ledgersOf, merged } from "./merged.ts";
import { checkedSettings } from "./settings.ts";
import { attempts, stable } from "./stable.ts";

/** Adds one reading of one archive to the member whose it is. Everything is worked out before anything is kept. */
export async function importInto(
  store: Store,
  looks: Looks,
  effects: Effects,
  given: Ledger,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const checked = checkedLedger(given);
  const settings = checkedSettings(checked.settings);
  const ledger = { ...checked, settings: {} };
  const digest = digestOf(ledger);
  const sample = options.sample ?? false;
  return attempts(async () => {
    const { version, known, there, ledgers } = await stable(store, async version => {
      const all = await allKnown(store);
      const owner = ownerOf(ledger.member, sample, all, options.member ?? (await byPosts(store, ledger, sample, all)));
      const known = owner ?? knownAs({ id: effects.random(), settings, sample }, []);
      const there = known.imports.find(entry => entry.digest === digest);
      const ledgers = there ? [] : await ledgersOf(store, known);
      refuseForeignPosts(ledger, ledgers, known.marks.name);
      return { version, known, there, ledgers };
    });
    const { member, imports } = known;
    if (there) return { status: "same", member: member.id, import: there.id, news: newsOfSame(known) };
    const entry = { id: effects.random(), member: member.id, at: effects.now(), digest, head: headOf(ledger) };
    const after = knownAs(member, [...imports, entry]);
    const next = merged(after, [...ledgers, ledger]) ?? ledger;
    const news = newsOf(merged(known, ledgers), next);
    if (!(await store.add([{ member, imports: [{ entry, ledger }], entries: [] }], version))) return null;
    looks.remember(after, next);
    return { status: "added", member: member.id, import: entry.id, news };
  });
}

/**
 * The one member whose posts a workbook holds, or whose workbooks hold the posts of an archive: nothing else in a workbook says whose it is.
 * Undefined where marks tell, or where posts do not.
 */
async function byPosts(store: Store, ledger: Ledger, sample: boolean, all: readonly Known[]): Promise<string | undefined> {
  const same: string[] = [];
  for (const known of all) {
    if (known.member.sample !== sample || verdict(known.marks, ledger.member) !== "unknown") continue;
    const ledgers = await ledgersOf(store, known);
    if (!isFiguresOnly(ledger) && !ledgers.every(isFiguresOnly)) continue;
    if (verdictByPosts([ledger], ledgers) === "same") same.push(known.member.id);
  }
  return same.length === 1 ? same[0] : undefined;
}

/** Whatever the member's word: posts that are all foreign are somebody else's. */
function refuseForeignPosts(ledger: Ledger, ledgers: readonly Ledger[], name: string): void {
  const others = isFiguresOnly(ledger) ? ledgers : ledgers.filter(isFiguresOnly);
  if (verdictByPosts([ledger], others) === "other")
    throw new RapportError("different-members", { one: name, other: ledger.imports[0]?.name ?? "" });
}

function newsOfSame({ member, imports }: Known): News {
  return noNews({ imports: imports.flatMap(({ head }) => head.imports), settings: member.settings });
}

/** Rows and settings out of their schema: whatever read the archive, equal ledgers are written equally. Fails with `bad-ledger`. */
function checkedLedger(given: Ledger): Ledger {
  const parsed = ledgerSchema.omit({ roster: true }).safeParse(given);
  if (!parsed.success)
    throw new RapportError("bad-ledger", { where: parsed.error.issues[0]?.path.join(".") ?? "" }, parsed.error);
  checkOne(parsed.data);
  return parsed.data;
}

function headOf(ledger: Ledger): LedgerHead {
  const { activities: _a, snapshots: _s, ...head } = ledger;
  return head;
}
