import { dateOf } from "../../dates.ts";
import { fullName, type Kind, originsOf } from "../kind.ts";

/** Format spec 1.8, all three eras. A row with a date alone is a closed profile: a connection without a person. */
export const connections: Kind = {
  id: "Connections",
  names: ["connections"],
  columns: ["First Name", "Last Name", "URL", "Company", "Position", "Connected On"],
  needs: ["First Name", "Connected On"],
  byHeader: "some",
  read([first = "", last = "", url = "", company = "", title = "", connected = ""], context) {
    const name = fullName(first, last);
    const slug = context.texts.slug(url);
    const day = dateOf(connected);
    const on = Number.isNaN(day) ? null : day;
    if (name === null && slug === null && on === null) return "no-date";
    return {
      kind: "connection",
      origins: originsOf(context),
      on,
      gone: null,
      person: name === null && slug === null ? null : { slug, name },
      company: company.trim(),
      title: title.trim(),
    };
  },
};
