import { type Second, secondsPerDay } from "../../core/day.ts";
import type { Traits } from "../traits.ts";
import { csv } from "./csv.ts";
import { d1, d2, d5, d10 } from "./dates.ts";

export type File = { readonly path: string; readonly text: string };

const adColumns =
  "Member Age,Buyer Groups,Company Names,Company Names,Company Follower of,Company Names,Company Category,Company Size,Degrees,degreeClass,Recent Device OS,Member Schools,Company Growth Rate,Fields of Study,Company Connections,Function By Size,Job Functions,Member Gender,Graduation Year,Member Groups,Company Industries,Member Interests,Interface Locales,interfaceLocale,Member Traits,High Value Audience Segments,Profile Locations,Company Revenue,Job Seniorities,Member Skills,Standard Audience Segments,Job Titles,Job Titles,Job Titles,Years of Experience";

/** Files of an archive that Rapport knows by name and counts, but has no use for. */
export function otherFiles(traits: Traits): readonly File[] {
  const noon = (back: number): Second => (traits.to - back) * secondsPerDay + 43_000;
  const company = traits.jobs[0]?.company ?? "";
  const ads = Array.from(adColumns.split(","), (name, i) =>
    name === "Company Names" ? company : name === "Member Skills" ? traits.skills.join("; ") : i === 0 ? "35-54" : "",
  );
  return [
    { path: "Ad_Targeting.csv", text: csv(adColumns, [ads]) },
    {
      path: "guide_messages.csv",
      text: csv(
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
        [],
      ),
    },
    { path: "LearningCoachMessages.csv", text: "No conversations were found for this member." },
    {
      path: "Learning.csv",
      text: csv(
        "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),",
        [
          [
            "Example Course: Asking Better Questions",
            "<p>Six short films.</p>\nWith exercises.",
            "COURSE",
            d10(noon(210)),
            "N/A",
            "false",
            "",
            "",
          ],
        ],
      ),
    },
    {
      path: "Logins.csv",
      text: csv(
        "Login Date,IP Address,User Agent,Login Type",
        [3, 9, 31].map(back => [d1(noon(back)), "192.0.2.17", "Mozilla/5.0 (example)", "Password"]),
      ),
    },
    {
      path: "Receipts_v2.csv",
      text: csv(
        "First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code",
        [
          [
            traits.first,
            traits.last,
            "Austria",
            "",
            d2(noon(120)),
            "Card",
            "EX-0001",
            "Example subscription, one month",
            "5.00",
            "25.00",
            "30.00",
            "EUR",
          ],
        ],
      ),
    },
    {
      path: "Events.csv",
      text: csv("Event Name,Event Time,Status,External Url", [
        ["Beispielmesse 2026, Halle 3", d2(noon(64)), "ATTENDING", "https://events.example.org/halle-3"],
      ]),
    },
    {
      path: "Inferences_about_you.csv",
      text: csv("Category,Type of inference,Description,Inference", [["Career", "Seniority", "Guess by title", "Senior"]]),
    },
    { path: "Profile Summary.csv", text: csv("Profile Summary", [[traits.summary]]) },
    { path: "PhoneNumbers.csv", text: csv("Extension,Number,Type", [["", "+43 000 000000", "Mobile"]]) },
    {
      path: "Jobs/Saved Jobs.csv",
      text: csv("Saved Date,Job Url,Job Title,Company Name", [
        [d5(noon(40)), "https://www.linkedin.com/jobs/view/4000000001", "Example position, full time", "Sample Works, Inc."],
      ]),
    },
  ];
}
