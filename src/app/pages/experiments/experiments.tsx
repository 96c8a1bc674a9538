import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { isoDay } from "../../../core/day.ts";
import { experimentsTitle } from "../../../report/experiments.ts";
import { useMember, useView } from "../../home/context.tsx";
import { today } from "../../parts/today.ts";
import { useWords } from "../../words.tsx";
import { Experiment } from "./experiment.tsx";
import "./experiments.css";
import { PlanForm } from "./plan-form.tsx";
import { byHand, ruleOf } from "./variant-fields.tsx";

/** What is tried out with the next posts: a plan, and every experiment with its posts and what it has come to. */
export function Component(): ReactNode {
  const words = useWords();
  const { t } = words;
  const member = useMember()?.id ?? "";
  const { experiments } = useView("experiments", { today: isoDay(today()) });
  const { posts } = useView("content", {});
  const [query, setQuery] = useSearchParams();
  const rule = ruleOf(`${query.get("try") ?? byHand}:has`);
  const [plans, setPlans] = useState(experiments.length === 0 || rule !== null);
  const done = (): void => {
    setPlans(false);
    setQuery({}, { replace: true });
  };
  const hasFigures = posts.some(({ total }) => total !== null);
  const isCut = posts.some(({ why }) => why === "cut-list");
  return (
    <>
      <p className="eyebrow">
        <Link to={`/m/${member}/content`}>{t("app.frame.content")}</Link> · {t("experiments.link")}
      </p>
      <h1>{experimentsTitle(experiments, words)}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t("experiments.lead")} {hasFigures ? null : t(isCut ? "content.leadCut" : "experiments.leadNoFigures")}
      </p>
      {plans ? (
        <PlanForm topics={[...new Set(posts.flatMap(post => post.topics))].sort()} tried={rule} onDone={done} />
      ) : (
        <p className="acts" style={{ marginTop: 20 }}>
          <Button onClick={() => setPlans(true)}>{t("experiments.planButton")}</Button>
        </p>
      )}
      {experiments.map(experiment => (
        <Experiment key={experiment.id} experiment={experiment} />
      ))}
      {experiments.length === 0 ? null : <p className="small experiments-foot">{t("experiments.reading")}</p>}
    </>
  );
}
