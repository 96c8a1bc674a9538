import { instantOf } from "../../dates.ts";
import { type Kind, originsOf } from "../kind.ts";

// Three files that say when and on what (format spec 1.13 and 1.14). A link of an unknown shape still is a dated deed.

/** The type as written; unknown ones count as reactions. */
export const reactions: Kind = {
  id: "Reactions",
  names: ["reactions"],
  columns: ["Date", "Link", "Type"],
  needs: ["Date", "Type", "Link"],
  byHeader: "some",
  read([date = "", link = "", type = ""], context) {
    const at = instantOf(date);
    if (Number.isNaN(at)) return "no-date";
    return {
      kind: "reaction",
      origins: originsOf(context),
      at,
      type: context.texts.kept(type.trim()),
      target: context.texts.target(link),
    };
  },
};

export const reposts: Kind = {
  id: "InstantReposts",
  names: ["instantreposts", "instant reposts"],
  columns: ["Date", "Link"],
  needs: ["Date", "Link"],
  byHeader: "exactly",
  read([date = "", link = ""], context) {
    const at = instantOf(date);
    if (Number.isNaN(at)) return "no-date";
    return { kind: "repost", origins: originsOf(context), at, target: context.texts.target(link) };
  },
};

/** Which option was chosen says something about opinions and is left out. */
export const votes: Kind = {
  id: "Votes",
  names: ["votes"],
  columns: ["Date", "Link"],
  needs: ["Date", "Link", "OptionText"],
  byHeader: "some",
  read([date = "", link = ""], context) {
    const at = instantOf(date);
    if (Number.isNaN(at)) return "no-date";
    return { kind: "vote", origins: originsOf(context), at, target: context.texts.target(link) };
  },
};
