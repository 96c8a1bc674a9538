import { createContext, type ReactNode, use, useCallback, useMemo, useState } from "react";
import type { PersonaName } from "../../samples/traits.ts";
import type { Given } from "../../sources/archive/open.ts";
import type { ImportOptions, ImportOutcome } from "../../workspace/workspace.ts";
import { useChanged, useHome } from "../home/context.tsx";
import type { ImportProgress } from "../home/home.ts";

/** One archive on its way in. `failed` keeps what was given, so that it can be tried again with the member's own word. */
export type Importing = {
  readonly key: string;
  readonly name: string;
  readonly retry: (options: ImportOptions) => void;
  readonly progress: ImportProgress | null;
  readonly outcome: ImportOutcome | null;
  readonly error: unknown;
};

type Imports = {
  readonly list: readonly Importing[];
  readonly running: boolean;
  importAll(given: readonly Given[], options?: ImportOptions): void;
  importSample(persona: PersonaName): void;
  clear(): void;
};
const Context = createContext<Imports | null>(null);
type Run = (onProgress: (progress: ImportProgress) => void) => Promise<ImportOutcome>;
let queue: Promise<unknown> = Promise.resolve();
let count = 0;

/** Archives on their way in, one after the other; lives above the pages, so that looking at another page stops nothing. */
export function ImportingProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const home = useHome();
  const changed = useChanged();
  const [list, setList] = useState<readonly Importing[]>([]);

  const run = useCallback(
    (key: string, work: Run) => {
      const put = (part: Partial<Importing>): void =>
        setList(now => now.map(each => (each.key === key ? { ...each, ...part } : each)));
      put({ error: null, outcome: null });
      queue = queue
        .then(() => work(progress => put({ progress })))
        .then(outcome => put({ outcome, progress: null }))
        .then(changed)
        .catch((error: unknown) => put({ error, progress: null }));
    },
    [changed],
  );
  const start = useCallback(
    (name: string, work: (options: ImportOptions) => Run, options: ImportOptions) => {
      const key = String(++count);
      const retry = (again: ImportOptions): void => run(key, work(again));
      setList(now => [...now, { key, name, retry, progress: null, outcome: null, error: null }]);
      run(key, work(options));
    },
    [run],
  );
  const imports = useMemo<Imports>(
    () => ({
      list,
      running: list.some(each => each.outcome === null && each.error === null),
      importAll: (given, options = {}) => {
        for (const each of given) start(each.name, with_ => report => home.importArchive(each, with_, report), options);
      },
      importSample: persona => start(persona, () => report => home.importSample(persona, report), {}),
      clear: () => setList([]),
    }),
    [list, start, home],
  );
  return <Context value={imports}>{children}</Context>;
}

export function useImports(): Imports {
  const imports = use(Context);
  if (imports === null) throw new Error("no imports outside of ImportingProvider");
  return imports;
}
