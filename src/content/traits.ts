import { asksSomething } from "../text/words.ts";

/** What a text is made of. `length` in characters after NFKC, so that bold letters of mathematics count once. */
export type Traits = {
  readonly length: number;
  readonly opening: string;
  readonly openingQuestion: boolean;
  readonly closingQuestion: boolean;
  readonly firstPerson: boolean;
  readonly hashtags: number;
  readonly emoji: number;
  readonly link: boolean;
};

const firstSentence = /^[\s\S]*?(?:[.!?](?=\s|$)|\n|$)/u;
const emoji = /\p{Extended_Pictographic}/gu;
const self = /(?<![\p{L}])(?:I|[Mm]y|[Mm]e|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein\p{L}{0,2})(?![\p{L}])/u;

/** Traits of a post's own words; `outsideLink` as the reader found it. */
export function traitsOf(raw: string, outsideLink: boolean): Traits {
  const text = raw.normalize("NFKC").trim();
  const opening = (firstSentence.exec(text)?.[0] ?? "").trim();
  const tail = text.replace(/(?:\s*#[\p{L}\p{M}\p{N}_]+)+\s*$/u, "").trimEnd();
  return {
    length: [...text].length,
    opening,
    openingQuestion: asksSomething(opening),
    closingQuestion: /[?？]\W*$/u.test(tail),
    firstPerson: self.test(text),
    hashtags: text.match(/(?<![\p{L}\p{N}/])#[\p{L}\p{M}\p{N}_]+/gu)?.length ?? 0,
    emoji: text.match(emoji)?.length ?? 0,
    link: outsideLink,
  };
}
