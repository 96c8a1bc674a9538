/** Counting words without knowing the language (rules 1.12). */

const address = /https?:\/\/\S+|(?<![\p{L}\p{N}])www\.\S+|lnkd\.in\/\S+/giu;
const mayHoldAddress = /https?:|www\.|lnkd\.in/i;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const word = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const asciiWord = /[a-z0-9]+(?:['.-][a-z0-9]+)*/gi;
const ascii = /^[\t\n\r -~]*$/;

/** Number of words (rules 1.12): hashtag words and numbers count, addresses and emoji do not; 5 signs of a script without blanks are one word. */
export function countWords(text: string): number {
  if (ascii.test(text)) return count(withoutAddresses(text), asciiWord);
  const bare = withoutAddresses(text.normalize("NFKC"));
  let signs = 0;
  const spaced = bare.replace(unspaced, () => {
    signs++;
    return " ";
  });
  return count(spaced, word) + Math.floor(signs / 5);
}

/** Whether the text asks something: a question mark outside of addresses. */
export function asksSomething(text: string): boolean {
  if (!/[?？؟]/.test(text)) return false;
  return /[?？؟]/.test(withoutAddresses(text));
}

/** Hosts of the addresses in a text, lower case, in order (rules 1.12). */
export function linkHosts(text: string): string[] {
  if (!mayHoldAddress.test(text)) return [];
  return [...text.normalize("NFKC").matchAll(address)]
    .map(match =>
      match[0]
        .replace(/^https?:\/\//i, "")
        .replace(/[/?#].*$/s, "")
        .replace(/[).,;:!?"'\]]+$/, "")
        .toLowerCase(),
    )
    .filter(host => host !== "");
}

/** A host of linkedin.com or below it; the short addresses of lnkd.in lead outside (rules 2, E3.1). */
export function isLinkedInHost(host: string): boolean {
  return host === "linkedin.com" || host.endsWith(".linkedin.com");
}

/** 12 words or more (rules 1.14). */
export const substantiveWords = 12;

export function withoutAddresses(text: string): string {
  return mayHoldAddress.test(text) ? text.replace(address, " ") : text;
}

function count(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  let n = 0;
  while (pattern.test(text)) n++;
  return n;
}
