import { type ReactNode, useCallback, useMemo } from "react";
import { pillarIds } from "../../../core/pillar.ts";
import type { Words } from "../../../locales/words.ts";
import type { Palette } from "../../../report/charts/palette.ts";
import {
  type WaterfallChart,
  type WaterfallStep,
  waterfallHeight,
  waterfallOption,
  waterfallSpan,
} from "../../../report/charts/waterfall.ts";
import { auditName, listOf, pillarName } from "../../../report/say.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useView } from "../../home/context.tsx";
import { Chart } from "../../parts/chart.tsx";
import { Figure } from "../../parts/figure.tsx";
import { useWords } from "../../words.tsx";

type Changes = ViewResult<"changes">;
const most = 9;

/** Why two weeks differ, in the order of decision 29: rules, data, time, and what the member did, question by question. */
export function Waterfall({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const changes = useView("changes", { a, b });
  const report = useView("report", {});
  const ids = useMemo(
    () => new Map(report.pillars.flatMap(pillar => pillar.audits.map(audit => [audit.code, audit.id]))),
    [report],
  );
  const steps = useMemo(() => stepsOf(changes, ids, words), [changes, ids, words]);
  const chart = useMemo<WaterfallChart>(
    () => ({
      from: { name: t("app.history.weekTo", { day: changes.from.day }), points: changes.from.points },
      to: { name: t("app.history.weekTo", { day: changes.to.day }), points: changes.to.points },
      steps,
      narrow: false,
    }),
    [changes, steps, t],
  );
  const option = useCallback(
    (palette: Palette, narrow: boolean) => waterfallOption({ ...chart, narrow }, words, palette),
    [chart, words],
  );
  if (changes.pillars.length === 0) return <p className="lead">{t("app.history.none")}</p>;
  const [least] = waterfallSpan(chart);
  const pillars = listOf(
    words,
    changes.pillars.map(id => pillarName(words, id)),
  );
  return (
    <Figure
      eyebrow={t("app.history.why")}
      finding={findingOf(changes, ids, words)}
      reading={`${t("app.history.reading", { axis: least > 0 ? t("app.history.axis", { n: least }) : "" })} ${
        changes.pillars.length < pillarIds.length ? t("app.history.open", { pillars }) : ""
      }`.trim()}
      name={`rapport-${a}-${b}`}
      table={{
        columns: [{ title: t("app.history.part") }, { title: t("app.history.points"), right: true }],
        rows: [
          [chart.from.name, numbers.points(chart.from.points)],
          ...stepsOf(changes, ids, words, Number.POSITIVE_INFINITY).map(step => [step.name, numbers.signed(step.points)]),
          [chart.to.name, numbers.points(chart.to.points)],
        ],
      }}
    >
      <Chart label={findingOf(changes, ids, words)} height={waterfallHeight(chart)} full option={option} kind="other" />
    </Figure>
  );
}

/** Rules, data and time once each where they are anything; then questions by what the member did, the smaller ones together. */
function stepsOf({ changes }: Changes, ids: ReadonlyMap<string, string>, words: Words, limit = most): WaterfallStep[] {
  const { t } = words;
  const sum = (part: Changes["changes"][number]["part"]): number =>
    changes.filter(each => each.part === part).reduce((all, each) => all + each.points, 0);
  const once = (["model", "data", "window"] as const)
    .map(part => ({ name: t(`app.history.${part}`), points: sum(part), pillar: null }))
    .filter(step => Math.abs(step.points) >= 0.005);
  const doings = changes
    .filter(each => each.part === "behaviour")
    .map(each => ({
      name: auditName(words, ids.get(each.code ?? "") ?? each.code ?? ""),
      points: each.points,
      pillar: each.pillar,
    }))
    .sort((x, y) => Math.abs(y.points) - Math.abs(x.points));
  const rest = doings.slice(limit).reduce((all, each) => all + each.points, 0);
  const others = doings.length > limit ? [{ name: t("app.history.others"), points: rest, pillar: null }] : [];
  return [...once, ...doings.slice(0, limit), ...others];
}

/** The question that changed most, time and doing together. */
function findingOf({ from, to, changes }: Changes, ids: ReadonlyMap<string, string>, words: Words): string {
  const net = new Map<string, number>();
  for (const { code, points } of changes) if (code !== null) net.set(code, (net.get(code) ?? 0) + points);
  const n = to.points - from.points;
  const [code] = [...net].sort((x, y) => (n < 0 ? x[1] - y[1] : y[1] - x[1]))[0] ?? [];
  const facts = { from: from.points, to: to.points, audit: auditName(words, ids.get(code ?? "") ?? "") };
  if (Math.abs(n) < 0.5 || code === undefined) return words.t("app.history.same", facts);
  return words.t(n > 0 ? "app.history.rose" : "app.history.fell", facts);
}
