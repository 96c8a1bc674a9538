import { type Found, measured, noData, notApplicable } from "./arithmetic.ts";
import { begunPositions, isCurrent, snapshotOf, topicsOf, topSkills } from "./fit.ts";
import { ownPostsOf } from "./posts.ts";
import { titleOf } from "./tables.ts";
import { countWords, foldSkill, listOf, phraseIn, tokensOf } from "./words.ts";
import type { World } from "./world.ts";

/** B1 and B2 (rules B1, B2). */
export function profileComplete(world: World): Found {
  const snapshot = snapshotOf(world);
  const profile = snapshot?.profile;
  if (!world.sources.present("Profile") || !snapshot || !profile) return noData;
  let known = 0;
  let present = 0;
  const part = (points: number, there: number | boolean) => {
    known += points;
    present += points * Number(there);
  };
  const complete = world.ledger.settings.complete ?? world.ledger.imports[snapshot.import]?.complete ?? false;
  const inferred = complete || snapshot.positions !== null || snapshot.education !== null || snapshot.skills !== null;
  const ticks = world.ledger.settings.ticks ?? {};
  const uploads = world.of("media").map(row => row.what);

  part(10, [...profile.headline.replace(/\s+/gu, " ").trim()].length >= 20);
  part(14, countWords(profile.summary) >= 40);
  part(3, profile.industry.trim() !== "");
  part(3, profile.location.trim() !== "");
  part(3, ticks.website ?? profile.websites);
  if (snapshot.education !== null || inferred) part(6, (snapshot.education ?? []).length > 0);
  if (snapshot.languages !== null || inferred) part(5, (snapshot.languages ?? []).length > 0);
  if (snapshot.skills !== null || inferred) {
    const names = new Set((snapshot.skills ?? []).map(skill => foldSkill(skill.name)).filter(name => name !== ""));
    part(12, Math.min(1, names.size / 5));
  }
  if (snapshot.positions !== null || inferred) {
    const begun = begunPositions(world);
    const current = begun.filter(row => isCurrent(world, row));
    part(10, current.length > 0);
    part(
      8,
      current.some(row => countWords(row.description) >= 30),
    );
    const earliest = Math.min(Infinity, ...begun.map(row => row.start ?? Infinity));
    const need = earliest < Infinity && world.A - earliest < 1095 ? 1 : 2;
    part(8, Math.min(1, (begun.length - (current.length > 0 ? 1 : 0)) / need));
  }
  const shown = (tick: boolean | undefined, points: number, there: boolean) => {
    if (tick !== undefined) part(points, tick);
    else if (there) part(points, true);
  };
  shown(ticks.photo, 12, uploads.includes("profile photo"));
  shown(ticks.banner, 3, uploads.includes("background photo"));
  const other = (what: string) =>
    what !== "" &&
    what !== "profile photo" &&
    what !== "background photo" &&
    !what.startsWith("feed ") &&
    !what.startsWith("article ");
  shown(ticks.featured, 3, uploads.some(other));
  return measured(present / known, known / 100, 0);
}

const small = "at bei chez en for für in of the and und der die das de la a";

export function profileClear(world: World): Found {
  const profile = snapshotOf(world)?.profile;
  if (!world.sources.present("Profile") || !profile) return noData;
  const { headline } = profile;
  const summary = profile.summary.trim();
  const words = tokensOf(headline);
  const inSummary = (phrase: string) => phraseIn(phrase, tokensOf(summary));
  const skills = topSkills(world);
  const ten = skills.slice(0, 10);
  const topics = topicsOf(world);
  const current = begunPositions(world).filter(row => isCurrent(world, row));
  const checks: (boolean | null)[] = [];

  checks.push(countWords(headline) >= 5);
  const dropped = new Set([...tokensOf(small), ...current.flatMap(row => [...tokensOf(row.title), ...tokensOf(row.company)])]);
  checks.push(current.length === 0 ? null : words.filter(word => !dropped.has(word)).length >= 2);
  checks.push(ten.some(skill => phraseIn(skill, words)) || titleOf(headline).functions.length > 0);
  const length = countWords(summary);
  checks.push(length >= 80 && length <= 400);
  const opening = tokensOf([...summary].slice(0, 200).join(""));
  checks.push(topics.length === 0 ? null : topics.some(topic => topic.some(phrase => phraseIn(phrase, opening))));
  checks.push(skills.length === 0 ? null : ten.filter(inSummary).length >= 3);
  const texts = current.flatMap(row => [tokensOf(row.title), tokensOf(row.description)]);
  const five = skills.slice(0, 5);
  const found = five.filter(skill => texts.some(text => phraseIn(skill, text))).length;
  checks.push(skills.length === 0 || current.length === 0 ? null : found >= Math.min(3, skills.length));
  checks.push(frequentTopic(world, topics, phrase => phraseIn(phrase, words) || inSummary(phrase)));

  const data = checks.filter(check => check !== null);
  if (data.length < 4) return notApplicable;
  return measured(data.filter(check => check).length / data.length, data.length / 8, 0);
}

/** Check 8: one of the 3 topics matched by most own posts of 26 weeks is in headline or summary. */
function frequentTopic(world: World, topics: readonly string[][], shown: (phrase: string) => boolean): boolean | null {
  if (topics.length === 0 || !world.sources.present("Shares")) return null;
  const texts = ownPostsOf(world)
    .filter(post => post.day >= world.A - 181)
    .map(post => listOf(post.row.text.tokens));
  if (texts.length === 0) return null;
  const counted = topics.map(topic => ({ topic, n: texts.filter(text => topic.some(phrase => phraseIn(phrase, text))).length }));
  const top = counted
    .filter(one => one.n > 0)
    .sort((a, b) => b.n - a.n)
    .slice(0, 3);
  return top.some(one => one.topic.some(shown));
}
