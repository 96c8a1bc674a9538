import type { Day } from "../../../core/day.ts";
import { dateOf, isSpreadsheetDate, isSpreadsheets, serialDate } from "../../dates.ts";
import { hasForeignMonth } from "../../months.ts";
import { type Context, fullName, type Kind, originsOf } from "../kind.ts";

/** Format spec 1.8, all three eras. A row with a date alone is a closed profile: a connection without a person. */
export const connections: Kind = {
  id: "Connections",
  names: ["connections"],
  columns: ["First Name", "Last Name", "URL", "Company", "Position", "Connected On"],
  needs: ["First Name", "Connected On"],
  byHeader: "some",
  read([first = "", last = "", url = "", company = "", title = "", connected = ""], context) {
    const { texts } = context;
    const person = texts.person(url, fullName(first, last));
    const isNobody = person.name === null && person.slug === null;
    const on = dayOf(connected, context);
    if (isNobody && on === null) return "no-date";
    return {
      kind: "connection",
      origins: originsOf(context),
      on,
      gone: null,
      person: isNobody ? null : person,
      company: texts.kept(company.trim()),
      title: texts.kept(title.trim()),
    };
  },
};

const untouched = /^\d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}$/;

/** Also the forms that spreadsheets make of it, and months in other languages. Whatever is not LinkedIn's own form is remarked. */
function dayOf(connected: string, context: Context): Day | null {
  const serial = serialDate(connected);
  const day = Number.isNaN(serial) ? dateOf(connected) : serial;
  if (Number.isNaN(day)) {
    if (isSpreadsheets(connected.trim())) context.remark("saved-again");
    context.remark("unread-dates");
    return null;
  }
  if (!untouched.test(connected)) {
    if (!Number.isNaN(serial) || isSpreadsheetDate(connected)) context.remark("saved-again");
    else if (hasForeignMonth(connected)) context.remark("foreign-month");
  }
  return day;
}
