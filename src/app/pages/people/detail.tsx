import type { ReactNode } from "react";
import { Link } from "react-router";
import type { KeptContact } from "../../../people/kept-contact.ts";
import { useWords } from "../../words.tsx";
import { Facts } from "./facts.tsx";
import { KeepForm } from "./keep-form.tsx";
import type { Person } from "./list.tsx";
import { Marks } from "./marks.tsx";

type Props = {
  readonly person: Person;
  readonly today: number;
  readonly keep: (value: KeptContact) => Promise<void>;
  readonly close: () => void;
};

/** One person: whose turn it is, the rhythm, what passed between the two, and what the member keeps of them. */
export function Detail({ person, today, keep, close }: Props): ReactNode {
  const { t } = useWords();
  return (
    <aside className="person-detail" aria-label={person.name}>
      <h2>{person.name}</h2>
      <p className="small">{[person.title, person.company].filter(text => text !== "").join(", ")}</p>
      <Marks marks={person.marks} due={person.due} today={today} />
      <p className="small muted ends">
        <span>{t("people.months")}</span>
        <span>{t("people.today")}</span>
      </p>
      <Facts person={person} />
      <KeepForm person={person} keep={keep}>
        <Link to={encodeURIComponent(person.id)}>{t("people.all")}</Link>
        {person.link === null ? null : (
          <a href={person.link} target="_blank" rel="noreferrer noopener">
            {t("people.open")}
          </a>
        )}
        <button type="button" className="quiet" onClick={close}>
          {t("people.close")}
        </button>
      </KeepForm>
    </aside>
  );
}
