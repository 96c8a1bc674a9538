import type { Activity, Person } from "../src/core/activity.ts";
import { wordOf } from "../src/model/planned.ts";
import type { Contact, Letter, Life } from "../src/samples/life/life.ts";
import { feedLink } from "../src/samples/life/moments.ts";
import type { Traits } from "../src/samples/traits.ts";
import { commentsCsv, reactionsCsv, repostsCsv, richMediaCsv, sharesCsv, votesCsv } from "../src/samples/write/activity.ts";
import { messagesCsv } from "../src/samples/write/messages.ts";
import { connectionsCsv, endorsementsCsv, invitationsCsv, recommendationsCsv } from "../src/samples/write/people.ts";
import { companyFollowsCsv, memberFollowsCsv, searchesCsv } from "../src/samples/write/profile.ts";

type File = { readonly path: string; readonly text: string };
type Target = Extract<Activity, { kind: "reaction" }>["target"];

/** Files of an archive with activities written below their rows, as LinkedIn would write them. */
export function withRows(files: readonly File[], activities: readonly Activity[], traits: Traits): File[] {
  const life = lifeOf(activities);
  const rows: Record<string, string> = {
    Connections: connectionsCsv(life.contacts),
    messages: messagesCsv(traits, life.letters),
    Invitations: invitationsCsv(traits, life.invitations),
    Shares: sharesCsv(life.posts),
    Comments: commentsCsv(life.remarks),
    Reactions: reactionsCsv(life.reactions),
    InstantReposts: repostsCsv(life.reposts),
    Votes: votesCsv(life.votes),
    Member_Follows: memberFollowsCsv(life),
    "Company Follows": companyFollowsCsv(life),
    Endorsement_Received_Info: endorsementsCsv("Endorser", life.endorsed),
    Endorsement_Given_Info: endorsementsCsv("Endorsee", life.endorsing),
    Recommendations_Received: recommendationsCsv(life.recommended),
    SearchQueries: searchesCsv(life),
    Rich_Media: richMediaCsv(life.media),
  };
  return files.map(({ path, text }) => {
    const name = path.replace(/(_\d+)?\.csv$/, "");
    const more = rows[name]?.split("\n").slice(name === "Connections" ? 4 : 1) ?? [];
    return more.join("") === "" ? { path, text } : { path, text: `${text.trimEnd()}\n${more.join("\n")}` };
  });
}

function lifeOf(activities: readonly Activity[]): Life {
  const of = <K extends Activity["kind"]>(kind: K) =>
    activities.filter((row): row is Extract<Activity, { kind: K }> => row.kind === kind);
  const keys = new Map<string, string>();
  const textFor = (key: string | null): string => {
    if (key === null) return "";
    const known = keys.get(key) ?? wordOf(1000 + keys.size);
    keys.set(key, known);
    return known;
  };
  const endorsements = (given: boolean) =>
    of("endorsement").flatMap(row => (row.given === given ? [{ ...row, contact: contactOf(row.person) }] : []));
  const linked = (row: { at: number; target: Target }) => ({ at: row.at, link: linkOf(row.target) });
  return {
    contacts: of("connection").map(row => ({ ...contactOf(row.person!), company: row.company, title: row.title, on: row.on })),
    invitations: of("invitation").map(row => ({ at: row.at, outgoing: row.outgoing, contact: contactOf(row.person), note: "" })),
    letters: of("message").map(row => letterOf(row, textFor(row.key))),
    posts: of("post").map(row => ({ ...row, urn: `${row.urn}:${row.id}`, activity: "", text: row.text.raw, german: false })),
    remarks: of("comment").map(row => ({ ...linked(row), text: row.text.raw })),
    reactions: of("reaction").map(row => ({ ...linked(row), type: row.type })),
    reposts: of("repost").map(linked),
    votes: of("vote").map(row => ({ ...linked(row), option: "Ja" })),
    queries: of("search").map(row => ({ at: row.at, text: textFor(row.key) || "1" })),
    companies: of("follow").filter(row => row.what === "company"),
    members: of("follow").filter(row => row.what === "member"),
    endorsed: endorsements(false),
    endorsing: endorsements(true),
    recommended: of("recommendation").map(row => ({
      at: row.at,
      contact: { ...contactOf(row.person), company: row.company },
      text: Array(row.words).fill("gern").join(" "),
    })),
    media: of("media").map(row => ({ at: row.at, what: row.what, link: "", description: "" })),
    recommending: [],
    saved: [],
    articles: [],
  };
}

function contactOf({ slug, name }: Person): Contact {
  const [first = "", ...rest] = (name ?? "").split(" ");
  const open = { company: "", title: "", email: "", german: false, close: false, conversation: "", on: null };
  return { ...open, first, last: rest.join(" "), slug: slug ?? "", hidden: slug === null && name === null };
}

function letterOf(row: Extract<Activity, { kind: "message" }>, start: string): Letter {
  const isOwn = row.from.slug === me;
  const others = row.to
    .filter(slug => slug !== me)
    .map(slug => contactOf({ slug, name: row.to.length === 1 ? row.toNames : slug }));
  const from = isOwn ? null : contactOf(row.from);
  // Numbers count as words and are no part of a text's key.
  const fill = Array(Math.max(0, row.words - (start === "" ? 0 : 1))).fill("1");
  const text = `${[start, ...fill].join(" ").trim()}${row.question ? "?" : ""}`;
  const open = { title: "", subject: "", draft: false, sponsor: "" } as const;
  return {
    ...open,
    at: row.at,
    folder: row.spam ? "SPAM" : "INBOX",
    conversation: row.conversation,
    from,
    others: from ? [from, ...others] : others,
    text,
    attachment: "",
  };
}

const me = "lena-beispiel-vogt";

function linkOf({ type, id, group, comment }: Target): string {
  const link = feedLink(type, group === null ? id : `${group}-${id}`);
  return comment === null ? link : `${link}?commentUrn=urn%3Ali%3Acomment%3A%28${type}%3A${id}%2C${comment}%29`;
}
