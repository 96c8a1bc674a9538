/**
 * What one reading may cost. Sizes in bytes, `cell` in UTF-16 units. Real archives hold about 50 files, heavy ones some 500 MB;
 * text deflates 5 to 60 times, a bomb 1,000 times.
 */
export type Limits = {
  /** Entries of one archive, nested ones included. */
  readonly entries: number;
  /** Unpacked bytes, counted while reading: declared sizes can lie. */
  readonly bytes: number;
  /** Bytes of a ZIP inside a ZIP, which is held in memory. */
  readonly inner: number;
  /** Unpacked to packed, per entry, once more than `ratioFrom` bytes came out. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Longest cell; rows with a longer one are counted, not kept. */
  readonly cell: number;
  /** Longest row; above it the quoting is taken for broken. */
  readonly row: number;
  /** Bytes of one file that are read again because of quotes that do not close; what is left then is counted line by line. */
  readonly again: number;
};

export const usualLimits: Limits = {
  entries: 50_000,
  bytes: 4 * 2 ** 30,
  inner: 2 ** 29,
  ratio: 250,
  ratioFrom: 4 * 2 ** 20,
  cell: 1_000_000,
  row: 16 * 2 ** 20,
  again: 2 ** 28,
};
