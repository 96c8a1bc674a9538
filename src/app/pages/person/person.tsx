import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { isoDay } from "../../../core/day.ts";
import { standingOf } from "../../../report/people.ts";
import { useView } from "../../home/context.tsx";
import { today as dayNow } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";
import { Facts } from "../people/facts.tsx";
import { KeepForm } from "../people/keep-form.tsx";
import { Marks } from "../people/marks.tsx";
import { useKeepContact } from "../people/use-keep.ts";
import { Passages } from "./passages.tsx";
import { SamePerson } from "./same-person.tsx";
import "../people/people.css";
import "./person.css";

/** One contact: whose turn it is, all that passed between the two, what the member keeps of them, and whether they have another address. */
export function Component(): ReactNode {
  const words = useWords();
  const { t } = words;
  const { contact = "" } = useParams();
  const { person, passages, joined, others, today, hasMessages } = useView("person", { contact, today: isoDay(dayNow()) });
  const keep = useKeepContact();
  const back = (
    <p className="eyebrow">
      <Link to=".." relative="path">
        {t("app.frame.contacts")}
      </Link>
    </p>
  );
  if (person === null)
    return (
      <>
        {back}
        <h1>{t("people.unknown")}</h1>
      </>
    );
  const [now, usual] = standingOf(person, today, words);
  return (
    <>
      {back}
      <h1>{t("people.personTitle", { name: person.name, now })}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {[person.title, person.company, usual].filter(text => text !== "").join(" · ")}
      </p>
      <div className="person-page">
        <div>
          <Marks marks={person.marks} due={person.due} today={today} />
          <p className="small muted ends">
            <span>{t("people.months")}</span>
            <span>{t("people.today")}</span>
          </p>
          <Passages passages={passages} hasMessages={hasMessages} />
          <SamePerson person={person} joined={joined} namesakes={others} />
        </div>
        <aside className="person-detail" aria-label={t("people.aside")}>
          <Facts person={person} />
          <KeepForm key={`${person.id} ${person.note} ${person.wish}`} person={person} keep={value => keep(person.id, value)}>
            {person.link === null ? null : (
              <a href={person.link} target="_blank" rel="noreferrer noopener">
                {t("people.open")}
              </a>
            )}
          </KeepForm>
        </aside>
      </div>
    </>
  );
}
