import { Button, Select, Textarea } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { KeptContact } from "../../../people/kept-contact.ts";
import { spanOf } from "../../../report/people.ts";
import { useWords } from "../../words.tsx";
import type { Person } from "./list.tsx";
import { Marks } from "./marks.tsx";

const wishes = [7, 14, 28, 56, 91, 182, 365];

type Props = {
  readonly person: Person;
  readonly today: number;
  readonly keep: (value: KeptContact) => Promise<void>;
  readonly close: () => void;
};

/** One person: whose turn it is, the rhythm, what passed between the two, and what the member keeps of them. */
export function Detail({ person, today, keep, close }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const [note, setNote] = useState(person.note);
  const [rhythm, setRhythm] = useState(person.wish);
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
      <Select
        label={t("people.wish")}
        data={[
          { value: "", label: t("people.wishNone") },
          ...wishes.map(days => ({ value: String(days), label: spanOf(days, "every", words) })),
        ]}
        value={rhythm === null ? "" : String(rhythm)}
        onChange={value => setRhythm(value ? Number(value) : null)}
        allowDeselect={false}
      />
      <Textarea
        label={t("people.note")}
        description={t("people.noteHint")}
        value={note}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={event => setNote(event.currentTarget.value)}
      />
      <div className="acts">
        <Button size="xs" onClick={() => void keep({ note, rhythm })} disabled={note === person.note && rhythm === person.wish}>
          {t("people.save")}
        </Button>
        {person.link === null ? null : (
          <a href={person.link} target="_blank" rel="noreferrer noopener">
            {t("people.open")}
          </a>
        )}
        <button type="button" className="quiet" onClick={close}>
          {t("people.close")}
        </button>
      </div>
    </aside>
  );
}

function Facts({ person }: { readonly person: Person }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const favours = (["recommendedBy", "recommended", "endorsedBy", "endorsed"] as const).flatMap(of =>
    person[of] > 0 ? [t(`people.detail.${of}`, { count: person[of] })] : [],
  );
  const unknown = <span className="muted">{t("people.detail.unknown")}</span>;
  return (
    <dl>
      <dt>{t("people.detail.turn")}</dt>
      <dd>
        {person.last === null
          ? unknown
          : t(person.turn === "member" ? "people.detail.yours" : "people.detail.theirs", { day: person.last })}
      </dd>
      <dt>{t("people.detail.rhythm")}</dt>
      <dd>
        {person.rhythm === null
          ? `${t("people.noRhythm")}: ${t("people.noRhythmWhy")}`
          : t("people.detail.every", { every: spanOf(person.rhythm, "every", words) })}
      </dd>
      <dt>{t("people.detail.exchange")}</dt>
      <dd>
        {person.last === null
          ? unknown
          : t("people.detail.counts", { out: person.outbound, in: person.inbound, days: person.talkDays })}
      </dd>
      <dt>{t("people.detail.first")}</dt>
      <dd>{person.first === null ? unknown : numbers.date(person.first)}</dd>
      <dt>{t("people.detail.connected")}</dt>
      <dd>{person.connectedOn === null ? unknown : numbers.date(person.connectedOn)}</dd>
      <dt>{t("people.detail.target")}</dt>
      <dd>{person.fits === null ? unknown : t(person.fits ? "people.detail.fits" : "people.detail.fitsNot")}</dd>
      <dt>{t("people.detail.common")}</dt>
      <dd>{favours.length === 0 ? t("people.detail.nothing") : favours.join("; ")}</dd>
    </dl>
  );
}
