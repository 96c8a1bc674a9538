import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useMemo, useRef } from "react";
import { type Group, groupOf, groups, standingOf } from "../../../report/people.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";
import { Marks } from "./marks.tsx";

export type Person = ViewResult<"people">["people"][number];
type Item = { readonly group: Group; readonly count: number } | { readonly person: Person };

type Props = {
  readonly people: readonly Person[];
  readonly today: number;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
};

/** People in three groups, the strongest ties first; only those in sight are drawn. */
export function List({ people, today, chosen, choose }: Props): ReactNode {
  const { t } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const items = useMemo(
    () =>
      groups.flatMap((group): Item[] => {
        const own = people.filter(person => groupOf(person, today) === group);
        return own.length === 0 ? [] : [{ group, count: own.length }, ...own.map(person => ({ person }))];
      }),
    [people, today],
  );
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: i => (items[i] && "group" in items[i] ? 58 : 72),
    overscan: 8,
  });
  if (people.length === 0) return <p className="muted">{t("people.none")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls has to be reached by keyboard
    <section ref={frame} className="people-list" tabIndex={0} aria-label={t("app.frame.contacts")}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <li
              key={"group" in item ? item.group : item.person.id}
              ref={rows.measureElement}
              data-index={index}
              style={{ top: start }}
            >
              {"group" in item ? (
                <p className="group">
                  <b>{t(`people.groups.${item.group}`)}</b> <span className="num">{item.count}</span>
                </p>
              ) : (
                <Row person={item.person} today={today} isChosen={item.person.id === chosen} choose={choose} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Row({
  person,
  today,
  isChosen,
  choose,
}: {
  readonly person: Person;
  readonly today: number;
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
}): ReactNode {
  const words = useWords();
  const [now, usual] = standingOf(person, today, words);
  return (
    <button type="button" className="person" aria-pressed={isChosen} onClick={() => choose(person.id)}>
      <span>
        <b>{person.name}</b>
        {person.isKey ? <span className="key">{words.t("people.key")}</span> : null}
        <span className="role">{[person.title, person.company].filter(text => text !== "").join(", ")}</span>
      </span>
      <Marks marks={person.marks} due={person.due} today={today} />
      <span>
        <b>{now}</b>
        <span className="role">{usual}</span>
      </span>
    </button>
  );
}
