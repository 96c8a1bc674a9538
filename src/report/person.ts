import type { Words } from "../locales/words.ts";
import type { Passage } from "../people/person.ts";

/** What a passage was, in a few words: a talk with its counts, or who did what. */
export function passageWords({ kind, own, theirs }: Pick<Passage, "kind" | "own" | "theirs">, { t }: Words): string {
  if (kind === "message") return t("people.passages.talk", { own, theirs });
  if (kind === "connection" || kind === "gone") return t(`people.passages.${kind}`);
  return t(`people.passages.${kind}.${own > 0 ? "own" : "theirs"}`);
}
