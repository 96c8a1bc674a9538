import { spanOf } from "../../dates.ts";
import { type Context, type Kind, originsOf } from "../kind.ts";

// The parts of the profile that are lists (format spec 1.16).

/** First and last day of a month or year; null for an empty cell and, remarked, for one that is no date. */
function datesOf(cell: string, context: Context): ReturnType<typeof spanOf> {
  const span = spanOf(cell);
  if (span === null && cell.trim() !== "") context.remark("unread-dates");
  return span;
}

/** A start or end that is no date is unknown, not a reason to leave the job out. */
export const positions: Kind = {
  id: "Positions",
  names: ["positions"],
  columns: ["Company Name", "Title", "Description", "Started On", "Finished On"],
  needs: ["Company Name", "Title", "Started On"],
  byHeader: "some",
  read([company = "", title = "", description = "", started = "", finished = ""], context) {
    const value = {
      origins: originsOf(context),
      company: company.trim(),
      title: title.trim(),
      description: description.trim(),
      start: datesOf(started, context)?.first ?? null,
      end: datesOf(finished, context)?.last ?? null,
    };
    return { part: "positions", value };
  },
};

export const education: Kind = {
  id: "Education",
  names: ["education"],
  columns: ["School Name"],
  needs: ["School Name", "Degree Name"],
  byHeader: "some",
  read: ([school = ""], context) => ({ part: "education", value: { origins: originsOf(context), school: school.trim() } }),
};

export const skills: Kind = {
  id: "Skills",
  names: ["skills"],
  columns: ["Name"],
  needs: ["Name"],
  byHeader: "never",
  read: ([name = ""], context) => ({ part: "skills", value: { origins: originsOf(context), name: name.trim() } }),
};

export const languages: Kind = {
  id: "Languages",
  names: ["languages"],
  columns: ["Name"],
  needs: ["Name", "Proficiency"],
  byHeader: "exactly",
  read: ([name = ""], context) => ({ part: "languages", value: { origins: originsOf(context), name: name.trim() } }),
};
