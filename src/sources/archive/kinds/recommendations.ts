import { instantOf } from "../../dates.ts";
import { fullName, type Kind, originsOf } from "../kind.ts";

/** Format spec 1.16. Only the file's name tells the direction. The letter itself is not kept, its length is. */
function recommendations(given: boolean): Kind {
  return {
    id: given ? "Recommendations_Given" : "Recommendations_Received",
    names: [given ? "recommendations given" : "recommendations received"],
    columns: ["First Name", "Last Name", "Company", "Text", "Creation Date", "Status"],
    needs: ["Text", "Creation Date", "Status"],
    byHeader: "never",
    read([first = "", last = "", company = "", text = "", date = "", status = ""], context) {
      const at = instantOf(date);
      if (Number.isNaN(at)) return "no-date";
      return {
        kind: "recommendation",
        origins: originsOf(context),
        at,
        given,
        person: { slug: null, name: fullName(first, last) },
        company: company.trim(),
        words: context.texts.words(text),
        status: status.trim().toUpperCase(),
      };
    },
  };
}

export const recommendationsReceived = recommendations(false);
export const recommendationsGiven = recommendations(true);
