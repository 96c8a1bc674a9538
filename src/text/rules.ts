const anyLetter = "\\p{L}\\p{N}_";
/** Letters and digits among U+0000 to U+024F in lower case: the same as above for a text made by `latinOf`, and ten times faster to compile. */
const latinLetter =
  "a-z0-9_\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f";

const foreign = /[^\t\n\r -\u024f\u2010-\u205e\u20ac]/gu;
const foreignLetter = /[\p{L}\p{N}]/u;

/**
 * A lower-case NFKC text that the Latin form of a rule judges as the general form judges the text itself. No rule names a sign of
 * another script, so a letter of one is put as a Latin letter that no rule names, and any other sign as a dot.
 */
export function latinOf(lowerCase: string): string {
  if (lowerCase.search(foreign) < 0) return lowerCase;
  return lowerCase.replace(foreign, sign => (foreignLetter.test(sign) ? "ǂ" : /\s/.test(sign) ? " " : "·"));
}

/** Compiles a rule of the tables. JavaScript's `\b` and `\w` know ASCII only; here they know all letters. */
export function compileRule(source: string, flags = "iu"): RegExp {
  return compile(source, flags, anyLetter);
}

/** The same for a text made by `latinOf`; the rule itself must be lower case and without signs of other scripts. */
export function compileLatinRule(source: string): RegExp {
  return compile(source, "u", latinLetter);
}

function compile(source: string, flags: string, letter: string): RegExp {
  const boundary = `(?:(?<![${letter}])(?=[${letter}])|(?<=[${letter}])(?![${letter}]))`;
  let out = "";
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (char === "\\") {
      const next = source[++i] ?? "";
      if (next === "b" && !inClass) out += boundary;
      else if (next === "w") out += inClass ? letter : `[${letter}]`;
      else out += next === "'" || next === '"' ? next : `\\${next}`;
      continue;
    }
    if (char === "[" && !inClass) inClass = true;
    else if (char === "]" && inClass) inClass = false;
    out += char;
  }
  return new RegExp(out, flags);
}
