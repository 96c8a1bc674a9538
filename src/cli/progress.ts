import type { Context } from "./context.ts";

export type Step = { readonly name: string; readonly done: number; readonly total: number };

/** Nothing is shown for work shorter than this, in milliseconds. */
const patience = 700;

/**
 * A bar on stderr while reading takes long, only when a person looks at a terminal. `step` is cheap until then: the bar's
 * package is loaded when it is needed and never for a short run.
 */
export function progressOf(context: Context): { readonly step: (step: Step) => void; readonly end: () => void } {
  if (!context.interactive) return { step: () => {}, end: () => {} };
  const start = performance.now();
  let bar: { update(value: number, payload: object): void; stop(): void } | null = null;
  let ended = false;
  let asked = false;
  const open = async (total: number): Promise<void> => {
    const { SingleBar, Presets } = (await import("cli-progress")).default;
    if (ended) return;
    const format = "{name} {bar} {percentage}%";
    const made = new SingleBar({ format, hideCursor: true, clearOnComplete: true, barsize: 28, fps: 8 }, Presets.shades_grey);
    made.start(total, 0, { name: "" });
    bar = made;
  };
  return {
    step: ({ name, done, total }) => {
      if (bar) bar.update(Math.min(done, total), { name: context.words.t("command.progress.reading", { name }) });
      else if (!asked && performance.now() - start > patience) {
        asked = true;
        void open(Math.max(1, total));
      }
    },
    end: () => {
      ended = true;
      bar?.stop();
    },
  };
}
