import type { ContentPart } from "../content-part.ts";
import { flow, type Pen, section, styles } from "./pen.ts";

/** What works in the own posts in a few sentences, and the figures of the year. */
export function drawContent(pen: Pen, { finding, works, year }: ContentPart): void {
  section(pen, pen.words.t("app.frame.content"), finding, 40 + 20 * works.length);
  for (const text of works) {
    flow(pen, "P", text, styles.body);
    pen.y += 3;
  }
  pen.y += 3;
  flow(pen, "P", year, styles.faint);
}
