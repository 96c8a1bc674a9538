import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import type { KeptDraft } from "../../../content/kept-draft.ts";
import { variantName } from "../../../report/experiments.ts";
import { useEntries } from "../../home/context.tsx";
import { today } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";

type Variant = KeptDraft["variant"];
type Props = { readonly value: Variant; readonly choose: (variant: Variant) => void };

/** "This becomes variant B of my experiment": offered while an experiment runs or is still to begin. */
export function VariantChoice({ value, choose }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const now = today();
  const running = useEntries("experiment").filter(
    ({ id, value: plan }) => id === value?.experiment || (plan.stopped === null && plan.end >= now),
  );
  if (running.length === 0) return null;
  const options = running.flatMap(({ id, value: plan }) =>
    plan.variants.map((variant, i) => ({
      key: `${id} ${variant.id}`,
      group: plan.question,
      label: t("draft.variantOf", { letter: String.fromCharCode(65 + i), name: variantName(variant, words) }),
      variant: { experiment: id, variant: variant.id },
    })),
  );
  return (
    <Select
      label={t("draft.variant")}
      description={t("draft.variantHint")}
      inputWrapperOrder={["label", "input", "description"]}
      data={[
        { value: "", label: t("draft.variantNone") },
        ...running.map(({ id, value: plan }) => ({
          group: plan.question,
          items: options.filter(({ variant }) => variant.experiment === id).map(({ key, label }) => ({ value: key, label })),
        })),
      ]}
      value={value === null ? "" : `${value.experiment} ${value.variant}`}
      onChange={chosen => choose(options.find(({ key }) => key === chosen)?.variant ?? null)}
      allowDeselect={false}
    />
  );
}
