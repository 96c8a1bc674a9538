import { fullName, type Kind, originsOf } from "../kind.ts";

/** Format spec 1.16. Address, birth date, zip code and handles are not read. */
export const profile: Kind = {
  id: "Profile",
  names: ["profile"],
  columns: ["First Name", "Last Name", "Headline", "Summary", "Industry", "Geo Location|Location", "Websites"],
  needs: ["First Name", "Headline"],
  byHeader: "some",
  read([first = "", last = "", headline = "", summary = "", industry = "", location = "", websites = ""], context) {
    return {
      part: "profile",
      name: fullName(first, last) ?? "",
      value: {
        origins: originsOf(context),
        headline: headline.trim(),
        summary: summary.trim(),
        industry: industry.trim(),
        location: location.trim(),
        websites: websites.replace(/[[\]\s]/g, "") !== "",
      },
    };
  },
};
