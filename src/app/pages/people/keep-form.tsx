import { Button, Select, Textarea } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { KeptContact } from "../../../people/kept-contact.ts";
import { spanOf } from "../../../report/people.ts";
import { useWords } from "../../words.tsx";
import type { Person } from "./list.tsx";

const wishes = [7, 14, 28, 56, 91, 182, 365];

type Props = { readonly person: Person; readonly keep: (value: KeptContact) => Promise<void>; readonly children: ReactNode };

/** What the member keeps of somebody: the rhythm wished for and a note. `children` stand beside the button. */
export function KeepForm({ person, keep, children }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const [note, setNote] = useState(person.note);
  const [rhythm, setRhythm] = useState(person.wish);
  return (
    <>
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
        {children}
      </div>
    </>
  );
}
