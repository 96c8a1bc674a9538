import { Select, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import type { KeptVariant } from "../../../content/kept-experiment.ts";
import { textSplits } from "../../../content/splits.ts";
import { type PostFormat, postFormats } from "../../../core/post-format.ts";
import type { Words } from "../../../locales/words.ts";
import { ruleName } from "../../../report/experiments.ts";
import { useWords } from "../../words.tsx";

type Rule = NonNullable<KeptVariant["rule"]>;
/** What a variant is in the form: the rule as text, and a name that may be empty. */
export type Choice = { readonly rule: string; readonly name: string };
export type Choices = readonly { readonly value: string; readonly label: string }[];

export const byHand = "hand";
/** Formats that are chosen when a post is written. */
const unchosen: readonly PostFormat[] = ["article", "reshare", "unknown"];
const formats = postFormats.filter(format => !unchosen.includes(format));

const textOf = ({ about, what, has }: Rule): string => [about, what ?? "", has ? "has" : "lacks"].join(":");
const rulesOf = (topics: readonly string[]): Rule[] => [
  ...formats.map(what => ({ about: "format", what, has: true }) as const),
  ...textSplits.flatMap(about => [true, false].map(has => ({ about, what: null, has }))),
  ...topics.flatMap(what => [true, false].map(has => ({ about: "topic", what, has }) as const)),
];

/** All variants that can be chosen; by hand comes last. */
export function choicesOf(topics: readonly string[], words: Words): Choices {
  const rules = rulesOf(topics).map(rule => ({ value: textOf(rule), label: ruleName(rule, words) }));
  return [...rules, { value: byHand, label: words.t("experiments.byHand") }];
}

/** The rule behind a choice; null for by hand. */
export function ruleOf(choice: string): Rule | null {
  if (choice === byHand) return null;
  const [about = "", ...rest] = choice.split(":");
  const has = rest.pop() === "has";
  const what = rest.join(":");
  if (about === "format" || about === "topic") return { about, what, has };
  const split = textSplits.find(each => each === about);
  return split === undefined ? null : { about: split, what: null, has };
}

/** The two variants that answer a question of the content page; a format stands against plain text, plain text against an image. */
export function choicesFor(about: Rule["about"], what: string | null): readonly Choice[] {
  const against = { about, what: what === "text" ? "image" : "text", has: true } as const;
  const rules = [{ about, what, has: true }, about === "format" ? against : { about, what, has: false }];
  return rules.map(rule => ({ rule: textOf(rule), name: "" }));
}

type Props = {
  readonly n: number;
  readonly choice: Choice;
  readonly choices: Choices;
  readonly onChange: (next: Choice) => void;
  readonly onRemove: (() => void) | null;
};

/** One variant: what makes a post belong to it, and its name. */
export function VariantFields({ n, choice, choices, onChange, onRemove }: Props): ReactNode {
  const { t } = useWords();
  const isHand = choice.rule === byHand;
  return (
    <fieldset className="wide variant">
      <legend className="vh">{t("experiments.variant", { n })}</legend>
      <Select
        label={t("experiments.variant", { n })}
        data={[...choices]}
        value={choice.rule}
        onChange={rule => onChange({ ...choice, rule: rule ?? byHand })}
        allowDeselect={false}
        searchable
      />
      <TextInput
        label={t(isHand ? "experiments.variantNameNeeded" : "experiments.variantName")}
        value={choice.name}
        maxLength={80}
        required={isHand}
        onChange={event => onChange({ ...choice, name: event.currentTarget.value })}
      />
      {onRemove === null ? null : (
        <button type="button" className="quiet" onClick={onRemove}>
          {t("experiments.removeVariant", { n })}
        </button>
      )}
    </fieldset>
  );
}
