import type { ReactNode } from "react";
import { auditName } from "../../../report/say.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";

type Props = { readonly list: ViewResult<"steps">["aside"]; readonly bring: (audit: string) => Promise<void> };

/** Steps that were set aside, until when, and the way back. */
export function Aside({ list, bring }: Props): ReactNode {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-labelledby="h-aside">
      <h2 id="h-aside">{t("steps.aside")}</h2>
      <ul className="aside-steps">
        {list.map(({ audit, state, until }) => (
          <li key={audit}>
            <b>{auditName(words, audit)}</b>
            <span className="muted">
              {until === null
                ? t(`steps.states.${state}`)
                : t("steps.asideUntil", { state: t(`steps.states.${state}`), day: until })}
            </span>
            <button type="button" className="quiet" onClick={() => void bring(audit)}>
              {t("steps.bring")}
              <span className="vh">: {auditName(words, audit)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
