import { expect, test } from "vitest";
import { byCohort } from "../content/figures.ts";
import { simulated } from "../content/simulate.fixture.ts";
import { whatWorks } from "../content/works.ts";
import { stream } from "../core/random.ts";
import { loadWords } from "../locales/words.ts";
import { contentPart, worksSentences } from "./content-part.ts";

const posts = simulated(stream(3), 300, { link: Math.log(0.4) });
const findings = whatWorks(posts);
const facts = { findings, posts, days: [], cohorts: byCohort(posts) };

test("what holds is said first, in up to three sentences, and nothing of what is not enough", async () => {
  const words = await loadWords("en");
  const sentences = worksSentences(findings, words);
  expect(sentences[0]).toMatch(
    /^With a link to elsewhere: 0\.\d× what your other posts bring \(0\.\d to 0\.\d×\)\. This holds\.$/,
  );
  expect(sentences.length).toBeLessThanOrEqual(3);
  expect(
    worksSentences(
      findings.map(each => ({ ...each, verdict: "not-enough" as const })),
      words,
    ),
  ).toEqual([]);
});

test("without any figure there is no part; days of a workbook alone are one", async () => {
  const words = await loadWords("de");
  const bare = posts.map(post => ({ ...post, total: null }));
  expect(contentPart({ ...facts, posts: bare }, words)).toBeNull();
  const day = { day: 20_000, impressions: 100, engagements: 7, newFollowers: null, followers: null };
  expect(contentPart({ findings: [], posts: bare, cohorts: [], days: [day] }, words)).toMatchObject({
    works: [],
    year: expect.stringContaining("an einem Tag 100-mal"),
  });
});

test("the year is told post by post where no workbook tells it by day", async () => {
  const total = posts.reduce((sum, post) => sum + (post.total ?? 0), 0);
  const words = await loadWords("en");
  expect(contentPart(facts, words)?.year).toContain(
    `300 posts have figures: they brought ${words.numbers.whole(total)} responses.`,
  );
});
