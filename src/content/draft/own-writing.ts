import { nameTokens } from "../../text/fold.ts";
import { foldText } from "../../text/key.ts";
import type { OwnPost } from "../posts.ts";
import type { OwnWriting } from "./check-draft.ts";
import { featuresOf } from "./features.ts";
import { stemCounts, stemsOf } from "./vocabulary.ts";

/**
 * Own posts and comments as a draft is held against them. New words of a post are those that stand in no other post or comment, so that
 * the share of a draft's new words has a yardstick.
 */
export function ownWriting(
  posts: readonly Pick<OwnPost, "text" | "language">[],
  comments: readonly string[],
  name: string,
): OwnWriting {
  const names = nameTokens(name);
  const drop = new Set(names);
  const stems = posts.map(({ text }) => stemsOf(text));
  const counts = stemCounts([...stems, ...comments.map(stemsOf)]);
  return {
    posts: posts.map(({ text, language }, i) => {
      const own = [...stems[i]!];
      const fresh = own.filter(stem => counts.get(stem) === 1);
      const { features } = featuresOf(text, own.length === 0 ? null : fresh.length / own.length);
      return { language, folded: foldText(text, drop), features };
    }),
    stems: [...counts.keys()],
    names,
  };
}
