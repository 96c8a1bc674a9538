import { isoDay } from "../core/day.ts";
import { keptPlanText } from "../report/kept-plan.ts";
import { wrap } from "../report/layout.ts";
import { planCalendar } from "../report/plan-calendar.ts";
import type { ViewResult } from "../workspace/views.ts";
import type { Context } from "./context.ts";
import { write } from "./give-report.ts";
import { atHome, chosenMember, type HomeOptions } from "./home.ts";

type Options = HomeOptions & { readonly json?: boolean; readonly ics?: string };

/** `rapport plan` without archives: the plan that was begun last in the workspace, against what the data show since. */
export async function keptPlan(options: Options, context: Context): Promise<void> {
  const { words, width } = context;
  const plan = await atHome(options, async ({ workspace }) => {
    const member = await chosenMember(workspace, "plan", options, context);
    return (await workspace.view(member.id, "plan", {})).plans[0];
  });
  if (plan !== undefined && options.ics !== undefined) await write(options.ics, planCalendar(plan, words));
  if (options.json === true) return context.write(JSON.stringify(plan === undefined ? null : dated(plan), null, 2));
  context.write(plan === undefined ? wrap(words.t("plan.noneBegun"), width).join("\n") : keptPlanText(plan, words, context));
}

const dayOf = (day: number | null): string | null => (day === null ? null : isoDay(day));

/** Days as dates, as in every document of the command. */
function dated({ from, to, end, items, ...plan }: ViewResult<"plan">["plans"][number]) {
  return {
    ...plan,
    from: isoDay(from),
    to: isoDay(to),
    end: dayOf(end),
    items: items.map(({ first, on, said, subjects, ...item }) => ({
      ...item,
      first: isoDay(first),
      on: dayOf(on),
      said: said.map(isoDay),
      subjects: subjects.map(subject => ({ ...subject, day: dayOf(subject.day) })),
    })),
  };
}
