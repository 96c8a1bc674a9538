import { isoDay } from "../core/day.ts";
import { defaultDay } from "../model/asof.ts";
import { timelineOf } from "../model/timeline.ts";
import { networkOn } from "../people/network.ts";
import { networkText } from "../report/network.ts";
import type { Context } from "./context.ts";
import { type InputOptions, inputOf } from "./input.ts";

/** `rapport network`: who is in it, what is missing, what became of invitations. Counts and companies, nobody's name. */
export async function network(
  paths: readonly string[],
  options: InputOptions & { readonly json?: boolean },
  context: Context,
): Promise<void> {
  const { ledger, zone, asOf } = await inputOf("network", paths, options, context);
  const timeline = timelineOf(ledger, zone);
  const found = networkOn(timeline, asOf ?? defaultDay(timeline));
  if (options.json !== true) return context.write(networkText(found, context.words, context));
  const quarters = found.network?.quarters.map(each => ({ ...each, to: isoDay(each.to) }));
  const { day, ...rest } = found;
  const net = rest.network === null ? null : { ...rest.network, quarters };
  context.write(JSON.stringify({ asOf: isoDay(day), ...rest, network: net }, null, 2));
}
