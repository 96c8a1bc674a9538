import { instantOf } from "../../dates.ts";
import type { Kind } from "../kind.ts";

// Two files that tell who the member is (decision 11).

/** An address is hashed at once and never kept. One that was not confirmed proves nothing. */
export const emails: Kind = {
  id: "Email Addresses",
  names: ["email addresses"],
  columns: ["Email Address", "Confirmed"],
  needs: ["Email Address", "Confirmed"],
  byHeader: "some",
  read([address = "", confirmed = "Yes"], context) {
    if (!address.includes("@") || confirmed.trim().toLowerCase() === "no") return "no-link";
    return { part: "email", hash: context.texts.hash(address.trim().toLowerCase()) };
  },
};

/** The address from which the account was made is not read. */
export const registration: Kind = {
  id: "Registration",
  names: ["registration"],
  columns: ["Registered At"],
  needs: ["Registered At"],
  byHeader: "some",
  read([text = ""]) {
    const at = instantOf(text);
    return Number.isNaN(at) ? "no-date" : { part: "registered", at };
  },
};
