import { RapportError } from "../../core/error.ts";
import type { Ledger, Member } from "../../core/ledger.ts";

/**
 * One member of several (decision 11): ledgers join by strong marks, in whatever order these link them. A strong mark that contradicts is
 * refused; names alone do not tell, then the member's own word is needed.
 */
export function mergeMembers(ledgers: readonly Ledger[], word: string | undefined): Member {
  const waiting = ledgers.map(ledger => ledger.member);
  let member = waiting.shift();
  if (member === undefined) throw new RapportError("unknown-member", {});
  while (waiting.length > 0) {
    const so = member;
    const same = waiting.findIndex(each => verdict(so, each) === "same");
    if (same < 0) {
      const other = waiting.find(each => verdict(so, each) === "other");
      if (other) throw new RapportError("different-members", { one: so.name, other: other.name });
      if (word === undefined) throw new RapportError("unknown-member", { one: so.name, other: waiting[0]?.name ?? "" });
    }
    const [next] = waiting.splice(Math.max(0, same), 1);
    if (next) member = both(so, next);
  }
  return { ...member, name: ledgers.reduce((name, ledger) => ledger.member.name || name, "") };
}

export function both(a: Member, b: Member): Member {
  const union = (x: readonly string[], y: readonly string[]): string[] => [...new Set([...x, ...y])];
  return {
    name: b.name || a.name,
    slugs: union(a.slugs, b.slugs),
    numbers: union(a.numbers, b.numbers),
    emails: union(a.emails, b.emails),
    registeredAt: a.registeredAt ?? b.registeredAt,
  };
}

/** Strong marks: own addresses, the numeric id, hashed e-mail addresses, the moment of registration. One that agrees outweighs all others. */
export function verdict(a: Member, b: Member): "same" | "other" | "unknown" {
  const registered = (member: Member): string[] => (member.registeredAt === null ? [] : [String(member.registeredAt)]);
  const pairs = [
    [a.slugs, b.slugs],
    [a.numbers, b.numbers],
    [a.emails, b.emails],
    [registered(a), registered(b)],
  ] as const;
  const carried = pairs.filter(([x, y]) => x.length > 0 && y.length > 0);
  if (carried.some(([x, y]) => x.some(mark => y.includes(mark)))) return "same";
  return carried.length > 0 ? "other" : "unknown";
}
