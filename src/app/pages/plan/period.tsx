import type { ReactNode } from "react";
import { foretoldText, othersOf, planState } from "../../../report/kept-plan.ts";
import { sayAdvice } from "../../../report/parts.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { useWords } from "../../words.tsx";
import { Drop } from "./drop.tsx";
import { Question } from "./question.tsx";
import { usePlans } from "./use-plans.ts";

type Props = { readonly plan: ViewResult<"plan">["plans"][number]; readonly isPast?: boolean };

/** What a period came to: the index at both ends, each step with what it brought against what was expected, and what else moved. */
export function Period({ plan, isPast = false }: Props): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const acts = usePlans();
  const { id, isClosed, items, index, expected, brought, from, end, to } = plan;
  const Heading = isPast ? "h3" : "h2";
  const seen = items.filter(({ state }) => state === "seen").length;
  const finding = index === null ? t("plan.page.noIndex", { n: seen, of: items.length }) : t("plan.page.index", { ...index });
  const points = (n: number | null): string => (n === null ? "–" : numbers.signed(n));
  const rows = items.map(item => ({ item, step: sayAdvice(item, item.unit, words).step }));
  const moved = othersOf(plan, words);
  return (
    <section aria-labelledby={`h-period-${id}`}>
      <p className="eyebrow">{isPast ? t("plan.page.since", { from, end: end ?? to }) : t("plan.page.period")}</p>
      <Heading id={`h-period-${id}`}>{finding}</Heading>
      {isPast || end === null ? null : <p className="small muted">{t("plan.page.since", { from, end })}</p>}
      <table className="plain plan-table">
        <thead>
          <tr>
            <th scope="col">{t("plan.page.step")}</th>
            <th scope="col">{t("plan.page.stateTitle")}</th>
            <th scope="col" className="r">
              {t("plan.page.expected")}
            </th>
            <th scope="col" className="r">
              {t("plan.page.brought")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, step }) => (
            <tr key={item.code}>
              <th scope="row">
                <span className="of-step">
                  <Glyph of={item.pillar} /> {step}
                </span>
              </th>
              <td data-label={t("plan.page.stateTitle")}>
                {planState(item, words)}
                {isClosed ? <Question plan={id} item={item} name={step} acts={acts} /> : null}
              </td>
              <td className="r num" data-label={t("plan.page.expected")}>
                {points(item.gain)}
              </td>
              <td className="r num" data-label={t("plan.page.brought")}>
                {points(item.brought)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t("plan.page.sum")}
            </th>
            <td className="r num" data-label={t("plan.page.expected")}>
              {points(expected)}
            </td>
            <td className="r num" data-label={t("plan.page.brought")}>
              {points(brought)}
            </td>
          </tr>
        </tfoot>
      </table>
      {items.some(item => item.brought === null) ? <p className="small muted">{t("plan.page.unmeasured")}</p> : null}
      {plan.foretold === null ? null : <p className="small">{foretoldText(plan.foretold, items.length, to, words)}</p>}
      {moved === "" ? null : <p className="small">{moved}</p>}
      {isClosed ? (
        <p className="acts">
          <Drop plan={id} acts={acts} />
        </p>
      ) : null}
    </section>
  );
}
