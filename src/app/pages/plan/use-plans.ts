import { isoDay, parseIsoDay } from "../../../core/day.ts";
import type { KeptItem, KeptPlan } from "../../../people/kept-plan.ts";
import { useChanged, useEntries, useHome, useMember } from "../../home/context.tsx";
import { today } from "../../parts/today.ts";

/** A step that was ticked is not advised again before these days are over, nor before its effect can be seen. */
const doneDays = 14;

export type PlanActs = {
  begin(plan: KeptPlan): Promise<void>;
  drop(id: string): Promise<void>;
  /** Says that a step is done, this week where it is weekly, or takes that back. */
  tick(id: string, audit: string, isDone: boolean): Promise<void>;
  /** The member's word where the data show nothing: it was done, or the ticks go. */
  settle(id: string, audit: string, isDone: boolean): Promise<void>;
};

/** The week of a plan that a day falls into, the last one for later days. */
export const weekOf = ({ from, weeks }: Pick<KeptPlan, "from" | "weeks">, day: number): number =>
  Math.max(0, Math.min(weeks - 1, Math.floor((day - from) / 7)));

/** What a member does with plans; each change is kept at once. */
export function usePlans(): PlanActs {
  const { workspace } = useHome();
  const member = useMember()?.id ?? "";
  const changed = useChanged();
  const entries = useEntries("plan");
  const steps = useEntries("step");

  const keep = (id: string, value: KeptPlan): Promise<void> => workspace.keep(member, { kind: "plan", id, value });
  const change = async (id: string, audit: string, next: (item: KeptItem, plan: KeptPlan) => KeptItem): Promise<void> => {
    const plan = entries.find(entry => entry.id === id)?.value;
    if (plan === undefined) return;
    const items = plan.items.map(item => (item.audit === audit ? next(item, plan) : item));
    await keep(id, { ...plan, items });
    await noteStep(items.find(item => item.audit === audit));
    await changed();
  };
  // What is said of a step that is done once holds for the page of next steps too.
  const noteStep = async (item: KeptItem | undefined): Promise<void> => {
    if (item === undefined || item.weekly) return;
    const { audit, said, by } = item;
    if (said.length === 0) {
      // "Later" and "not for me" are other words than this tick, and stay.
      const isDone = steps.some(({ id, value }) => id === audit && value.state === "done");
      return isDone ? workspace.drop(member, "step", audit) : undefined;
    }
    const on = Math.max(...said);
    const until = Math.max(parseIsoDay(by), on + doneDays);
    return workspace.keep(member, { kind: "step", id: audit, value: { state: "done", on, until } });
  };
  return {
    begin: async plan => {
      const id = isoDay(plan.from);
      // One that began the same day gives way; what was ticked in it stays said.
      const before = new Map(entries.find(entry => entry.id === id)?.value.items.map(item => [item.audit, item.said]));
      await keep(id, { ...plan, items: plan.items.map(item => ({ ...item, said: before.get(item.audit) ?? [] })) });
      await changed();
    },
    drop: async id => {
      await workspace.drop(member, "plan", id);
      await changed();
    },
    tick: (id, audit, isDone) =>
      change(id, audit, (item, plan) => {
        const others = item.weekly ? item.said.filter(day => weekOf(plan, day) !== weekOf(plan, today())) : [];
        return { ...item, said: isDone ? [...others, today()] : others, sure: false };
      }),
    settle: (id, audit, isDone) =>
      change(id, audit, item => {
        if (!isDone) return { ...item, said: [], sure: false };
        return { ...item, said: item.said.length === 0 ? [today()] : item.said, sure: true };
      }),
  };
}
