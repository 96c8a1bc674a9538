import type { Activity, Person } from "../../core/activity.ts";
import { recordKey, targetKey } from "../../core/order.ts";
import { foldName } from "../../text/fold.ts";

/**
 * By what a row of one import is found again in another (decision 14, format spec 7.3). `strong` is looked for first; `weak` joins what is
 * left over, for example a row of an old file without addresses and its newer twin. Null: the row does not carry that key.
 */
export type Keys = { readonly strong: string | null; readonly weak: string | null };

export function keysOf(activity: Activity): Keys {
  const { kind } = activity;
  switch (kind) {
    case "connection": {
      const { person, on } = activity;
      if (person === null) return { strong: null, weak: `closed|${on}` };
      return { strong: person.slug, weak: `${nameKey(person)}|${on}` };
    }
    case "message": {
      // Names of contacts leave the text key, so a renamed or closed account changes it: the number of words does not change.
      const place = `${activity.conversation}|${activity.at}`;
      return { strong: `${place}|${activity.key ?? ""}`, weak: `${place}|${activity.words}` };
    }
    case "invitation":
      return byPerson(`${activity.outgoing}|${activity.at}`, activity.person);
    case "endorsement":
      return byPerson(`${activity.given}|${activity.at}|${activity.skill}`, activity.person);
    case "recommendation":
      return byPerson(`${activity.given}|${activity.at}`, activity.person);
    case "post":
      return {
        strong: activity.id === "" ? null : recordKey(activity),
        weak: `${activity.at}|${activity.text.key ?? activity.text.raw}`,
      };
    case "comment": {
      const place = `${activity.at}|${targetKey(activity.target)}`;
      return { strong: `${place}|${activity.text.key ?? activity.text.raw}`, weak: place }; // an edited one keeps its place
    }
    case "reaction": // the newer type wins
    case "repost":
    case "vote":
      return { strong: `${activity.at}|${targetKey(activity.target)}`, weak: null };
    case "follow": // the newer status wins
      return { strong: `${activity.what}|${activity.at}|${activity.name}`, weak: null };
    case "search":
    case "media":
    case "received-comment":
    case "received-reaction":
      return { strong: `${activity.at}|${recordKey(activity)}`, weak: null };
    case "article":
      return { strong: activity.slug, weak: null };
    case "audience-share":
      return { strong: `${activity.on}|${activity.first}|${activity.last}|${recordKey(activity)}`, weak: null };
    case "daily-figures":
    case "new-followers":
    case "follower-total":
    case "post-figures":
      return { strong: `${activity.on}|${recordKey(activity)}`, weak: null };
  }
}

function byPerson(rest: string, person: Person): Keys {
  return { strong: person.slug === null ? null : `${rest}|${person.slug}`, weak: `${rest}|${nameKey(person)}` };
}

function nameKey({ name, slug }: Person): string {
  return name === null ? `/${slug ?? ""}` : (foldName(name) ?? name);
}
