import { instantOf } from "../../dates.ts";
import { fullName, type Kind, originsOf } from "../kind.ts";

/** Format spec 1.15, both directions; the addresses are missing in older files. A row that names nobody is kept: audits leave it out. */
function endorsements(given: boolean): Kind {
  const other = given ? "Endorsee" : "Endorser";
  return {
    id: given ? "Endorsement_Given_Info" : "Endorsement_Received_Info",
    names: given ? ["endorsement given info", "endorsements given"] : ["endorsement received info", "endorsements received"],
    columns: [
      "Endorsement Date",
      "Skill Name",
      `${other} First Name`,
      `${other} Last Name`,
      `${other} Public Url`,
      "Endorsement Status",
    ],
    needs: ["Endorsement Date", "Skill Name", `${other} First Name`],
    byHeader: "some",
    read([date = "", skill = "", first = "", last = "", url = "", status = ""], context) {
      const at = instantOf(date);
      if (Number.isNaN(at)) return "no-date";
      const { texts } = context;
      return {
        kind: "endorsement",
        origins: originsOf(context),
        at,
        given,
        person: texts.person(url, fullName(first, last)),
        skill: texts.kept(skill.trim()),
        status: texts.kept(status.trim().toUpperCase()),
      };
    },
  };
}

export const endorsementsReceived = endorsements(false);
export const endorsementsGiven = endorsements(true);
