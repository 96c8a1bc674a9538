import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useCallback } from "react";
import { useParams } from "react-router";
import type { Entry, EntryKind } from "../../workspace/entries.ts";
import type { ViewName, ViewParams, ViewResult } from "../../workspace/views.ts";
import type { MemberEntry, WorkspaceState } from "../../workspace/workspace.ts";
import type { Home } from "./home.ts";
import { entriesQuery, stateQuery, viewQuery } from "./queries.ts";

const Context = createContext<Home | null>(null);

export function HomeProvider({ home, children }: { readonly home: Home; readonly children: ReactNode }): ReactNode {
  return <Context value={home}>{children}</Context>;
}

export function useHome(): Home {
  const home = use(Context);
  if (home === null) throw new Error("no home outside of HomeProvider");
  return home;
}

/** Members and what is kept; suspends until it is known, throws a `RapportError` to the page's error state. */
export function useWorkspaceState(): WorkspaceState {
  return useSuspenseQuery(stateQuery(useHome())).data;
}

/** The member named in the address, else undefined. */
export function useMember(): MemberEntry | undefined {
  const { member } = useParams();
  return useWorkspaceState().members.find(each => each.id === member);
}

/** Something computed from the member in the address; suspends until it is there. */
export function useView<N extends ViewName>(name: N, params: ViewParams<N>): ViewResult<N> {
  const { member = "" } = useParams();
  return useSuspenseQuery(viewQuery(useHome(), member, name, params)).data;
}

/** The same without suspending, for parts of a page that may come later; undefined until then. */
export function useLaterView<N extends ViewName>(name: N, params: ViewParams<N>, enabled = true): ViewResult<N> | undefined {
  const { member = "" } = useParams();
  return useQuery({ ...viewQuery(useHome(), member, name, params), enabled }).data;
}

/** What the member keeps of one kind. */
export function useEntries<K extends EntryKind>(kind: K): readonly Entry<K>[] {
  const { member = "" } = useParams();
  return useSuspenseQuery(entriesQuery(useHome(), member, kind)).data;
}

/**
 * To be called after any change: everything shown is asked for anew, without a flash. First what there is; when the pages have seen
 * that, the rest, so that nothing is asked of an archive or a member that is gone.
 */
export function useChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await queries.invalidateQueries({ queryKey: ["state"] });
    await new Promise(seen => setTimeout(seen));
    await queries.invalidateQueries({ predicate: query => query.queryKey[0] !== "state" });
  }, [queries]);
}
