import type { Words } from "../locales/words.ts";
import type { AudienceSheet, AudienceSide, Responders } from "../model/audience.ts";

/** The dimension in which most of a sheet fits the target, as E9 reads it; null where the target asks for none. */
export function bestSide({ sides }: AudienceSheet): AudienceSide | null {
  return sides.reduce<AudienceSide | null>(
    (best, side) => (side.fit !== null && (best === null || side.fit > (best.fit ?? 0)) ? side : best),
    null,
  );
}

/** The finding over the page: of people if a file names them, else of the sheet about the content, else of the followers. */
export function audienceTitle(sheets: readonly AudienceSheet[], responders: Responders | null, { t }: Words): string {
  if (responders !== null && responders.known > 0) return t("audience.titlePeople", { n: responders.fits / responders.known });
  const [sheet] = sheets;
  const best = sheet === undefined ? null : bestSide(sheet);
  if (sheet === undefined) return t("audience.titleNone");
  if (best === null) return t("audience.titleNoTarget");
  return t(sheet.content ? "audience.titleContent" : "audience.titleFollowers", { n: best.fit ?? 0 });
}

/** Of one dimension: how much fits, or which group is the largest where the target does not ask. */
export function sideFinding({ dimension, groups, fit }: AudienceSide, { t }: Words): string {
  const name = t(`audience.dimensions.${dimension}`);
  const [first] = groups;
  if (fit !== null) return t("audience.sideFits", { name, n: fit });
  return t("audience.sideLargest", { name, value: first?.value ?? "", n: first?.share ?? 0 });
}

/** Whether a group fits, in a word. */
export const fitText = (fits: boolean | null, { t }: Words): string =>
  fits === null ? "–" : t(fits ? "audience.fits" : "audience.fitsNot");
