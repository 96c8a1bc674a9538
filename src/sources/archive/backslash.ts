const backslash = 0x5c;
const quote = 0x22;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Comments writes a quote inside a quoted cell as `\"` (format spec 1.12); this makes `""` of it, byte by byte, so that no offset and
 * no line moves. A backslash before the quote that closes the cell stays: then the file ends, or the next line begins with a date or
 * a comma.
 */
export function withDoubledQuotes(bytes: Uint8Array): Uint8Array {
  let copy: Uint8Array | null = null;
  for (let at = bytes.indexOf(backslash); at >= 0; at = bytes.indexOf(backslash, at + 1)) {
    if (bytes[at + 1] !== quote || closesCell(bytes, at + 2)) continue;
    copy ??= bytes.slice();
    copy[at] = quote;
    at++;
  }
  return copy ?? bytes;
}

function closesCell(bytes: Uint8Array, after: number): boolean {
  let at = after;
  if (bytes[at] === carriageReturn) at++;
  if (at >= bytes.length) return true;
  if (bytes[at] !== lineFeed) return false;
  if (at + 1 >= bytes.length) return true;
  const next = String.fromCharCode(...bytes.subarray(at + 1, at + 12));
  return /^(?:\d{4}-\d\d-\d\d |,)/.test(next);
}
