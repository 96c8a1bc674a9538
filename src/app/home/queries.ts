import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { EntryKind } from "../../workspace/entries.ts";
import type { ViewName, ViewParams } from "../../workspace/views.ts";
import type { Home } from "./home.ts";

/** What is asked of a home, by key. */
export const stateQuery = ({ workspace }: Home) => queryOptions({ queryKey: ["state"], queryFn: () => workspace.state() });

export const viewQuery = <N extends ViewName>({ workspace }: Home, member: string, name: N, params: ViewParams<N>) =>
  queryOptions({ queryKey: ["view", member, name, params], queryFn: () => workspace.view(member, name, params) });

export const entriesQuery = <K extends EntryKind>({ workspace }: Home, member: string, kind: K) =>
  queryOptions({ queryKey: ["entries", member, kind], queryFn: () => workspace.entries(member, kind) });

/**
 * Asks for what the overview will ask for, before the first picture is drawn. `member` is the one in the address or the one last looked
 * at here; should there be no such member, only the state is asked for.
 */
export async function askAhead(queries: QueryClient, home: Home, member: string | null): Promise<void> {
  await queries.prefetchQuery(stateQuery(home));
  const state = queries.getQueryData(stateQuery(home).queryKey);
  if (!state?.members.some(({ id, imports }) => id === member && imports.length > 0) || member === null) return;
  queries.prefetchQuery(viewQuery(home, member, "report", {}));
  queries.prefetchQuery(entriesQuery(home, member, "reading"));
}
