import type { Target } from "../core/activity.ts";

/** With its prefix, or without it as the parent of a comment. */
const urn = /(?:urn:li:|\()(share|ugcPost|activity|groupPost):(?:(\d+)-)?(\d+)/;
/** The last one counts: the words of a post stand before it. */
const inPath = /\/posts\/[^?#]*-(share|ugcPost|activity)-(\d{6,})/;
const comment = /urn:li:comment:\((?:urn:li:)?(?:\w+:)?[^,()]*,(\d+)\)/;

/** What a LinkedIn address or URN points at, in all shapes of the format spec 1.12 and 1.17; type "unknown" with an empty id if none fits. */
export function targetOf(link: string): Target {
  const text = decoded(link);
  const under = digitsOf(comment.exec(text)?.[1]);
  const m = urn.exec(text);
  if (m) return { type: typeOf(m[1]!), id: digitsOf(m[3]) ?? "", group: digitsOf(m[2]), comment: under };
  const p = inPath.exec(text);
  if (p) return { type: typeOf(p[1]!), id: digitsOf(p[2]) ?? "", group: null, comment: under };
  const slug = pulseSlug(text);
  if (slug) return { type: "article", id: slug, group: null, comment: null };
  return { type: "unknown", id: "", group: null, comment: under };
}

/** Digits as a string of their own: just cut out of a link they would keep the whole link in memory, a hundred thousand times. */
function digitsOf(digits: string | undefined): string | null {
  return digits === undefined ? null : [digits.slice(0, 12), digits.slice(12)].join("");
}

/** Slug of an article address `/pulse/<slug>`, decoded and in lower case; null where there is none. */
export function pulseSlug(link: string): string | null {
  const m = /\/pulse\/([^/?#\s]+)/.exec(decoded(link));
  return m ? m[1]!.toLowerCase() : null;
}

/** Seconds since 1970 inside an id of LinkedIn: its upper bits are milliseconds (format spec 1.17). NaN for something else. */
export function secondInId(id: string): number {
  if (id.length < 15 || id.length > 20) return Number.NaN;
  let upper = 0;
  let rest = 0;
  // Long division by 2 to the 22nd: an id has more digits than a double holds, and there are too many ids for BigInt.
  for (let i = 0; i < id.length; i++) {
    const digit = id.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    const value = rest * 10 + digit;
    upper = upper * 10 + (value >> 22);
    rest = value & 0x3fffff;
  }
  return upper / 1000;
}

function typeOf(text: string): Target["type"] {
  return text === "share" || text === "ugcPost" || text === "activity" || text === "groupPost" ? text : "unknown";
}

function decoded(link: string): string {
  if (!link.includes("%")) return link;
  try {
    return decodeURIComponent(link);
  } catch {
    // A stray percent sign elsewhere in the address: the signs that URNs are made of are decoded all the same.
    return link.replace(/%(?:3a|28|29|2c|2f)/gi, decodeURIComponent);
  }
}
