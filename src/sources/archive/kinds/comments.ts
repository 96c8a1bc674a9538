import { isGenericComment } from "../../../text/generic.ts";
import { secondInId } from "../../../text/urn.ts";
import { instantOf } from "../../dates.ts";
import { type Kind, originsOf } from "../kind.ts";

/** Format spec 1.12. A rare row without a date takes the time in the comment's id, if its link names one. */
export const comments: Kind = {
  id: "Comments",
  names: ["comments"],
  columns: ["Date", "Link", "Message"],
  needs: ["Date", "Link", "Message"],
  byHeader: "some",
  backslash: true,
  read([date = "", link = "", message = ""], context) {
    const target = context.texts.target(link);
    const at = date.trim() === "" && target.comment !== null ? Math.floor(secondInId(target.comment)) : instantOf(date);
    if (Number.isNaN(at)) return "no-date";
    const text = context.texts.own(message);
    return { kind: "comment", origins: originsOf(context), at, target, text, generic: isGenericComment(message) };
  },
};
