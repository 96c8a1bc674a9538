import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { pillarIds } from "../../../core/pillar.ts";
import type { Reading } from "../../../core/reading.ts";
import type { Words } from "../../../locales/words.ts";
import { listOf, pillarName } from "../../../report/say.ts";
import { useLaterView, useMember } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";

/** The audit of a pillar whose step helps most members: first advice while there is no archive. */
const firstStep = { brand: "profile-clear", people: "relevance", engage: "comments-given", relationships: "kept-ties" } as const;

/** What a reading says: comparison, rank the right way round, the weakest part with a first step, and why it differs from the index. */
export function ReadingSays({ reading }: { readonly reading: Reading }): ReactNode {
  const words = useWords();
  const { t, named } = words;
  const { member: id } = useParams();
  const member = useMember();
  const report = useLaterView("report", {}, (member?.imports.length ?? 0) > 0);
  const { parts } = reading;
  const weakest = parts === null ? null : [...pillarIds].sort((a, b) => parts[a] - parts[b])[0];
  const index = report?.index.value ?? null;
  const ranks = [
    reading.industryTop === null ? "" : t("app.readings.rankIndustry", { n: reading.industryTop }),
    reading.networkTop === null ? "" : t("app.readings.rankNetwork", { n: reading.networkTop }),
  ].filter(text => text !== "");
  return (
    <section className="says">
      {reading.industryMean !== null && reading.networkMean !== null ? (
        <p>
          {t("app.readings.against", {
            industry: against(reading.overall - reading.industryMean, words),
            network: against(reading.overall - reading.networkMean, words),
          })}
        </p>
      ) : null}
      {ranks.length === 0 ? null : <p>{t("app.readings.rank", { list: listOf(words, ranks) })}</p>}
      {weakest && parts ? (
        <p>
          {t("app.readings.weakest", { pillar: pillarName(words, weakest), n: parts[weakest] })}{" "}
          <b>{named("audits", firstStep[weakest], "step")}</b>. {named("audits", firstStep[weakest], "how")}
        </p>
      ) : null}
      {index === null ? null : (
        <>
          <h2 style={{ marginTop: 28 }}>{t("app.readings.why", { ssi: reading.overall, index })}</h2>
          <p>
            {t("app.readings.whyText")} <Link to={`/m/${id}/method`}>{t("app.frame.noteLink")}</Link>
          </p>
        </>
      )}
    </section>
  );
}

function against(n: number, { t }: Words): string {
  if (Math.abs(n) < 1) return t("app.readings.likeIt");
  return n > 0 ? t("app.readings.aboveBy", { n }) : t("app.readings.belowBy", { n: -n });
}
