import type { ActivityOf } from "../../src/core/activity.ts";
import { joined } from "./posts.ts";
import { perWorld, type World } from "./world.ts";

/** Own comments, and those on what others posted (rules 0.8, E1.1). */
export type Comment = ActivityOf<"comment">;
export const substantive = (row: Comment): boolean => row.text.words >= 12;

/** A row that is there twice counts once (E1.1): the one that knows the author, where one does. */
function distinct(rows: readonly Comment[]): Comment[] {
  const seen = new Set<string>();
  const known = (row: Comment): string => (row.author ? `a ${row.author.slug ?? row.author.name ?? ""}` : "b");
  const sorted = [...rows].sort((a, b) => a.at - b.at || (known(a) < known(b) ? -1 : 1));
  return sorted.filter(row => {
    const mark = JSON.stringify([row.at, row.target.type, row.target.id, row.target.comment, row.text.raw]);
    const isNew = !seen.has(mark);
    seen.add(mark);
    return isNew;
  });
}

/** Own comments up to A, and of all time. */
export const commentRows = perWorld((world: World): Comment[] => distinct(world.of("comment")));
export const allComments = perWorld((world: World): Comment[] => distinct(world.all("comment")));

export const foreignComments = perWorld((world: World): Comment[] =>
  commentRows(world).filter(row => joined(world, row.target, row.at) === null),
);
