import { Checkbox, SegmentedControl, Select, useMantineColorScheme } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Settings } from "../../../core/settings.ts";
import { useChanged, useHome, useMember } from "../../home/context.tsx";
import { useLanguage, useWords } from "../../words.tsx";
import type { Keep } from "./keep.ts";
import { Notes } from "./notes.tsx";
import { Target } from "./target.tsx";
import { Ticks } from "./ticks.tsx";
import { Topics } from "./topics.tsx";
import "./settings.css";

/** What only the member can say, each part beside what the files propose. */
export function Component(): ReactNode {
  const { t } = useWords();
  const { workspace } = useHome();
  const member = useMember();
  const changed = useChanged();
  if (!member) return null;
  const { settings } = member;
  const keep: Keep = async change => {
    const next = Object.fromEntries(Object.entries({ ...settings, ...change }).filter(([, value]) => value !== undefined));
    await workspace.saveSettings(member.id, next);
    await changed();
  };
  const hasArchive = member.imports.length > 0;
  return (
    <div className="settings">
      <h1>{t("app.settings.title")}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t("app.settings.lead")}
      </p>
      {hasArchive ? <Target settings={settings} keep={keep} /> : null}
      {hasArchive ? <Topics settings={settings} keep={keep} /> : null}
      {hasArchive ? <Ticks settings={settings} keep={keep} /> : null}
      {hasArchive ? (
        <section aria-labelledby="h-complete">
          <h2 id="h-complete">{t("app.settings.complete")}</h2>
          <Checkbox
            mt={16}
            label={t("app.settings.completeTick")}
            checked={settings.complete ?? member.imports.every(each => each.complete || each.figures)}
            onChange={event => void keep({ complete: event.currentTarget.checked })}
          />
        </section>
      ) : null}
      <Notes settings={settings} keep={keep} />
      <Zone settings={settings} keep={keep} />
      <Look />
      <Keeping />
    </div>
  );
}

function Zone({ settings, keep }: { readonly settings: Settings; readonly keep: Keep }): ReactNode {
  const { t } = useWords();
  const machine = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  const zones = [...new Set([machine, "UTC", ...Intl.supportedValuesOf("timeZone")])];
  return (
    <section aria-labelledby="h-zone">
      <h2 id="h-zone">{t("app.settings.zone")}</h2>
      <Select
        mt={16}
        label={t("app.settings.zone")}
        description={t("app.settings.zoneNote")}
        data={zones}
        value={settings.timeZone ?? machine}
        searchable
        allowDeselect={false}
        onChange={timeZone => timeZone && void keep({ timeZone })}
      />
    </section>
  );
}

function Look(): ReactNode {
  const { t } = useWords();
  const { language, speak } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <section aria-labelledby="h-look">
      <h2 id="h-look">{t("app.settings.look")}</h2>
      <div className="row">
        <SegmentedControl
          aria-label={t("app.frame.language")}
          value={language}
          onChange={value => speak(value === "de" ? "de" : "en")}
          data={[
            { value: "de", label: "Deutsch" },
            { value: "en", label: "English" },
          ]}
        />
        <SegmentedControl
          aria-label={t("app.settings.theme")}
          value={colorScheme}
          onChange={value => setColorScheme(value === "light" ? "light" : value === "dark" ? "dark" : "auto")}
          data={(["auto", "light", "dark"] as const).map(value => ({ value, label: t(`app.settings.themes.${value}`) }))}
        />
      </div>
    </section>
  );
}

/** Tab home only: whether this browser keeps the workspace. */
function Keeping(): ReactNode {
  const { t } = useWords();
  const { keeping } = useHome();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ["kept"], queryFn: () => keeping?.isKept() ?? true });
  if (keeping === null || data === undefined) return null;
  const keep = async (on: boolean): Promise<void> => {
    await keeping.keep(on);
    await queries.invalidateQueries({ queryKey: ["kept"] });
  };
  return (
    <section aria-labelledby="h-keep">
      <h2 id="h-keep">{t("app.settings.keep")}</h2>
      <Checkbox
        mt={16}
        label={t("app.settings.keep")}
        description={t("app.settings.keepText")}
        checked={data}
        onChange={event => void keep(event.currentTarget.checked)}
      />
    </section>
  );
}
