import { TextInput } from "@mantine/core";
import { type ReactNode, useDeferredValue, useState } from "react";
import { useChanged, useHome, useLaterView, useMember } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import type { Person } from "../people/list.tsx";

type Named = { readonly id: string; readonly name: string };
type Props = {
  readonly person: Person;
  readonly joined: readonly (Named & { readonly note: string })[];
  readonly namesakes: readonly Named[];
};

/** Other addresses of the same person, joined and parted by the member's own hand. */
export function SamePerson({ person, joined, namesakes }: Props): ReactNode {
  const { t } = useWords();
  const [search, setSearch] = useState("");
  const sought = useDeferredValue(search.trim());
  const found = useLaterView("person", { contact: person.id, search: sought }, sought.length > 1)?.others;
  const { join, part } = useJoining(person);
  const strangers = sought.length > 1 ? found?.filter(({ sameName }) => !sameName) : undefined;
  const offer = (list: readonly Named[]): ReactNode => (
    <ul className="same">
      {list.map(other => (
        <li key={other.id}>
          <Who {...other} />
          <button type="button" className="quiet" onClick={() => void join(other.id)}>
            {t("people.same.join")}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="h-same">
      <h2 id="h-same">{joined.length > 0 ? t("people.same.joined", { count: joined.length }) : t("people.same.title")}</h2>
      <p className="small">{t("people.same.lead")}</p>
      <ul className="same">
        {joined.map(other => (
          <li key={other.id}>
            <Who {...other} />
            {other.note === "" ? null : <p className="small">{t("people.same.note", { note: other.note })}</p>}
            <button type="button" className="quiet" onClick={() => void part(other.id)}>
              {t("people.same.part")}
            </button>
          </li>
        ))}
      </ul>
      {namesakes.length === 0 ? null : <p className="small">{t("people.same.namesakes", { count: namesakes.length })}</p>}
      {offer(namesakes)}
      <TextInput
        type="search"
        label={t("people.same.search")}
        value={search}
        onChange={event => setSearch(event.currentTarget.value)}
      />
      {strangers === undefined ? null : strangers.length > 0 ? (
        offer(strangers)
      ) : (
        <p className="small muted">{t("people.same.nobody")}</p>
      )}
    </section>
  );
}

function Who({ id, name }: Named): ReactNode {
  return (
    <span>
      <b>{name}</b> {name === id ? null : <span className="muted small">{id}</span>}
    </span>
  );
}

/** Joining is a setting of the member. What is kept of either stays with its address, so that parting gives it back. */
function useJoining(person: Person) {
  const { workspace } = useHome();
  const member = useMember();
  const changed = useChanged();
  const save = async (samePeople: Record<string, string>): Promise<void> => {
    if (!member) return;
    await workspace.saveSettings(member.id, { ...member.settings, samePeople });
    await changed();
  };
  const same = member?.settings.samePeople ?? {};
  const join = async (other: string): Promise<void> => {
    // Whoever was joined with the other comes along, so that nobody is reached over two steps.
    const along = Object.entries(same).map(([id, main]): [string, string] => [id, main === other ? person.id : main]);
    await save({ ...Object.fromEntries(along), [other]: person.id });
  };
  const part = (other: string): Promise<void> => save(Object.fromEntries(Object.entries(same).filter(([id]) => id !== other)));
  return { join, part };
}
