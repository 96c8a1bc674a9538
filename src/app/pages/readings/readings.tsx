import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { bandOf } from "../../../core/bands.ts";
import { isoDay } from "../../../core/day.ts";
import type { Reading } from "../../../core/reading.ts";
import { useChanged, useEntries, useHome, useMember } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import { ReadingChart } from "./reading-chart.tsx";
import { ReadingForm } from "./reading-form.tsx";
import { ReadingParts } from "./reading-parts.tsx";
import "./readings.css";
import { ReadingSays } from "./reading-says.tsx";

const page = "https://www.linkedin.com/sales/ssi";

/** LinkedIn's own number as the member enters it: what it says, part by part beside the index, its course; never mixed with the index. */
export function Component(): ReactNode {
  const { t, numbers } = useWords();
  const member = useMember();
  const { workspace } = useHome();
  const changed = useChanged();
  const list = useEntries("reading")
    .map(entry => entry.value)
    .sort((a, b) => b.day - a.day);
  const [edited, setEdited] = useState<Reading | null>(null);
  const [last, before] = list;
  const drop = async (reading: Reading): Promise<void> => {
    await workspace.drop(member?.id ?? "", "reading", isoDay(reading.day));
    await changed();
  };
  const title =
    last === undefined
      ? t("app.readings.titleNone")
      : before === undefined
        ? t("app.readings.titleOne", { n: last.overall, band: t(`model.bands.${bandOf(last.overall)}`) })
        : t("app.readings.titleMore", { n: last.overall, change: last.overall - before.overall, day: before.day });
  return (
    <>
      <p className="eyebrow">{t("app.readings.eyebrow")}</p>
      <h1>{title}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t("app.readings.lead")}
      </p>
      <Button component="a" href={page} target="_blank" rel="noreferrer noopener" variant="default" mt={16}>
        {t("app.readings.open")}
      </Button>
      {last === undefined ? null : (
        <>
          <ReadingSays reading={last} />
          <ReadingParts reading={last} />
        </>
      )}
      {list.length > 1 ? <ReadingChart readings={list} /> : null}
      <ReadingForm key={edited?.day ?? `new ${list.length}`} edited={edited} onDone={() => setEdited(null)} />
      {list.length === 0 ? null : (
        <section aria-labelledby="h-list">
          <h2 id="h-list">{t("app.readings.list")}</h2>
          <table className="plain kept" style={{ marginTop: 16 }}>
            <thead>
              <tr>
                <th scope="col">{t("app.readings.day")}</th>
                <th scope="col" className="r">
                  {t("app.overview.ssi")}
                </th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {list.map(reading => (
                <tr key={reading.day}>
                  <td className="num">{numbers.date(reading.day)}</td>
                  <td className="r num">{numbers.points(reading.overall)}</td>
                  <td className="r">
                    <button type="button" className="quiet" onClick={() => setEdited(reading)}>
                      {t("app.readings.edit")}
                    </button>{" "}
                    <button type="button" className="quiet" onClick={() => void drop(reading)}>
                      {t("app.readings.remove")}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
