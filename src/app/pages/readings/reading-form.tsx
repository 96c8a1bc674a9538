import { Button, NumberInput, TextInput } from "@mantine/core";
import { type ReactNode, useRef, useState } from "react";
import { isoDay, parseIsoDay } from "../../../core/day.ts";
import { RapportError } from "../../../core/error.ts";
import { pillarIds } from "../../../core/pillar.ts";
import type { Reading } from "../../../core/reading.ts";
import { sayError } from "../../../report/say-error.ts";
import { useChanged, useHome, useMember } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";

const fields = [
  "overall",
  "brand",
  "people",
  "engage",
  "relationships",
  "industryTop",
  "networkTop",
  "industryMean",
  "networkMean",
] as const;
type Field = (typeof fields)[number];
type Numbers = Readonly<Partial<Record<Field, number>>>;

/** A reading by hand, or several from a file. What does not fit is said; nothing half is kept. */
export function ReadingForm({ edited, onDone }: { readonly edited: Reading | null; readonly onDone: () => void }): ReactNode {
  const words = useWords();
  const { t } = words;
  const { workspace, readReadings } = useHome();
  const member = useMember();
  const changed = useChanged();
  const file = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState(edited === null ? isoDay(Math.floor(Date.now() / 86_400_000)) : isoDay(edited.day));
  const [industry, setIndustry] = useState(edited?.industryName ?? "");
  const [values, setValues] = useState<Numbers>(edited === null ? {} : numbersOf(edited));
  const [error, setError] = useState<string | null>(null);
  const isDay = !Number.isNaN(parseIsoDay(day));
  const sum = pillarIds.reduce((all, id) => all + (values[id] ?? Number.NaN), 0);

  const keep = async (make: () => Promise<readonly Reading[]>): Promise<void> => {
    try {
      for (const value of await make()) await workspace.keep(member?.id ?? "", { kind: "reading", id: isoDay(value.day), value });
      setError(null);
      onDone();
      await changed();
    } catch (failed) {
      if (!(failed instanceof RapportError)) throw failed;
      setError(Object.values(sayError(failed, words)).join(" "));
    }
  };
  const input = (name: Field, label: string, most: number, whole = false): ReactNode => (
    <NumberInput
      key={name}
      label={label}
      value={values[name] ?? ""}
      onChange={value => setValues(now => without(now, name, value))}
      min={whole ? 1 : 0}
      max={most}
      allowDecimal={!whole}
      decimalScale={2}
      decimalSeparator={words.language === "de" ? "," : "."}
      allowedDecimalSeparators={[",", "."]}
      hideControls
    />
  );
  return (
    <section aria-labelledby="h-add">
      <h2 id="h-add">{t(edited === null ? "app.readings.add" : "app.readings.edit")}</h2>
      <form
        className="reading-form"
        onSubmit={event => {
          event.preventDefault();
          void keep(async () => [readingOf(parseIsoDay(day), industry, values)]);
        }}
      >
        <TextInput
          label={t("app.readings.day")}
          value={day}
          onChange={event => setDay(event.currentTarget.value)}
          error={isDay ? null : t("app.readings.badDay")}
        />
        {input("overall", t("app.readings.overall"), 100)}
        {pillarIds.map(id => input(id, t("app.readings.part", { pillar: t(`app.readings.names.${id}`) }), 25))}
        {input("industryTop", t("app.readings.industryTop"), 100, true)}
        {input("networkTop", t("app.readings.networkTop"), 100, true)}
        {input("industryMean", t("app.readings.industryMean"), 100)}
        {input("networkMean", t("app.readings.networkMean"), 100)}
        <TextInput
          label={t("app.readings.industryName")}
          value={industry}
          onChange={event => setIndustry(event.currentTarget.value)}
          maxLength={200}
        />
        <p className="small wide">{Number.isNaN(sum) ? t("app.readings.optional") : t("app.readings.sum", { n: sum })}</p>
        {error === null ? null : (
          <p className="error-text wide" role="alert">
            {error}
          </p>
        )}
        <div className="acts wide">
          <Button type="submit" disabled={!isDay || values.overall === undefined}>
            {t("app.readings.save")}
          </Button>
          <button type="button" className="quiet" onClick={() => file.current?.click()}>
            {t("app.readings.file")}
          </button>
        </div>
        <p className="small wide muted">{t("app.readings.fileNote")}</p>
        <input
          ref={file}
          type="file"
          hidden
          accept=".csv,.json,.txt"
          aria-label={t("app.readings.file")}
          onChange={event => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) void keep(async () => readReadings(await chosen.text(), Math.floor(chosen.lastModified / 86_400_000)));
          }}
        />
      </form>
    </section>
  );
}

function without(now: Numbers, name: Field, value: number | string): Numbers {
  if (typeof value === "number") return { ...now, [name]: value };
  const { [name]: _, ...rest } = now;
  return rest;
}

function numbersOf({ parts, ...reading }: Reading): Numbers {
  const known = Object.entries({ ...reading, ...parts }).filter(
    ([name, value]) => fields.some(field => field === name) && typeof value === "number",
  );
  return Object.fromEntries(known);
}

function readingOf(day: number, industry: string, values: Numbers): Reading {
  const { brand, people, engage, relationships } = values;
  const all = brand !== undefined && people !== undefined && engage !== undefined && relationships !== undefined;
  return {
    day,
    overall: values.overall ?? 0,
    parts: all ? { brand, people, engage, relationships } : null,
    industryTop: values.industryTop ?? null,
    networkTop: values.networkTop ?? null,
    industryName: industry.trim() === "" ? null : industry.trim(),
    industryMean: values.industryMean ?? null,
    networkMean: values.networkMean ?? null,
  };
}
