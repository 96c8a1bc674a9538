import { bands } from "../../src/core/bands.ts";
import { scoreOf } from "../../src/core/curve.ts";
import { pillarIds } from "../../src/core/pillar.ts";
import { habits } from "../../src/samples/population/rates.ts";
import { type Figures, figuresOf, meanOf, missed, targets } from "./figures.ts";
import type { ScoredMember } from "./members.ts";
import type { Sensitivity } from "./sensitivity.ts";
import type { Shift } from "./variants.ts";

/** Public readings of LinkedIn's SSI (docs/model.md 12); empty where none is known. */
const readings = {
  mean: "34 to 35 (one industry, 2026), 28.2 (2015)",
  spread: "10 to 15 (inferred)",
  median: "about 34",
  top10: "50 to 54",
  top1: "65 to 75",
  pillars: ["11.8", "5.4", "2.1", "15.2"],
  bands: ["47 % at 0 to 20 (2015)", "", "", "1.4 % at 70 and more (2015)"],
};
const names = ["Brand", "People", "Engage", "Relationships"];
const bandNames = ["Limited, 0 to 24", "Developing, 25 to 49", "Solid, 50 to 74", "Highly effective, 75 and more"];

const one = (x: number): string => x.toFixed(1);
const two = (x: number): string => x.toFixed(2);
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const about = ([target, room]: readonly [number, number]): string => `${target} ± ${room}`;

/** The calibration section of docs/scoring.md, in Markdown. */
export function pageOf(list: readonly ScoredMember[], sensitivity: Sensitivity): string {
  const all = figuresOf(list);
  return [
    "## Calibration",
    "",
    `${all.n.toLocaleString("en")} invented members, drawn from the rates in [rates.ts](../src/samples/population/rates.ts) and scored by this model on their last day. They serve to see whether the anchors are of the right size. They are no people, and nobody is ever ranked among them. Written by \`npm run calibrate\`.`,
    "",
    ...whole(all),
    "",
    ...byHabit(list),
    "",
    "### What it shows",
    "",
    ...lessons(all),
    "",
    "### Do the anchors of P3 hold?",
    "",
    ...relevance(list),
    "",
    "### Sensitivity",
    "",
    ...sensitive(sensitivity),
    "",
  ].join("\n");
}

function whole(all: Figures): string[] {
  return [
    row("", "this model", "target", "readings of LinkedIn's SSI"),
    "|---|---:|---:|---|",
    row("Mean", one(all.mean), about(targets.mean), readings.mean),
    row("Spread", one(all.spread), "", readings.spread),
    row("Median", one(all.median), about(targets.median), readings.median),
    row("90 % lie below", one(all.top10), about(targets.top10), readings.top10),
    row("99 % lie below", one(all.top1), about(targets.top1), readings.top1),
    ...names.map((name, i) => row(`${name}, mean points`, one(all.pillars[i]!), "", readings.pillars[i]!)),
    ...bands.map((band, i) =>
      row(bandNames[i]!, `${one(all.bands[band])} %`, `${about(targets.bands[band])} %`, readings.bands[i]!),
    ),
  ];
}

function byHabit(list: readonly ScoredMember[]): string[] {
  return [
    row("habit", "members", "mean", "spread", ...names),
    "|---|---:|---:|---:|---:|---:|---:|---:|",
    ...habits.map(habit => {
      const own = figuresOf(list.filter(member => member.habit === habit));
      return row(habit, own.n.toLocaleString("en"), one(own.mean), one(own.spread), ...own.pillars.map(one));
    }),
  ];
}

function lessons(all: Figures): string[] {
  const off = missed(all);
  const order = pillarIds.map((_, i) => ({ name: names[i]!, points: all.pillars[i]! })).sort((a, b) => b.points - a.points);
  return [
    off.length === 0
      ? "- All targets are held. The rates were chosen so that they are: the table shows that anchors and weights are of the right size for habits that look plausible, not that the model foretells anybody's SSI."
      : `- Targets missed: ${off.join(", ")}. The rates have to change, not the anchors.`,
    `- The pillars stand in the order ${order.map(pillar => pillar.name.toLowerCase()).join(", ")}${off.includes("order") ? "" : ", as in the readings"}.`,
    "- Relationships lie lower than in the readings, because depth counts here and not only the size of a network. People lies higher, because acceptance and fit count. Both are wanted. Brand and engage differ less, and nothing was done about it.",
    "- The spread is a little wider than that of the readings: members who post and talk every week stand further above those who do not.",
    "- Habits hardly overlap, because every kind of activity has a personal factor of its own and these even out in the sum. Real people mix more, so the spread within a habit says nothing about people.",
  ];
}

/** Decision 33. */
function relevance(list: readonly ScoredMember[]): string[] {
  const before = { kind: "ratio", m: 0.4, p: 0.75 } as const;
  const rows = (["active", "strong", "professional"] as const).map(habit => {
    const values = list.flatMap(member => (member.habit === habit ? member.audits.filter(({ code }) => code === "P3") : []));
    const value = meanOf(values.map(audit => audit.value));
    return row(
      habit,
      two(value),
      two(meanOf(values.map(audit => scoreOf(before, audit.value)))),
      two(meanOf(values.map(audit => audit.score))),
    );
  });
  return [
    "The default target (own function family, or director and above) is one that many new contacts fit. With anchors of 0.40 and 0.75 active members would score above 0.6 on average, and four of the five sample members did when this was looked at; therefore P3 has 0.50 and 0.80.",
    "",
    row("habit", "P3, mean share", "mean score at 0.40 and 0.75", "mean score at 0.50 and 0.80"),
    "|---|---:|---:|---:|",
    ...rows,
  ];
}

function sensitive({ size, weights, halfLives, geometric }: Sensitivity): string[] {
  const shift = ({ average, most, alike }: Shift): string[] => [two(average), one(most), alike.toFixed(4)];
  return [
    `How the order of members changes under other choices (${size.toLocaleString("en")} of them, the first of each habit in proportion). Ranks run from 0 to 100: "average" is the mean move of a member, "19 of 20" the move that 19 of 20 members stay within, and "alike" the rank correlation with the order of the model. Habits lie far apart; among people who are more alike all moves would be larger.`,
    "",
    row("changed", "average", "19 of 20", "alike"),
    "|---|---:|---:|---:|",
    ...weights.flatMap(({ pillar, code, worst, average }) => [
      row(`${names[pillar]}: each weight in turn a fifth up and down, mean of all`, two(average), "", ""),
      row(`${names[pillar]}: the one that moves most, ${code}`, ...shift(worst)),
    ]),
    ...halfLives.map(({ name, days, factor, shift: moved }) =>
      row(
        `Half-life of ${name}: ${factor < 1 ? "halved" : "doubled"} to ${(days * factor).toLocaleString("en")} days`,
        ...shift(moved),
      ),
    ),
    row("Geometric instead of arithmetic mean of the pillars", ...shift(geometric)),
  ];
}
