import { effective, empty, type Found, measured, noData, notApplicable, notYet, rate } from "./arithmetic.ts";
import { alike, factors } from "./copies.ts";
import { topSkills } from "./fit.ts";
import { acceptedCases } from "./invite.ts";
import { listedPosts, ownPostDays, ownPostsOf, type Post, postsOf } from "./posts.ts";
import { foldSkill } from "./words.ts";
import { perWorld, type World } from "./world.ts";

/** Pillar B but the profile and the figures (rules, section 3). */
const decay = (age: number, half: number) => 2 ** (-age / half);

/** Adds up the largest amount of each person. */
function perPerson(amounts: readonly [string, number][]): number {
  const best = new Map<string, number>();
  for (const [id, v] of amounts) best.set(id, Math.max(v, best.get(id) ?? 0));
  let sum = 0;
  for (const v of best.values()) sum += v;
  return sum;
}

export function endorsers(world: World): Found {
  if (!world.sources.present("Endorsement_Received_Info")) return noData;
  const main = topSkills(world).slice(0, 5).map(foldSkill);
  const rows = world.of("endorsement");
  const amounts: [string, number][] = [];
  for (const row of rows) {
    const id = world.contacts.idOf(row.person);
    if (row.given || id === null || row.status.trim().toUpperCase() !== "ACCEPTED") continue;
    const swapped = rows.some(
      other => other.given && world.contacts.idOf(other.person) === id && Math.abs(other.at - row.at) <= 172_800,
    );
    const v = decay(world.A - world.dayOf(row), 730) * (main.includes(foldSkill(row.skill)) ? 1 : 0.5) * (swapped ? 0.5 : 1);
    amounts.push([id, v]);
  }
  return measured(perPerson(amounts), 1, 0);
}

export const visible = (status: string): boolean => status.trim().toUpperCase() === "VISIBLE";

export function recommendations(world: World): Found {
  if (!world.sources.present("Recommendations_Received")) return noData;
  const rows = world.of("recommendation");
  const amounts: [string, number][] = [];
  for (const row of rows) {
    const id = world.contacts.idOf(row.person);
    if (row.given || id === null || !visible(row.status)) continue;
    const swapped = rows.some(
      other => other.given && world.contacts.idOf(other.person) === id && Math.abs(world.dayOf(other) - world.dayOf(row)) <= 30,
    );
    const v = decay(world.A - world.dayOf(row), 1095) * (row.words < 30 ? 0.5 : 1) * (swapped ? 0.5 : 1);
    amounts.push([id, v]);
  }
  return measured(perPerson(amounts), 1, 0);
}

const pulseSlug = (url: string) => /\/pulse\/([^/?#]+)/u.exec(url)?.[1] ?? "";

/** Amount of every row of Shares before G3 (rules B5.1). */
function amountsOf(world: World): Map<Post, number> {
  const files = new Set(world.all("article").map(row => row.slug));
  const used = new Set<string>();
  const found = new Map<Post, number>();
  for (const post of postsOf(world)) {
    const slug = pulseSlug(post.row.sharedUrl);
    const { words } = post.row.text;
    if (post.kind === "article" && files.has(slug) && !used.has(slug)) {
      used.add(slug);
      found.set(post, 1.5);
    } else if (post.kind === "reshare") found.set(post, words >= 15 ? 0.5 : 0.1);
    else found.set(post, words >= 15 || post.media ? 1 : 0.1);
  }
  return found;
}

/** f of G3 of own posts (pool: all rows of Shares that stay). */
export const postFactors = perWorld(
  (world: World): Map<Post, number> =>
    factors(
      postsOf(world),
      post => post.day,
      (a, b) => alike(a.row.text, b.row.text),
    ),
);

type Steady = { source: "Shares" | "workbook posts"; seen: number[]; g: number };

function postSource(world: World): Steady | Found {
  const { sources } = world;
  const source = sources.present("Shares") ? "Shares" : sources.present("workbook posts") ? "workbook posts" : null;
  if (source === null) return noData;
  const seen = [...Array(13).keys()].filter(j => sources.seen(source, j));
  if (seen.length < 4) return notYet;
  return { source, seen, g: share(world, 13, sources.from(source)) };
}

/** g of counts and shares with weeks (rules 2.10). */
export function share(world: World, buckets: number, from: number): number {
  let n = 0;
  for (let j = 0; j < buckets; j++) if (world.A - 7 * j - 6 >= from) n++;
  return Math.min(1, n / 13);
}

export function publishRate(world: World): Found {
  const basis = postSource(world);
  if ("status" in basis) return basis;
  const byDay = new Map<number, number>();
  const put = (day: number, v: number) => byDay.set(day, Math.max(v, byDay.get(day) ?? 0));
  if (basis.source === "Shares") {
    const f = postFactors(world);
    for (const [post, v] of amountsOf(world)) put(post.day, v * (f.get(post) ?? 1));
    for (const row of world.of("repost")) put(world.dayOf(row), 0.1);
  } else for (const day of listedPosts(world)) put(day, 1);
  const amounts = empty(13);
  for (const [day, v] of byDay) {
    const j = world.bucket(day);
    if (j <= 12) amounts[j] = Math.min(5, (amounts[j] ?? 0) + v);
  }
  const { x, se } = rate(amounts, j => basis.seen.includes(j));
  return measured(x, basis.g, se);
}

export function publishSteady(world: World): Found {
  const basis = postSource(world);
  if ("status" in basis) return basis;
  const days: number[] = [];
  if (basis.source === "Shares") {
    for (const [post, v] of amountsOf(world)) if (v >= 0.5 && !post.bare) days.push(post.day);
  } else days.push(...listedPosts(world));
  const weeks = basis.seen.filter(j => days.some(day => world.bucket(day) === j)).length;
  const n = basis.seen.length;
  const x = weeks / n;
  return measured(x, basis.g, Math.sqrt((x * (1 - x)) / (n + 1)));
}

export function inboundInterest(world: World): Found {
  const { sources } = world;
  const invitations = sources.present("Invitations") && !acceptedCases(world, false).openOnly;
  const follows = sources.present("workbook followers");
  if (!invitations && !follows) return noData;
  const weeks = (source: "Invitations" | "workbook followers") => [...Array(13).keys()].filter(j => sources.seen(source, j));
  const a = invitations ? weeks("Invitations") : [];
  const b = follows ? weeks("workbook followers") : [];
  if (a.length < 4 && b.length < 4) return notYet;
  const incoming = empty(13);
  for (const row of world.of("invitation")) {
    const j = world.bucket(world.dayOf(row));
    if (!row.outgoing && j <= 12) incoming[j] = (incoming[j] ?? 0) + 1;
  }
  const gained = empty(13);
  for (const row of world.of("new-followers")) {
    const j = world.bucket(row.on);
    if (j <= 12) gained[j] = (gained[j] ?? 0) + row.count;
  }
  const one = rate(incoming, j => a.includes(j));
  const two = rate(
    gained.map(n => Math.max(0, n)),
    j => b.includes(j),
  );
  const g = Math.max(
    invitations ? share(world, 13, sources.from("Invitations")) : 0,
    follows ? share(world, 13, sources.from("workbook followers")) : 0,
  );
  return measured(one.x + 0.1 * two.x, g, Math.sqrt(one.se ** 2 + (0.1 * two.se) ** 2));
}

export function formatVariety(world: World): Found {
  if (!world.sources.present("Shares")) return noData;
  if ([...Array(26).keys()].filter(j => world.sources.seen("Shares", j)).length < 4) return notYet;
  const counts = new Map<string, number>();
  for (const post of ownPostsOf(world)) {
    if (post.kind === "reshare" || post.format === "unknown" || world.bucket(post.day) > 25) continue;
    counts.set(post.format, Math.min(12, (counts.get(post.format) ?? 0) + 1));
  }
  const n = ownPostDays(world).filter(day => world.bucket(day) <= 12).length;
  if (counts.size === 0 || n === 0) return notApplicable;
  return measured(effective([...counts.values()]), n / (n + 4), 0);
}
