import { Button, Select } from "@mantine/core";
import type { ReactNode } from "react";
import { parseIsoDay } from "../../../core/day.ts";
import { useWords } from "../../words.tsx";

type Props = {
  readonly weeks: readonly string[];
  readonly a: string;
  readonly b: string;
  readonly onChoose: (a: string, b: string) => void;
};

/** Two weeks by their Sundays, or one of the spans that are asked most. */
export function WeekChoice({ weeks, a, b, onChoose }: Props): ReactNode {
  const { t, numbers } = useWords();
  const data = weeks.toReversed().map(week => ({ value: week, label: numbers.date(parseIsoDay(week)) }));
  const last = weeks.length - 1;
  const presets = [
    ["month", 4],
    ["quarter", 13],
    ["year", 52],
  ] as const;
  return (
    <section className="week-choice" aria-label={t("app.history.why")}>
      <Select
        label={t("app.history.from")}
        data={data.filter(each => each.value < b)}
        value={a}
        onChange={week => week && onChoose(week, b)}
        searchable
        allowDeselect={false}
      />
      <Select
        label={t("app.history.to")}
        data={data.filter(each => each.value > a)}
        value={b}
        onChange={week => week && onChoose(a, week)}
        searchable
        allowDeselect={false}
      />
      <div>
        <span className="eyebrow">{t("app.history.presets")}</span>
        <div className="acts">
          {presets
            .filter(([, back]) => last - back >= 0)
            .map(([name, back]) => (
              <Button key={name} variant="default" onClick={() => onChoose(weeks[last - back] ?? a, weeks[last] ?? b)}>
                {t(`app.history.${name}`)}
              </Button>
            ))}
        </div>
      </div>
    </section>
  );
}
