import type { RapportError } from "../core/error.ts";
import type { Words } from "../locales/words.ts";
import { clean } from "./layout.ts";

/** Words of a foreseen error: what happened, and what to do. */
export function sayError(error: RapportError, words: Words): { readonly what: string; readonly todo: string } {
  const facts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(error.facts))
    if (value !== null) facts[name] = typeof value === "number" ? value : clean(String(value));
  facts.file ??= words.t("errors.thisFile");
  facts.place =
    error.facts.json === false ? words.t("errors.notJson") : facts.where ? words.t("errors.at", { where: facts.where }) : "";
  facts.inside =
    typeof facts.entry === "string" && facts.entry !== facts.file ? words.t("errors.inside", { entry: facts.entry }) : "";
  const { one = "", other = "" } = facts;
  facts.who = one !== "" && other !== "" && one !== other ? words.t("errors.who", { one, other }) : "";
  const detail = typeof facts.detail === "string" ? facts.detail : "";
  const what = error.code === "wrong-usage" && detail !== "" ? detail : words.t(`errors.${error.code}.what`, facts);
  const given = typeof facts.todo === "string" ? facts.todo : "";
  return { what, todo: given !== "" ? given : words.t(`errors.${error.code}.todo`, facts) };
}
