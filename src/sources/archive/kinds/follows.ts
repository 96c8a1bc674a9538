import { instantOf } from "../../dates.ts";
import { type Kind, originsOf } from "../kind.ts";

/** Format spec 1.16; a file of companies has no status, a row means followed. A row that names nobody is no follow. */
export const companyFollows: Kind = {
  id: "Company Follows",
  names: ["company follows"],
  columns: ["Organization", "Followed On"],
  needs: ["Organization", "Followed On"],
  byHeader: "some",
  read([name = "", date = ""], context) {
    const at = instantOf(date);
    if (Number.isNaN(at)) return "no-date";
    if (name.trim() === "") return "no-link";
    return { kind: "follow", origins: originsOf(context), at, what: "company", name: name.trim(), status: "" };
  },
};

export const memberFollows: Kind = {
  id: "Member_Follows",
  names: ["member follows"],
  columns: ["Date", "Status", "FullName"],
  needs: ["Date", "Status", "FullName"],
  byHeader: "some",
  read([date = "", status = "", name = ""], context) {
    const at = instantOf(date);
    if (Number.isNaN(at)) return "no-date";
    if (name.trim() === "") return "no-link";
    return {
      kind: "follow",
      origins: originsOf(context),
      at,
      what: "member",
      name: name.trim(),
      status: context.texts.kept(status.trim()),
    };
  },
};
