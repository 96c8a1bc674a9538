import { isGenericComment } from "../../../text/generic.ts";
import { type Kind, momentOf, originsOf } from "../kind.ts";

/** Format spec 1.12. A row whose date is missing or rewritten takes the time in the comment's id, if its link names one. */
export const comments: Kind = {
  id: "Comments",
  names: ["comments"],
  columns: ["Date", "Link", "Message"],
  needs: ["Date", "Link", "Message"],
  byHeader: "some",
  backslash: true,
  read([date = "", link = "", message = ""], context) {
    const target = context.texts.target(link);
    const at = momentOf(date, target.comment, context);
    if (Number.isNaN(at)) return "no-date";
    const text = context.texts.own(message);
    return { kind: "comment", origins: originsOf(context), at, target, text, generic: isGenericComment(message) };
  },
};
