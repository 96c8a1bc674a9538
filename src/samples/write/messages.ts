import type { Letter } from "../life/life.ts";
import { shownName } from "../life/talks.ts";
import type { Traits } from "../traits.ts";
import { csv, quoted } from "./csv.ts";
import { d1 } from "./dates.ts";
import { profileUrl } from "./people.ts";

const columns =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS".split(
    ",",
  );
const longColumns = [...columns, "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"];

/** messages.csv in one of two forms of 2026: 11 columns all in quotes, or 13 quoted as usual. Newest conversation first, newest message first in it (format spec 1.9). */
export function messagesCsv(traits: Traits, letters: readonly Letter[]): string {
  const long = traits.messageColumns === 13;
  const rows = ordered(letters).map(letter => {
    const row = rowOf(traits, letter);
    if (long) row.push(letter.draft ? "Yes" : "No", "No");
    return row;
  });
  return long ? csv(longColumns.join(","), rows) : csv(columns.map(quoted).join(","), rows, quoted);
}

function rowOf(traits: Traits, letter: Letter): string[] {
  const { conversation, title, from, others } = letter;
  const me = { name: `${traits.first} ${traits.last}`, url: profileUrl(traits.slug) };
  const end = [d1(letter.at), letter.subject, letter.text, letter.folder, letter.attachment];
  if (letter.sponsor !== "") return [conversation, title, letter.sponsor, "", me.name, me.url, ...end];
  const urlOf = (contact: (typeof others)[number]): string => (contact.hidden ? "" : profileUrl(contact.slug));
  if (from === null)
    return [conversation, title, me.name, me.url, others.map(shownName).join(", "), others.map(urlOf).join(","), ...end];
  const rest = others.filter(other => other !== from);
  return [
    conversation,
    title,
    shownName(from),
    urlOf(from),
    [me.name, ...rest.map(shownName)].join(", "),
    [me.url, ...rest.map(urlOf)].join(","),
    ...end,
  ];
}

function ordered(letters: readonly Letter[]): Letter[] {
  const last = new Map<string, number>();
  for (const { conversation, at } of letters) if (at > (last.get(conversation) ?? 0)) last.set(conversation, at);
  return [...letters].sort(
    (a, b) =>
      last.get(b.conversation)! - last.get(a.conversation)! ||
      (a.conversation < b.conversation ? -1 : a.conversation > b.conversation ? 1 : b.at - a.at),
  );
}
