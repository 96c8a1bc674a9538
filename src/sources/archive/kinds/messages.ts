import { instantOf } from "../../dates.ts";
import { type Kind, originsOf } from "../kind.ts";

/**
 * Format spec 1.9, all seven headers. No text gets past here: a message keeps who, when, its length, whether it asks, and a keyed
 * key. Folder INBOX holds sent mail too, so the direction is left to whoever knows the member.
 */
export const messages: Kind = {
  id: "messages",
  names: ["messages"],
  columns: [
    "CONVERSATION ID",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "CONTENT",
    "FOLDER",
    "ATTACHMENTS",
    "IS MESSAGE DRAFT",
    "IS CONVERSATION DRAFT",
  ],
  needs: ["CONVERSATION ID", "FROM", "DATE"],
  byHeader: "some",
  read(cells, context) {
    const [id = "", from = "", sender = "", to = "", recipients = "", date = "", content = "", folder = ""] = cells;
    const place = folder.trim().toUpperCase();
    if (isYes(cells[9]) || isYes(cells[10]) || place === "DRAFT") return "draft";
    if (isSponsored(content)) return "sponsored";
    const at = instantOf(date);
    if (Number.isNaN(at)) return "no-date";
    const { texts } = context;
    const { words, question, key } = texts.message(content, from, to);
    return {
      kind: "message",
      origins: originsOf(context),
      at,
      conversation: texts.kept(id),
      from: texts.person(sender, from.trim()),
      to: texts.slugs(recipients),
      toNames: texts.kept(to.trim()),
      words,
      question,
      key,
      attachment: (cells[8] ?? "") !== "",
      spam: place === "SPAM",
    };
  },
};

const isYes = (cell: string | undefined): boolean => cell !== undefined && cell.length === 3 && cell.toLowerCase() === "yes";

/** A word of its own: `%BChrung%` in `f%C3%BChrung%20plan` is part of an address. */
const mergeField = /(?<![\p{L}\p{N}])%[A-Z][A-Z_]{3,30}%(?![\p{L}\p{N}])/iu;

/** Rules 1.7: the mark of mass mail at the start, or a merge field that nobody filled in (`%FIRSTNAME%`). */
function isSponsored(content: string): boolean {
  return (
    content.startsWith('<p class="spinmail-quill-editor__spin-break"') || (content.includes("%") && mergeField.test(content))
  );
}
