import type { ReactNode } from "react";
import { spanOf } from "../../../report/people.ts";
import { useWords } from "../../words.tsx";
import type { Person } from "./list.tsx";

/** What is known of somebody, and what is not. */
export function Facts({ person }: { readonly person: Person }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const favours = (["recommendedBy", "recommended", "endorsedBy", "endorsed"] as const).flatMap(of =>
    person[of] > 0 ? [t(`people.detail.${of}`, { count: person[of] })] : [],
  );
  const unknown = <span className="muted">{t("people.detail.unknown")}</span>;
  return (
    <dl>
      <dt>{t("people.detail.turn")}</dt>
      <dd>
        {person.last === null
          ? unknown
          : t(person.turn === "member" ? "people.detail.yours" : "people.detail.theirs", { day: person.last })}
      </dd>
      <dt>{t("people.detail.rhythm")}</dt>
      <dd>
        {person.rhythm === null
          ? `${t("people.noRhythm")}: ${t("people.noRhythmWhy")}`
          : t("people.detail.every", { every: spanOf(person.rhythm, "every", words) })}
      </dd>
      <dt>{t("people.detail.exchange")}</dt>
      <dd>
        {person.last === null
          ? unknown
          : t("people.detail.counts", { out: person.outbound, in: person.inbound, days: person.talkDays })}
      </dd>
      <dt>{t("people.detail.first")}</dt>
      <dd>{person.first === null ? unknown : numbers.date(person.first)}</dd>
      <dt>{t("people.detail.connected")}</dt>
      <dd>{person.connectedOn === null ? unknown : numbers.date(person.connectedOn)}</dd>
      <dt>{t("people.detail.target")}</dt>
      <dd>{person.fits === null ? unknown : t(person.fits ? "people.detail.fits" : "people.detail.fitsNot")}</dd>
      <dt>{t("people.detail.common")}</dt>
      <dd>{favours.length === 0 ? t("people.detail.nothing") : favours.join("; ")}</dd>
    </dl>
  );
}
