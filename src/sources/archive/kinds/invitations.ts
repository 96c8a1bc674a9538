import { instantOf } from "../../dates.ts";
import { type Kind, originsOf } from "../kind.ts";

/** Format spec 1.10. The note keeps a keyed key only. `person` is the other side. */
export const invitations: Kind = {
  id: "Invitations",
  names: ["invitations"],
  columns: ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"],
  needs: ["From", "Sent At", "Direction"],
  byHeader: "some",
  read([from = "", to = "", sent = "", note = "", direction = "", inviter = "", invitee = ""], context) {
    const { texts } = context;
    const outgoing = direction.trim().toUpperCase() === "OUTGOING";
    if (!outgoing && direction.trim().toUpperCase() !== "INCOMING") return "no-link";
    const at = instantOf(sent);
    if (Number.isNaN(at)) return "no-date";
    const [own, ownUrl, name, url] = outgoing ? [from, inviter, to, invitee] : [to, invitee, from, inviter];
    context.self(own.trim(), texts.slug(ownUrl));
    return {
      kind: "invitation",
      origins: originsOf(context),
      at,
      outgoing,
      person: texts.person(url, name.trim()),
      noteKey: texts.key(note, [from, to]),
    };
  },
};
