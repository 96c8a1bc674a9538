import { expect, test } from "vitest";
import { checkProfile } from "./check-profile.ts";

const passes = (headline: string, summary: string): Record<string, boolean> =>
  Object.fromEntries(checkProfile(headline, summary).map(({ id, passes }) => [id, passes]));

test("a headline and a summary are judged by B1 and B2 without any file", () => {
  const summary = Array.from({ length: 90 }, (_, i) => `wort${i}`).join(" ");
  const good = passes("Head of Sales for machine builders in Austria", summary);
  expect(good).toMatchObject({ headline: true, summary: true });
  expect(Object.values(good).every(Boolean)).toBe(true);
  const thin = passes("Sales", "Hello");
  expect(thin).toMatchObject({ headline: false, summary: false });
  expect(Object.keys(thin).length).toBeGreaterThanOrEqual(4);
});
