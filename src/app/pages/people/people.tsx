import { TextInput } from "@mantine/core";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { isoDay } from "../../../core/day.ts";
import { groupOf, owesWord, peopleTitle, untoldText } from "../../../report/people.ts";
import { useView } from "../../home/context.tsx";
import { today as dayNow } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";
import { Detail } from "./detail.tsx";
import { List, type Person } from "./list.tsx";
import { useKeepContact } from "./use-keep.ts";
import "./people.css";

const filters = ["now", "theirs", "all", "key", "fits", "wish"] as const;
type Filter = (typeof filters)[number];

function passes(person: Person, filter: Filter, today: number): boolean {
  if (filter === "now") return groupOf(person, today) !== "rest";
  if (filter === "theirs") return owesWord(person, today);
  if (filter === "key") return person.isKey;
  if (filter === "fits") return person.fits === true;
  return filter === "all" || person.wish !== null || person.note !== "";
}

/** Everyone with whom there was an exchange: whose turn it is, who has gone quiet by their own rhythm, and what is known of each. */
export function Component(): ReactNode {
  const words = useWords();
  const { t } = words;
  const keepContact = useKeepContact();
  const { people, today, hasMessages, untold } = useView("people", { today: isoDay(dayNow()) });
  const [filter, setFilter] = useState<Filter>(hasMessages ? "now" : "all");
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const sought = useDeferredValue(search.trim().toLowerCase());
  const counts = useMemo(() => filters.map(one => people.filter(person => passes(person, one, today)).length), [people, today]);
  const shown = useMemo(
    () =>
      people.filter(
        person =>
          passes(person, sought === "" ? filter : "all", today) &&
          `${person.name} ${person.title} ${person.company}`.toLowerCase().includes(sought),
      ),
    [people, filter, sought, today],
  );
  const person = people.find(({ id }) => id === chosen);
  return (
    <>
      <p className="eyebrow">{t("app.frame.contacts")}</p>
      <h1>{peopleTitle(people, today, hasMessages, words)}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t(hasMessages ? "people.lead" : "people.leadNoMessages")} {untoldText(untold, words)}
      </p>
      <div className="people-bar">
        <fieldset className="chips">
          <legend className="vh">{t("people.filterLabel")}</legend>
          {filters.map((one, i) => (
            <button key={one} type="button" className="chip" aria-pressed={filter === one} onClick={() => setFilter(one)}>
              {t(`people.filters.${one}`)} <span className="num">{words.numbers.whole(counts[i] ?? 0)}</span>
            </button>
          ))}
        </fieldset>
        <TextInput
          type="search"
          aria-label={t("people.search")}
          placeholder={t("people.search")}
          value={search}
          onChange={event => setSearch(event.currentTarget.value)}
        />
      </div>
      <div className={person ? "people-split" : undefined}>
        <div>
          <List people={shown} today={today} chosen={chosen} choose={id => setChosen(id === chosen ? null : id)} />
          <p className="small muted" style={{ marginTop: 10 }}>
            {t("people.reading")} {t("people.private")}
          </p>
        </div>
        {person ? (
          <Detail
            key={`${person.id} ${person.note} ${person.wish}`}
            person={person}
            today={today}
            keep={value => keepContact(person.id, value)}
            close={() => setChosen(null)}
          />
        ) : null}
      </div>
    </>
  );
}
