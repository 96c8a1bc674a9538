import { instantOf } from "../../dates.ts";
import { type Kind, originsOf } from "../kind.ts";

/** What was searched keeps a keyed key only. */
export const searches: Kind = {
  id: "SearchQueries",
  names: ["searchqueries", "search queries"],
  columns: ["Time", "Search Query"],
  needs: ["Time", "Search Query"],
  byHeader: "some",
  read([time = "", query = ""], context) {
    const at = instantOf(time);
    return Number.isNaN(at) ? "no-date" : { kind: "search", origins: originsOf(context), at, key: context.texts.key(query, []) };
  },
};
