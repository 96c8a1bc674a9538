const letter = "\\p{L}\\p{N}_";
const boundary = `(?:(?<![${letter}])(?=[${letter}])|(?<=[${letter}])(?![${letter}]))`;

/** Compiles a rule of the tables. JavaScript's `\b` and `\w` know ASCII only; here they know all letters. */
export function compileRule(source: string, flags = "iu"): RegExp {
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
