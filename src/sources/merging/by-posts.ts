import type { ActivityOf, Target } from "../../core/activity.ts";
import { type Day, secondsPerDay } from "../../core/day.ts";
import { RapportError } from "../../core/error.ts";
import type { Ledger, Member } from "../../core/ledger.ts";
import { areFiguresOnly } from "../../core/source.ts";
import { secondInId } from "../../text/urn.ts";
import { workbookName } from "../workbook/names.ts";
import { mergeMembers } from "./member.ts";

/** A post's own id and that of its feed item are made within this many seconds of each other (format spec 1.17). */
const together = 5;
/** So many posts of the time the archive covers, none of which it knows, are somebody else's. */
const enoughForeign = 3;

/** A workbook, a sheet of one post or a table of figures: nothing in it says who the member is, but its posts do. */
export const isFiguresOnly = ({ imports, member }: Ledger): boolean =>
  !isMarked(member) && imports.every(entry => areFiguresOnly(entry.files.map(({ kind }) => kind)));

/** Some strong mark is known (decision 11). */
const isMarked = ({ slugs, numbers, emails, registeredAt }: Member): boolean =>
  slugs.length + numbers.length + emails.length > 0 || registeredAt !== null;

/**
 * Whether two groups of readings are of one member, where one of them holds figures only: "same" if they have a post in common, by id or by
 * the time inside it; "other" if they cover the same time and have none; without posts to compare, the name in the file's name decides.
 */
export function verdictByPosts(ones: readonly Ledger[], others: readonly Ledger[]): "same" | "other" | "unknown" {
  const [a, b] = [postsOf(ones), postsOf(others)];
  if (a.some(post => b.some(other => isSamePost(post, other)))) return "same";
  const isForeign = foreignIn(a, sharesSpan(others)) || foreignIn(b, sharesSpan(ones));
  if (isForeign) return "other";
  const names = [namesOf(ones), namesOf(others)] as const;
  return names[0].some(name => names[1].includes(name)) ? "same" : "unknown";
}

/** One member of several readings (decision 11): archives by their marks, workbooks by their posts. Fails as `mergeMembers` and `knownByPosts` do. */
export function memberOfAll(ledgers: readonly Ledger[], word: string | undefined): Member {
  const known = ledgers.some(isFiguresOnly) ? knownByPosts(ledgers) : new Set();
  return mergeMembers(
    ledgers.filter(ledger => !known.has(ledger)),
    word,
  );
}

/**
 * The workbooks among some ledgers that the posts, or names, of the others show to be of the same member; without an archive the first
 * workbook stands for one. Fails with `different-members` where a workbook's posts are all foreign.
 */
function knownByPosts(ledgers: readonly Ledger[]): ReadonlySet<Ledger> {
  const archives = ledgers.filter(ledger => !isFiguresOnly(ledger));
  const group = archives.length > 0 ? archives : ledgers.slice(0, 1);
  const known = new Set<Ledger>();
  let waiting = ledgers.filter(ledger => !group.includes(ledger));
  // A workbook may be known by another one that the archive's posts reach.
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    for (const ledger of waiting) {
      const verdict = verdictByPosts([ledger], [...group, ...known]);
      if (verdict === "same") known.add(ledger);
      else if (verdict === "other")
        throw new RapportError("different-members", { one: group[0]?.member.name ?? "", other: ledger.imports[0]?.name ?? "" });
    }
    waiting = waiting.filter(ledger => !known.has(ledger));
  }
  return known;
}

type Known = { readonly type: Target["type"]; readonly id: string; readonly made: number };

function postsOf(ledgers: readonly Ledger[]): Known[] {
  const isPost = (row: Ledger["activities"][number]): row is ActivityOf<"post"> | ActivityOf<"post-figures"> =>
    row.kind === "post" || row.kind === "post-figures";
  return ledgers.flatMap(({ activities }) =>
    activities.filter(isPost).flatMap(row => {
      const { type, id } = row.kind === "post" ? { type: row.urn, id: row.id } : row.post;
      return id === "" ? [] : [{ type, id, made: secondInId(id) }];
    }),
  );
}

const isSamePost = (a: Known, b: Known): boolean => (a.type === b.type ? a.id === b.id : Math.abs(a.made - b.made) <= together);

/** Days in which the posts of these readings are all known: those that Shares covers. */
function sharesSpan(ledgers: readonly Ledger[]): { readonly from: Day; readonly to: Day } | null {
  const covering = ledgers.flatMap(({ imports }) =>
    imports.filter(entry => entry.files.some(({ kind, kept }) => kind === "Shares" && kept > 0)),
  );
  const days = covering.flatMap(({ observedFrom, observedTo }) =>
    observedFrom === null || observedTo === null ? [] : [{ from: observedFrom, to: observedTo }],
  );
  if (days.length === 0) return null;
  return { from: Math.min(...days.map(({ from }) => from)), to: Math.max(...days.map(({ to }) => to)) };
}

function foreignIn(posts: readonly Known[], span: { readonly from: Day; readonly to: Day } | null): boolean {
  if (span === null) return false;
  const inside = posts.filter(({ made }) => made >= span.from * secondsPerDay && made < span.to * secondsPerDay);
  return inside.length >= enoughForeign;
}

/** Names without blanks, as the names of workbooks have them. */
function namesOf(ledgers: readonly Ledger[]): string[] {
  const plain = (name: string): string =>
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}]/gu, "");
  const names = ledgers.flatMap(({ member, imports }) => [
    member.name,
    ...imports.map(({ name }) => workbookName(name)?.person ?? ""),
  ]);
  return names.map(plain).filter(name => name !== "");
}
