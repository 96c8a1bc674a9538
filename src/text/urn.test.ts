import { expect, test } from "vitest";
import { pulseSlug, secondInId, targetOf } from "./urn.ts";

test("all shapes of a link lead to the same target (format spec 1.17)", () => {
  const target = { type: "activity", id: "7424000000000000000", group: null, comment: null };
  expect(targetOf("https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7424000000000000000")).toEqual(target);
  expect(targetOf("https://www.linkedin.com/feed/update/urn:li:activity:7424000000000000000/?x=1")).toEqual(target);
  expect(targetOf("https://www.linkedin.com/posts/anna-test_some-words-activity-7424000000000000000-abCd")).toEqual(target);
});

test("a stray percent sign, numbers in the slug, a comment's own address", () => {
  const id = "7424000000000000000";
  expect(targetOf(`https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A${id}?x=100%`)).toMatchObject({
    type: "ugcPost",
    id,
  });
  expect(targetOf(`linkedin.com/posts/ben_my-share-202412-activity-${id}-abCd/?x`)).toMatchObject({ type: "activity", id });
  expect(targetOf(`https://www.linkedin.com/embed/feed/update/urn:li:share:${id}`)).toMatchObject({ type: "share", id });
  const own = { type: "groupPost", id, group: "55", comment: "22" };
  expect(targetOf(`https://www.linkedin.com/feed/update/urn:li:comment:(groupPost:55-${id},22)`)).toEqual(own);
  expect(targetOf(`urn%3Ali%3Acomment%3A(urn%3Ali%3Aactivity%3A${id}%2C22)`)).toMatchObject({
    type: "activity",
    id,
    comment: "22",
  });
});

test("groups, comments, articles, and what is nothing of these", () => {
  expect(targetOf("https://www.linkedin.com/feed/update/urn%3Ali%3AgroupPost%3A55-7300000000000000000")).toEqual({
    type: "groupPost",
    id: "7300000000000000000",
    group: "55",
    comment: null,
  });
  const link =
    "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A12345678901234567?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A11%2C22%29";
  expect(targetOf(link)).toEqual({ type: "share", id: "12345678901234567", group: null, comment: "22" });
  expect(pulseSlug("https://www.linkedin.com/pulse/%C3%BCber-Preise-anna/")).toBe("über-preise-anna");
  expect(targetOf("https://example.org").type).toBe("unknown");
});

test("the time inside an id, exact beyond 2^53", () => {
  expect(secondInId("7300000000000000000")).toBe(1740455627.441);
  expect(secondInId("7424000000000000000")).toBe(1770019531.25);
  expect(secondInId("x")).toBeNaN();
});
