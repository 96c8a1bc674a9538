import { MultiSelect, TagsInput } from "@mantine/core";
import type { ReactNode } from "react";
import type { Settings } from "../../../core/settings.ts";
import { listOf } from "../../../report/say.ts";
import { useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import type { Keep } from "./keep.ts";
import { Proposed } from "./proposed.tsx";

/** Whom the member wants to reach: functions, levels, companies; any one fits (decision 20). */
export function Target({ settings, keep }: { readonly settings: Settings; readonly keep: Keep }): ReactNode {
  const words = useWords();
  const { t, named, catalogue } = words;
  const { target } = useView("proposals", {});
  const { value } = target;
  const options = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([id, label]) => ({ value: id, label }));
  const put = (change: Partial<typeof value>): void => void keep({ target: { ...value, ...change } });
  return (
    <section aria-labelledby="h-target">
      <h2 id="h-target">{t("app.settings.target")}</h2>
      <Proposed
        from={named("app.settings.proposedBy", target.by, undefined, { title: target.title ?? "" })}
        isOwn={settings.target !== undefined}
        onConfirm={() => put({})}
        onReset={() => void keep({ target: undefined })}
      />
      <div className="fields">
        <MultiSelect
          label={t("app.settings.functions")}
          description={t("app.settings.targetNote")}
          data={options(catalogue.titles.functions)}
          value={value.functions.map(String)}
          onChange={ids => put({ functions: ids.map(Number) })}
          searchable
        />
        <MultiSelect
          label={t("app.settings.levels")}
          data={options(catalogue.titles.levels)}
          value={value.levels.map(String)}
          onChange={ids => put({ levels: ids.map(Number) })}
          searchable
        />
        <TagsInput
          label={t("app.settings.companies")}
          description={
            target.formerEmployers.length === 0
              ? null
              : t("app.settings.companiesNote", { list: listOf(words, target.formerEmployers) })
          }
          value={[...value.companies]}
          onChange={companies => put({ companies })}
        />
      </div>
    </section>
  );
}
