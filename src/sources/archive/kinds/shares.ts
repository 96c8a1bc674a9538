import { type Kind, momentOf, originsOf } from "../kind.ts";
import { unwrapped } from "./commentary.ts";

/** Format spec 1.11. A date that is missing or rewritten is taken from the id, which carries its time (1.17). */
export const shares: Kind = {
  id: "Shares",
  names: ["shares"],
  columns: ["Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility"],
  needs: ["ShareLink", "ShareCommentary"],
  byHeader: "some",
  read([date = "", link = "", commentary = "", sharedUrl = "", mediaUrl = "", visibility = ""], context) {
    const { type, id } = context.texts.target(link);
    const known = type !== "article" && type !== "unknown";
    const at = momentOf(date, known ? id : null, context);
    if (Number.isNaN(at)) return "no-date";
    return {
      kind: "post",
      origins: originsOf(context),
      at,
      id: known ? id : "",
      urn: known ? type : "unknown",
      text: context.texts.own(unwrapped(commentary)),
      sharedUrl: sharedUrl.trim(),
      mediaUrl: mediaUrl.trim(),
      visibility: visibility.trim(),
    };
  },
};
