import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { Link } from "react-router";
import { whatIfTitle } from "../../../report/what-if.ts";
import { useMember, useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import { Moved, OutlookFigure, PillarTable } from "./outcome.tsx";
import { Picks } from "./picks.tsx";
import { type Moves, Sliders } from "./sliders.tsx";
import "./what-if.css";

/** What the member means to do each week, and what the model says of the 13 weeks after the data end. The last picture stays until the next is there. */
export function Component(): ReactNode {
  const words = useWords();
  const { t } = words;
  const member = useMember()?.id ?? "";
  const [moves, setMoves] = useState<Moves>({});
  const [picked, setPicked] = useState<readonly string[]>([]);
  const params = useMemo(() => ({ ...moves, ...(picked.length === 0 ? {} : { steps: picked.join(",") }) }), [moves, picked]);
  const move = (next: Moves): void => {
    setMoves(next);
    // "Back to as now" takes the picked steps back too.
    if (Object.keys(next).length === 0) setPicked([]);
  };
  const [settled] = useDebouncedValue(params, 80);
  const result = useView("what-if", useDeferredValue(settled));
  const plan = result.plan.weeks.at(-1)?.index ?? null;
  const now = result.asNow.weeks.at(-1)?.index ?? null;
  const hasIndex = plan !== null && now !== null;
  return (
    <>
      <p className="eyebrow">
        <Link to={`/m/${member}/steps`}>{t("app.frame.steps")}</Link> · {t("whatIf.eyebrow")}
      </p>
      <h1>{whatIfTitle(result, words)}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t(hasIndex ? "whatIf.lead" : plan !== null ? "whatIf.leadPlan" : "whatIf.leadNone")}
      </p>
      {hasIndex ? <OutlookFigure result={result} /> : <PillarTable result={result} />}
      <Sliders result={result} moves={moves} move={move} />
      <Picks picks={result.picks} picked={picked} pick={setPicked} />
      <Moved result={result} isMoved={Object.keys(settled).length > 0} />
    </>
  );
}
