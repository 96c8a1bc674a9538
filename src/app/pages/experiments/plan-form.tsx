import { Button, NumberInput, Select, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { KeptExperiment, KeptVariant } from "../../../content/kept-experiment.ts";
import { type Outcome, outcomes } from "../../../content/outcome.ts";
import { timesSeen } from "../../../content/sequential.ts";
import { isoDay, parseIsoDay } from "../../../core/day.ts";
import { questionOf } from "../../../report/content.ts";
import { useChanged, useHome, useMember } from "../../home/context.tsx";
import { today } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";
import { byHand, choicesFor, choicesOf, ruleOf, VariantFields } from "./variant-fields.tsx";

const [fewest, most] = [4, 50];
const weeks = 12;
const variantIds = ["a", "b", "c", "d"];

type Props = {
  readonly topics: readonly string[];
  /** A question of the content page that is to be tried out. */
  readonly tried: Pick<NonNullable<KeptVariant["rule"]>, "about" | "what"> | null;
  readonly onDone: () => void;
};

/** A plan: question, days, posts each, and two to four variants. What it can show is said before it starts. */
export function PlanForm({ topics, tried, onDone }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const { workspace } = useHome();
  const member = useMember()?.id ?? "";
  const changed = useChanged();
  const [question, setQuestion] = useState(tried === null ? "" : `${questionOf(tried, words)}?`);
  const [start, setStart] = useState(isoDay(today()));
  const [end, setEnd] = useState(isoDay(today() + 7 * weeks));
  const [each, setEach] = useState<number | null>(12);
  const [outcome, setOutcome] = useState<Outcome>("response");
  const [variants, setVariants] = useState(
    tried === null ? choicesFor("format", "document") : choicesFor(tried.about, tried.what),
  );
  const [from, to] = [parseIsoDay(start), parseIsoDay(end)];
  const keys = variants.map(({ rule, name }) => (rule === byHand ? `${rule} ${name.trim()}` : rule));
  const isDouble = new Set(keys).size < keys.length;
  const isNamed = variants.every(({ rule, name }) => rule !== byHand || name.trim() !== "");
  const isFuture = from >= today();
  const isReady = question.trim() !== "" && isFuture && from <= to && each !== null && !isDouble && isNamed;

  const keep = async (): Promise<void> => {
    if (!isReady) return;
    const value: KeptExperiment = {
      question: question.trim(),
      start: from,
      end: to,
      each,
      outcome,
      variants: variants.map(({ rule, name }, i) => ({ id: variantIds[i] ?? "", name: name.trim(), rule: ruleOf(rule) })),
      assigned: {},
      stopped: null,
    };
    await workspace.keep(member, { kind: "experiment", id: newId(), value });
    onDone();
    await changed();
  };
  return (
    <section aria-labelledby="h-plan">
      <p className="eyebrow">{t("experiments.plan")}</p>
      <h2 id="h-plan">{t("experiments.planFinding")}</h2>
      <form
        className="experiment-form"
        onSubmit={event => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextInput
          className="wide"
          label={t("experiments.question")}
          description={t("experiments.questionHint")}
          value={question}
          maxLength={200}
          onChange={event => setQuestion(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t("experiments.start")}
          value={start}
          onChange={event => setStart(event.currentTarget.value)}
          error={isFuture ? null : t("experiments.badStart")}
        />
        <TextInput
          type="date"
          label={t("experiments.end")}
          value={end}
          onChange={event => setEnd(event.currentTarget.value)}
          error={from > to ? t("experiments.badEnd") : null}
        />
        <NumberInput
          label={t("experiments.each")}
          value={each ?? ""}
          onChange={value => setEach(typeof value === "number" && value >= fewest ? value : null)}
          min={fewest}
          max={most}
          clampBehavior="strict"
          allowDecimal={false}
        />
        <Select
          label={t("experiments.outcome")}
          data={outcomes.map(value => ({ value, label: t(`experiments.outcomeOf.${value}`) }))}
          value={outcome}
          onChange={value => setOutcome(outcomes.find(each => each === value) ?? "response")}
          allowDeselect={false}
        />
        {variants.map((variant, i) => (
          <VariantFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a variant is known by its place until it is kept
            key={i}
            n={i + 1}
            choice={variant}
            choices={choicesOf(topics, words)}
            onChange={next => setVariants(variants.with(i, next))}
            onRemove={variants.length > 2 ? () => setVariants(variants.toSpliced(i, 1)) : null}
          />
        ))}
        {isDouble ? <p className="error-text small wide">{t("experiments.sameVariant")}</p> : null}
        <p className="small wide">
          {each === null ? null : t("experiments.seen", { each, times: timesSeen(each, variants.length) })}{" "}
          {t("experiments.fixed")}
        </p>
        <div className="acts wide">
          <Button type="submit" disabled={!isReady}>
            {t("experiments.save")}
          </Button>
          {variants.length < variantIds.length ? (
            <button type="button" className="quiet" onClick={() => setVariants([...variants, { rule: byHand, name: "" }])}>
              {t("experiments.addVariant")}
            </button>
          ) : null}
          <button type="button" className="quiet" onClick={onDone}>
            {t("experiments.cancel")}
          </button>
        </div>
      </form>
    </section>
  );
}

/** Drawn by the platform; `getRandomValues` is there on plain HTTP too. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}
