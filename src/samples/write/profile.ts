import { parseIsoDay, type Second, secondsPerDay } from "../../core/day.ts";
import type { Life } from "../life/life.ts";
import type { Traits } from "../traits.ts";
import { csv, newestFirst } from "./csv.ts";
import { d2, d3, d5, d7 } from "./dates.ts";

const registeredAt = (traits: Traits): Second => parseIsoDay(traits.registered) * secondsPerDay + 11 * 3600 + 17 * 60;

export function profileCsv(traits: Traits): string {
  const header =
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers";
  const websites = traits.website === "" ? "" : `[COMPANY:${traits.website}]`;
  return csv(header, [
    [traits.first, traits.last, "", "", "", traits.headline, traits.summary, traits.industry, "", traits.place, "", websites, ""],
  ]);
}

/** A profile kept in two languages has every job twice (format spec 1.16). */
export function positionsCsv(traits: Traits): string {
  const row = (job: Traits["jobs"][number], title: string): string[] => [
    job.company,
    title,
    job.description,
    job.place,
    job.from,
    job.to,
  ];
  const rows = traits.jobs.flatMap(job =>
    job.otherTitle === undefined ? [row(job, job.title)] : [row(job, job.title), row(job, job.otherTitle)],
  );
  return csv("Company Name,Title,Description,Location,Started On,Finished On", rows);
}

export function educationCsv(traits: Traits): string {
  const rows = traits.schools.map(([school, degree, from, to]) => [school, from, to, "", degree, ""]);
  return csv("School Name,Start Date,End Date,Notes,Degree Name,Activities", rows);
}

/** LinkedIn lists a skill twice now and then. */
export function skillsCsv(traits: Traits): string {
  const again = traits.skills[4];
  return csv(
    "Name",
    [...traits.skills, ...(again === undefined ? [] : [again])].map(name => [name]),
  );
}

export const languagesCsv = (traits: Traits): string => csv("Name,Proficiency", traits.languages);

export const registrationCsv = (traits: Traits): string =>
  csv("Registered At,Registration Ip,Subscription Types", [[d5(registeredAt(traits)), "192.0.2.17", ""]]);

export function emailCsv(traits: Traits): string {
  const old = traits.email.replace("@example.org", ".alt@example.net");
  return csv("Email Address,Confirmed,Primary,Updated On", [
    [traits.email, "Yes", "Yes", d5(registeredAt(traits) + 700)],
    [old, "Yes", "No", "Not Available"],
  ]);
}

export const searchesCsv = (life: Life): string =>
  csv(
    "Time,Search Query",
    newestFirst(life.queries).map(({ at, text }) => [d3(at), text]),
  );

export const companyFollowsCsv = (life: Life): string =>
  csv(
    "Organization,Followed On",
    newestFirst(life.companies).map(({ at, name }) => [name, d7(at)]),
  );

export const memberFollowsCsv = (life: Life): string =>
  csv(
    "Date,Status,FullName",
    newestFirst(life.members).map(({ at, name }) => [d2(at), "Active", name]),
  );
