import { Checkbox } from "@mantine/core";
import type { ReactNode } from "react";
import { stepOf } from "../../../report/parts.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";

type Props = {
  readonly picks: ViewResult<"what-if">["picks"];
  /** Questions whose steps are picked. */
  readonly picked: readonly string[];
  readonly pick: (picked: readonly string[]) => void;
};

/** Next steps to pick beside the sliders; those that no planned activity stands for are named. */
export function Picks({ picks, picked, pick }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  const unforeseen = picks.filter(({ foreseen }) => foreseen === null).map(step => stepOf(step, words));
  if (picks.length === 0) return null;
  return (
    <section aria-labelledby="h-picks">
      <h2 id="h-picks">{t("whatIf.picks")}</h2>
      <div className="picks">
        {picks.map(step => {
          const { audit, foreseen } = step;
          if (foreseen === null) return null;
          return (
            <Checkbox
              key={audit}
              color="dark"
              label={stepOf(step, words)}
              description={t(`whatIf.pick.${foreseen.what}`, { n: foreseen.n, count: foreseen.n })}
              checked={picked.includes(audit)}
              onChange={({ currentTarget }) =>
                pick(currentTarget.checked ? [...picked, audit] : picked.filter(other => other !== audit))
              }
            />
          );
        })}
      </div>
      {unforeseen.length === 0 ? null : (
        <>
          <p className="small muted">{t("whatIf.unforeseen")}</p>
          <ul className="small muted unforeseen">
            {unforeseen.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
