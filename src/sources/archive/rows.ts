import { lineFeed, markOf, readBlock } from "./block.ts";
import type { RowOptions } from "./row-options.ts";

export type RowReader = { readonly push: (piece: Uint8Array) => void; readonly end: () => void };

const blockSize = 2 ** 20;

/**
 * Reads rows from UTF-8 bytes that arrive in pieces of any size, so that memory stays small. They are gathered to blocks; the last row of
 * a block may be cut off there, so it waits and is read again with the next one. A line whose quote swallows what follows is counted and
 * left, and the rest read again; where that happens too often, every line that is left is counted.
 */
export function rowReader(options: RowOptions): RowReader {
  const { limits } = options;
  let buffer = new Uint8Array(2 ** 16); // grows to what the file needs: most are small
  let used = 0;
  let next = blockSize; // read again once so many bytes are there
  let line = options.line;
  let again = 0;
  let leaving = false; // up to the end of a line that is counted already

  const drop = (bytes: number): void => {
    buffer.copyWithin(0, bytes, used);
    used -= bytes;
  };

  const read = (final: boolean): void => {
    while (used > 0) {
      const seen = readBlock(buffer.subarray(0, used), line, final, options);
      drop(seen.end);
      line = seen.line;
      if (used === 0 || !(seen.swallows || final || used > limits.row)) break;
      again += used;
      leave(again > limits.again);
    }
    // A long row would be read again with every block: wait until as much again has come.
    next = Math.max(blockSize, 2 * used);
  };

  /** Counts the first line, or all that are here, and leaves them. One that goes on in the next piece is left there too. */
  const leave = (all: boolean): void => {
    const block = buffer.subarray(0, used);
    const mark = markOf(block);
    let end = 0;
    do {
      options.bad(line);
      const at = block.indexOf(mark, end);
      leaving = at < 0;
      end = leaving ? used : at + 1;
      if (!leaving) line++;
    } while (all && end < used);
    drop(end);
  };

  return {
    push: piece => {
      let bytes = piece;
      if (leaving) {
        const at = piece.indexOf(lineFeed);
        if (at < 0) return;
        leaving = false;
        line++;
        bytes = piece.subarray(at + 1);
      }
      if (used + bytes.length > buffer.length) buffer = grown(buffer, used + bytes.length);
      buffer.set(bytes, used);
      used += bytes.length;
      if (again > limits.again && used > 0) leave(true);
      else if (used >= next) read(false);
    },
    end: () => read(true),
  };
}

function grown(buffer: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, 2 * buffer.length));
  larger.set(buffer);
  return larger;
}
