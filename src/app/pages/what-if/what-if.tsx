import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useDeferredValue, useState } from "react";
import { useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import { Moved, OutlookFigure, PillarTable } from "./outcome.tsx";
import { type Moves, Sliders } from "./sliders.tsx";
import "./what-if.css";

/** What the member means to do each week, and what the model says of the 13 weeks after the data end. The last picture stays until the next is there. */
export function Component(): ReactNode {
  const { t } = useWords();
  const [moves, setMoves] = useState<Moves>({});
  const [settled] = useDebouncedValue(moves, 80);
  const result = useView("what-if", useDeferredValue(settled));
  const plan = result.plan.weeks.at(-1)?.index ?? null;
  const now = result.asNow.weeks.at(-1)?.index ?? null;
  const hasIndex = plan !== null && now !== null;
  const title = (): string => {
    if (!hasIndex) return t("whatIf.titleNone");
    return result.moved.length === 0 ? t("whatIf.titleNow", { now }) : t("whatIf.title", { plan, now });
  };
  return (
    <>
      <p className="eyebrow">{t("whatIf.eyebrow")}</p>
      <h1>{title()}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t(hasIndex ? "whatIf.lead" : "whatIf.leadNone")}
      </p>
      {hasIndex ? <OutlookFigure result={result} /> : <PillarTable result={result} />}
      <Sliders result={result} moves={moves} move={setMoves} />
      <Moved result={result} isMoved={Object.keys(settled).length > 0} />
    </>
  );
}
