import { Slider } from "@mantine/core";
import type { ReactNode } from "react";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";

type Result = ViewResult<"what-if">;
type Habit = keyof Result["usual"];
type Outcome = keyof Result["own"];
/** What the member has moved; the rest is as usual. */
export type Moves = { readonly [K in Habit | Outcome]?: number };

type Props = {
  readonly result: Result;
  readonly moves: Moves;
  readonly move: (moves: Moves) => void;
};

/** How far each slider reaches a week; invitations further than is wise, to see what the guards do. */
const reach = [
  ["posts", 10, 0.5],
  ["comments", 40, 1],
  ["invitations", 200, 1],
  ["openings", 40, 1],
  ["answers", 40, 1],
  ["recommendations", 2, 0.1],
] as const;
const shares = ["accepted", "fitting", "replied"] as const;

export function Sliders({ result, moves, move }: Props): ReactNode {
  const { t, numbers } = useWords();
  return (
    <div className="levers">
      <section aria-labelledby="h-habits">
        <h2 id="h-habits">{t("whatIf.habits")}</h2>
        {reach.map(([habit, most, step]) => (
          <Lever
            key={habit}
            label={t(`whatIf.habit.${habit}`)}
            usual={result.unseen.includes(habit) ? t("whatIf.unseen") : t("whatIf.asUsual", { n: result.usual[habit] })}
            value={moves[habit] ?? result.usual[habit]}
            most={Math.max(most, Math.ceil(result.usual[habit]))}
            step={step}
            say={numbers.number}
            set={value => move({ ...moves, [habit]: value })}
          />
        ))}
        <p className="small muted">
          {t("whatIf.leastNote")} {result.perPost === null ? null : t("whatIf.perPost", { n: result.perPost })}
        </p>
      </section>
      <section aria-labelledby="h-outcomes">
        <h2 id="h-outcomes">{t("whatIf.outcomes")}</h2>
        {shares.map(outcome => (
          <Lever
            key={outcome}
            label={t(`whatIf.outcome.${outcome}`)}
            usual=""
            value={moves[outcome] ?? result.own[outcome]}
            most={1}
            step={0.01}
            say={numbers.share}
            set={value => move({ ...moves, [outcome]: value })}
          />
        ))}
        <p className="small muted">{t("whatIf.outcomesNote")}</p>
        <button type="button" className="quiet" onClick={() => move({})}>
          {t("whatIf.reset")}
        </button>
      </section>
    </div>
  );
}

type LeverProps = {
  readonly label: string;
  readonly usual: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  readonly say: (n: number) => string;
  readonly set: (value: number) => void;
};

function Lever({ label, usual, value, most, step, say, set }: LeverProps): ReactNode {
  return (
    <div className="lever">
      <div className="lever-head">
        <span>{label}</span>
        <b className="num">{say(value)}</b>
      </div>
      <Slider
        thumbLabel={label}
        thumbProps={{ "aria-valuetext": say(value) }}
        color="dark"
        label={null}
        min={0}
        max={most}
        step={step}
        value={value}
        onChange={set}
      />
      {usual === "" ? null : <span className="small muted">{usual}</span>}
    </div>
  );
}
