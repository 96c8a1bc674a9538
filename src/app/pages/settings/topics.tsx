import { TagsInput } from "@mantine/core";
import type { ReactNode } from "react";
import type { Settings } from "../../../core/settings.ts";
import { useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import type { Keep } from "./keep.ts";
import { Proposed } from "./proposed.tsx";

/** The member's field, up to seven topics; one typed here is its own phrase, one that was there keeps its phrases. */
export function Topics({ settings, keep }: { readonly settings: Settings; readonly keep: Keep }): ReactNode {
  const { t, named } = useWords();
  const { topics } = useView("proposals", {});
  const put = (names: readonly string[]): void =>
    void keep({ topics: names.map(name => topics.value.find(topic => topic.name === name) ?? { name, phrases: [name] }) });
  const names = topics.value.map(topic => topic.name);
  return (
    <section aria-labelledby="h-topics">
      <h2 id="h-topics">{t("app.settings.topics")}</h2>
      <Proposed
        from={named("app.settings.proposedBy", topics.by)}
        isOwn={settings.topics !== undefined}
        onConfirm={() => put(names)}
        onReset={() => void keep({ topics: undefined })}
      />
      <TagsInput
        label={t("app.settings.topics")}
        description={t("app.settings.topicsNote")}
        value={names}
        onChange={put}
        maxTags={7}
      />
    </section>
  );
}
