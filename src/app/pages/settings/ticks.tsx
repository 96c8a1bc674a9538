import { SegmentedControl } from "@mantine/core";
import type { ReactNode } from "react";
import type { Settings } from "../../../core/settings.ts";
import { useWords } from "../../words.tsx";
import type { Keep } from "./keep.ts";

const parts = ["photo", "banner", "website", "featured"] as const;

/** Parts of the profile that no file shows: said, not said, or not there; unknown ones leave both sides (rules B1.1). */
export function Ticks({ settings, keep }: { readonly settings: Settings; readonly keep: Keep }): ReactNode {
  const { t } = useWords();
  const ticks = settings.ticks ?? {};
  const put = (part: (typeof parts)[number], value: string): void => {
    const { [part]: _, ...rest } = ticks;
    void keep({ ticks: value === "unknown" ? rest : { ...rest, [part]: value === "yes" } });
  };
  return (
    <section aria-labelledby="h-ticks">
      <h2 id="h-ticks">{t("app.settings.ticks")}</h2>
      <p className="small">{t("app.settings.ticksNote")}</p>
      <ul className="ticks">
        {parts.map(part => (
          <li key={part}>
            <span id={`tick-${part}`}>{t(`app.settings.tick.${part}`)}</span>
            <SegmentedControl
              aria-labelledby={`tick-${part}`}
              value={ticks[part] === undefined ? "unknown" : ticks[part] ? "yes" : "no"}
              onChange={value => put(part, value)}
              data={[
                { value: "unknown", label: t("app.settings.tickUnknown") },
                { value: "yes", label: t("app.settings.tickYes") },
                { value: "no", label: t("app.settings.tickNo") },
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
