import type { Remark } from "../reasons.ts";

/** Brings pieces of a file to UTF-8, and what was done to them. */
export type Decoding = {
  readonly remarks: readonly Remark[];
  readonly skip: number;
  readonly toUtf8: (bytes: Uint8Array) => Uint8Array;
};

const encoder = new TextEncoder();

/** Through text and back, piece by piece. */
function through(label: "utf-16le" | "utf-16be" | "windows-1252", skip: number): Decoding {
  const decoder = new TextDecoder(label);
  return {
    remarks: [label === "windows-1252" ? label : "utf-16"],
    skip,
    toUtf8: bytes => encoder.encode(decoder.decode(bytes, { stream: true })),
  };
}

/**
 * The encoding by the first bytes of a file (format spec 1.5): a mark, zero bytes on one side, or none of both: then UTF-8 if it is
 * that, else Windows-1252. `skip` bytes of a mark do not belong to the text. Bytes that break UTF-8 here and there stay UTF-8.
 */
export function decodingOf(first: Uint8Array): Decoding {
  const [a, b, c] = first;
  if (a === 0xff && b === 0xfe) return through("utf-16le", 2);
  if (a === 0xfe && b === 0xff) return through("utf-16be", 2);
  if (a === 0xef && b === 0xbb && c === 0xbf) return { remarks: [], skip: 3, toUtf8: bytes => bytes };
  const zeros = zerosBySide(first.subarray(0, 400));
  if (zeros.odd > 0.4 && zeros.even < 0.1) return through("utf-16le", 0);
  if (zeros.even > 0.4 && zeros.odd < 0.1) return through("utf-16be", 0);
  const broken = brokenShare(first);
  if (broken > 0.5) return through("windows-1252", 0);
  return { remarks: broken > 0 ? ["broken-bytes"] : [], skip: 0, toUtf8: bytes => bytes };
}

/** Share of zero bytes at even and at odd places. */
function zerosBySide(bytes: Uint8Array): { even: number; odd: number } {
  const count = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) count[at & 1]! += 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return { even: count[0]! / half, odd: count[1]! / half };
}

/** Of the characters outside ASCII, the share that are no UTF-8. */
function brokenShare(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && bytes[at]! < 0x80) at++;
  if (at === bytes.length) return 0;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return 0;
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes, { stream: true });
    const outside = text.match(/[^\0-\x7f]/gu)?.length ?? 1;
    return (text.match(/\ufffd/g)?.length ?? 0) / outside;
  }
}
