import type { OwnText } from "../core/activity.ts";
import { foldText, textKey } from "./key.ts";
import type { Detect } from "./language.ts";
import { tokenLine } from "./phrases.ts";
import type { SipKey } from "./siphash.ts";
import { countWords, isLinkedInHost, linkHosts } from "./words.ts";

/** What is needed to read own texts: the key of text keys, folded tokens of the member's name, and the judge of languages. */
export type TextReader = { readonly key: SipKey; readonly names: ReadonlySet<string>; readonly detect: Detect };

/** Makes an own post or comment ready once (see `OwnText`). */
export function ownTextOf(raw: string, reader: TextReader): OwnText {
  const folded = foldText(raw, reader.names);
  return {
    raw,
    words: countWords(raw),
    key: textKey(folded, reader.key),
    folded,
    tokens: tokenLine(raw),
    outsideLink: linkHosts(raw).some(host => !isLinkedInHost(host)),
    language: reader.detect(raw),
  };
}
