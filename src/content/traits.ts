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

/** Points that end no sentence: abbreviations of German and English, and German ordinal numbers behind an article or before a month. */
const abbreviation =
  /(?<![\p{L}\p{N}])(?:z\. ?B|u\. ?a|d\. ?h|i\. ?d\. ?R|bzw|ca|inkl|Nr|Dr|Mag|Prof|Mr|Mrs|e\. ?g|i\. ?e|vs)\.|(?<=(?<!\p{L})(?:am|im|zum|zur|vom|ab|bis|seit|d(?:er|ie|as|en|em|es)) )\d{1,2}\.|(?<![\p{N}.])\d{1,2}\.(?= (?:Jän|Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))/giu;
/** The text with other signs in the place of such points, as long as before. */
export const withoutAbbreviations = (text: string): string => text.replace(abbreviation, found => found.replaceAll(".", "·"));

const firstSentence = /^[\s\S]*?(?:[.!?](?=\s|$)|\n|$)/u;
/** Emoji as people see them: a flag, a keycap or a family is one; digits, # and © are none. */
const emoji = /\p{RGI_Emoji}|\p{Emoji_Presentation}/gv;
/** English I, but no Roman number ("Teil I"), and the German forms of ich and mein, but none of meinen, the verb ("meinst", "meint"). */
const self =
  /(?<![\p{L}\p{N}])(?:(?<!(?:Teil|Part|Kapitel|Chapter|Phase|War|Band|Volume|Akt|Act|Stufe|Level|Typ|Type|Klasse|Class|Tier) )I|[Mm]y|[Mm]e|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e[mnrs]?|s)?)(?![\p{L}\p{N}])/u;
const listNumber = /^(?:\d{1,3}[.)]|[-–•*])\s+/u;

/** Traits of a post's own words; `outsideLink` as the reader found it. */
export function traitsOf(raw: string, outsideLink: boolean): Traits {
  const text = raw.normalize("NFKC").trim();
  const start = listNumber.exec(text)?.[0].length ?? 0;
  const opening = text.slice(0, start + (firstSentence.exec(withoutAbbreviations(text.slice(start)))?.[0].length ?? 0)).trim();
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
