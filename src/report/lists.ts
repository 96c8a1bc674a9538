import type { Workbook } from "../core/ledger.ts";
import type { Words } from "../locales/words.ts";

/** Which lists of a workbook are whole: what a cut one lacks, it lacks because of its figures. */
export function listsText(lists: Workbook["lists"], { t }: Words): string[] {
  return lists.flatMap(({ by, rows, alone, cut }) => {
    const facts = { by: t(`views.inspect.listBy.${by}`), n: rows };
    const one = alone === 0 ? [] : [t("views.inspect.listAlone", { ...facts, n: alone })];
    return [t(cut ? "views.inspect.listCut" : "views.inspect.listWhole", facts), ...one];
  });
}
