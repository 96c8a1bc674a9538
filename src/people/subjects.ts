import type { ActivityOf, Origin } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import type { Ledger } from "../core/ledger.ts";
import type { Evidence } from "../core/measure.ts";
import { type LastWord, lastWords } from "../model/contact-book.ts";
import { explain } from "../model/explain.ts";
import type { Timeline } from "../model/timeline.ts";
import { companyLink, personLinks, postLink, profileLink } from "./links.ts";
import { type Recipe, type RowRecipe, recipes, type SubjectKind, type TalkRecipe } from "./recipes.ts";

/** Somebody or something that a step is about. `id` is a contact, company, part, check or the opening of an own text; never a message. */
export type Subject = {
  readonly id: string;
  readonly day: Day | null;
  /** Title of a contact, where a row tells it. */
  readonly title: string | null;
  readonly link: string | null;
  readonly origins: readonly Origin[];
};

/** Subjects of steps on a day; the rows behind an audit are laid open once. */
export function subjectFinder(timeline: Timeline, day: Day): (kind: SubjectKind) => Subject[] {
  const open = new Map<string, readonly Evidence[]>();
  const rowsOf = (audit: string): readonly Evidence[] => {
    const known = open.get(audit);
    if (known) return known;
    const found = explain(timeline, day, audit);
    const rows = found.kind === "audit" ? found.evidence : [];
    open.set(audit, rows);
    return rows;
  };
  const linkOf = linker(timeline.ledger);
  const { present } = timeline.moment(day);
  let words: readonly LastWord[] | null = null;
  const talks = (): readonly LastWord[] => {
    words ??= lastWords(timeline, day);
    return words;
  };
  const fromTalks = ({ talks: wants }: TalkRecipe): Subject[] =>
    talks()
      .filter(word => wants(word, day))
      .map(({ id, day, title, origins }) => ({ id, day, title: title === "" ? null : title, link: linkOf.person(id), origins }));
  const fromRows = (recipe: RowRecipe): Subject[] => {
    if (recipe.messages !== undefined && recipe.messages !== present("messages")) return [];
    const left = new Set(
      recipe.without
        ? rowsOf(recipe.without.audit)
            .filter(recipe.without.wants)
            .map(row => named(row, recipe))
        : [],
    );
    if (recipe.withoutTalks) for (const { id, isMutual } of talks()) if (isMutual) left.add(id);
    const found = new Map<string, Subject>();
    for (const row of rowsOf(recipe.from)) {
      const id = named(row, recipe);
      if (!recipe.wants(row) || id === null || left.has(id) || found.has(id)) continue;
      const title = typeof row.facts.title === "string" && row.facts.title !== "" ? row.facts.title : null;
      found.set(id, { id, day: row.day, title, link: linkOf.row(recipe, row, id), origins: row.origins });
    }
    return [...found.values()];
  };
  return kind => {
    const recipe: Recipe = recipes[kind];
    return "talks" in recipe ? fromTalks(recipe) : fromRows(recipe);
  };
}

/** What names the subject of a row; null for a hidden person or a text without words. */
function named({ facts }: Evidence, { by }: RowRecipe): string | null {
  const name = by === "origin" ? facts.opening : facts[by];
  return typeof name === "string" && name !== "" ? name : null;
}

function linker(ledger: Ledger) {
  const linkTo = personLinks(ledger);
  const places = placesOfTexts(ledger);
  const row = ({ by }: RowRecipe, row: Evidence, id: string): string | null => {
    switch (by) {
      case "contact":
        return linkTo(id);
      case "company":
        return companyLink(id);
      case "part":
      case "check":
        return profileLink;
      case "origin": {
        const text = row.origins[0] && places.get(placeOf(row.origins[0]));
        if (!text) return null;
        return text.kind === "post" ? postLink(text.urn, text.id) : postLink(text.target.type, text.target.id);
      }
    }
  };
  return { person: linkTo, row };
}

/** Own posts and comments by where they stand. */
function placesOfTexts(ledger: Ledger): ReadonlyMap<string, ActivityOf<"post"> | ActivityOf<"comment">> {
  const places = new Map<string, ActivityOf<"post"> | ActivityOf<"comment">>();
  for (const activity of ledger.activities) {
    if (activity.kind !== "post" && activity.kind !== "comment") continue;
    for (const origin of activity.origins) places.set(placeOf(origin), activity);
  }
  return places;
}

const placeOf = ({ import: number, file, line }: Origin): string => `${number} ${file} ${line}`;
