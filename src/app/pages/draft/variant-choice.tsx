import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import type { KeptDraft } from "../../../content/kept-draft.ts";
import type { KeptVariant } from "../../../content/kept-experiment.ts";
import { textSides, textSplits } from "../../../content/splits.ts";
import type { Traits } from "../../../content/traits.ts";
import { ruleName, variantName } from "../../../report/experiments.ts";
import { useEntries } from "../../home/context.tsx";
import { today } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";

type Variant = KeptDraft["variant"];
type Props = { readonly value: Variant; readonly traits: Traits | null; readonly choose: (variant: Variant) => void };

/** "This becomes variant B of my experiment": offered while an experiment runs or is still to begin. */
export function VariantChoice({ value, traits, choose }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const now = today();
  const running = useEntries("experiment").filter(
    ({ id, value: plan }) => id === value?.experiment || (plan.stopped === null && plan.end >= now),
  );
  if (running.length === 0) return null;
  const chosen = running.find(({ id }) => id === value?.experiment)?.value.variants.find(({ id }) => id === value?.variant);
  const misfit = chosen?.rule && traits && lacks(chosen.rule, traits) ? chosen.rule : null;
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
      description={misfit === null ? t("draft.variantHint") : t("draft.variantMisfit", { rule: ruleName(misfit, words) })}
      inputWrapperOrder={["label", "input", "description"]}
      data={[
        { value: "", label: t("draft.variantNone") },
        ...running.map(({ id, value: plan }) => ({
          group: plan.question,
          items: options.filter(({ variant }) => variant.experiment === id).map(({ key, label }) => ({ value: key, label })),
        })),
      ]}
      value={value === null ? "" : `${value.experiment} ${value.variant}`}
      onChange={next => choose(options.find(({ key }) => key === next)?.variant ?? null)}
      allowDeselect={false}
    />
  );
}

/** Whether a text is not as the variant's rule asks; of format and topic a text says nothing. */
function lacks({ about, has }: NonNullable<KeptVariant["rule"]>, traits: Traits): boolean {
  const asked = textSplits.find(kind => kind === about);
  return asked !== undefined && textSides[asked](traits) !== has;
}
