import { Button, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { isoDay, parseIsoDay } from "../../../core/day.ts";
import type { Settings } from "../../../core/settings.ts";
import { useWords } from "../../words.tsx";
import type { Keep } from "./keep.ts";

/** Short words at a day, shown at the line of the history. */
export function Notes({ settings, keep }: { readonly settings: Settings; readonly keep: Keep }): ReactNode {
  const { t, numbers } = useWords();
  const notes = settings.notes ?? [];
  const [day, setDay] = useState(isoDay(Math.floor(Date.now() / 86_400_000)));
  const [text, setText] = useState("");
  const fits = !Number.isNaN(parseIsoDay(day)) && text.trim() !== "";
  const add = async (): Promise<void> => {
    await keep({ notes: [...notes, { day, text: text.trim() }].sort((a, b) => (a.day < b.day ? -1 : 1)) });
    setText("");
  };
  return (
    <section aria-labelledby="h-notes">
      <h2 id="h-notes">{t("app.settings.notes")}</h2>
      <p className="small">{t("app.settings.notesNote")}</p>
      <ul className="ticks">
        {notes.map(note => (
          <li key={`${note.day} ${note.text}`}>
            <span>
              <span className="num">{numbers.date(parseIsoDay(note.day))}</span> · {note.text}
            </span>
            <button type="button" className="quiet" onClick={() => void keep({ notes: notes.filter(each => each !== note) })}>
              {t("app.settings.noteRemove")}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={event => {
          event.preventDefault();
          if (fits) void add();
        }}
      >
        <TextInput
          label={t("app.settings.noteDay")}
          value={day}
          onChange={event => setDay(event.currentTarget.value)}
          error={Number.isNaN(parseIsoDay(day)) ? t("app.readings.badDay") : null}
        />
        <TextInput
          label={t("app.settings.noteText")}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          maxLength={80}
        />
        <Button type="submit" variant="default" disabled={!fits}>
          {t("app.settings.noteAdd")}
        </Button>
      </form>
    </section>
  );
}
