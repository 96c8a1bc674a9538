import type { Remark } from "../reasons.ts";

/** Brings pieces of a file to UTF-8; `remarks` tells at the end what was done to them. */
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
 * The encoding by the first bytes of a file (format spec 1.5): a mark, zero bytes on one side, or none of both: then UTF-8 or Windows-1252.
 * `skip` bytes of a mark do not belong to the text.
 */
export function decodingOf(first: Uint8Array): Decoding {
  const [a, b, c] = first;
  if (a === 0xff && b === 0xfe) return through("utf-16le", 2);
  if (a === 0xfe && b === 0xff) return through("utf-16be", 2);
  if (a === 0xef && b === 0xbb && c === 0xbf) return { remarks: [], skip: 3, toUtf8: bytes => bytes };
  const zeros = zerosBySide(first.subarray(0, 400));
  if (zeros.odd > 0.4 && zeros.even < 0.1) return through("utf-16le", 0);
  if (zeros.even > 0.4 && zeros.odd < 0.1) return through("utf-16be", 0);
  return utf8OrWindows();
}

/** Decided at the first piece that has more than ASCII, which may come late. Bytes that break UTF-8 here and there stay UTF-8. */
function utf8OrWindows(): Decoding {
  const remarks: Remark[] = [];
  let toUtf8: Decoding["toUtf8"] | null = null;
  const decide = (bytes: Uint8Array): Decoding["toUtf8"] => {
    const broken = brokenShare(bytes);
    if (broken > 0.5) {
      const windows = through("windows-1252", 0);
      remarks.push(...windows.remarks);
      return windows.toUtf8;
    }
    if (broken > 0) remarks.push("broken-bytes");
    return piece => piece;
  };
  return {
    remarks,
    skip: 0,
    toUtf8: bytes => {
      if (toUtf8 === null && isAscii(bytes)) return bytes;
      toUtf8 ??= decide(bytes);
      return toUtf8(bytes);
    },
  };
}

function isAscii(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length && bytes[at]! < 0x80) at++;
  return at === bytes.length;
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
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return 0;
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes, { stream: true });
    const outside = text.match(/[^\0-\x7f]/gu)?.length ?? 1;
    return (text.match(/\ufffd/g)?.length ?? 0) / outside;
  }
}
