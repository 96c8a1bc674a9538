/**
 * Sets of 5-character shingles of many texts, of which a sliding window is compared with the next one at a time (rules 2, G3.4).
 * A shingle falls into one of many bins; a bin knows by bits which texts of the window have something in it. Adding up the bins of
 * a text tells for 32 others at once how much they can have in common at most; only few are worth an exact look.
 */

const shingle = 5;
const base = 0x01000193;
/** What the character that leaves a shingle has been multiplied by. */
const leaving = Math.imul(Math.imul(Math.imul(base, base), Math.imul(base, base)), base);

export type Shingles = {
  /** Number of distinct shingles of each text; 0 for one that takes no part. */
  readonly size: Int32Array;
  /** Texts stand in a ring of this many places: text i at i % places. */
  readonly places: number;
  /** By place: what the text there can have in common at most with the one asked for. */
  readonly most: Int32Array;
  enter(i: number): void;
  leave(i: number): void;
  /** Works out `most` for text `i` and those that have entered. */
  ask(i: number): void;
  /** How many shingles text `e` and the one asked for have in common. */
  inCommon(e: number): number;
};

/** Makes the sets of texts; null is a text that takes no part. At most `room` texts in a row are ever inside. */
export function shinglesOf(texts: readonly (string | null)[], room: number): Shingles {
  const { codes, from, table } = codesOf(texts);
  const size = new Int32Array(texts.length);
  for (let i = 0; i < texts.length; i++) size[i] = from[i + 1]! - from[i]!;
  const words = Math.ceil(room / 32);
  const places = words * 32;
  const binBits = Math.min(15, Math.max(10, Math.ceil(Math.log2((16 * codes.length) / Math.max(1, texts.length)))));
  const bins = new Int32Array(words << binBits);
  const binOf = new Int32Array(codes.length);
  for (let k = 0; k < codes.length; k++) binOf[k] = (Math.imul(codes[k]!, 0x9e3779b1) >>> (32 - binBits)) * words;
  const most = new Int32Array(places);
  let asked = -1;
  let loaded = -1;
  return {
    size,
    places,
    most,
    enter: i => {
      const word = (i % places) >>> 5;
      const bit = 1 << (i & 31);
      for (let k = from[i]!; k < from[i + 1]!; k++) bins[binOf[k]! + word]! |= bit;
    },
    leave: i => {
      const word = (i % places) >>> 5;
      const rest = ~(1 << (i & 31));
      for (let k = from[i]!; k < from[i + 1]!; k++) bins[binOf[k]! + word]! &= rest;
    },
    ask: i => {
      asked = i;
      for (let word = 0; word < words; word++) addUp(bins, binOf, from[i]!, from[i + 1]!, word, most);
    },
    inCommon: e => {
      if (loaded !== asked) {
        table.turn++;
        for (let k = from[asked]!; k < from[asked + 1]!; k++) insert(table, codes[k]!);
        loaded = asked;
      }
      let common = 0;
      for (let k = from[e]!; k < from[e + 1]!; k++) if (has(table, codes[k]!)) common++;
      return common;
    },
  };
}

const sums = new Int32Array(32);

/** How often each of 32 texts stands in the bins: columns of bits, added with carries as in a written sum, four bins at a time. */
function addUp(bins: Int32Array, binOf: Int32Array, from: number, to: number, word: number, most: Int32Array): void {
  sums.fill(0);
  let ones = 0;
  let twos = 0;
  let k = from;
  for (; k + 4 <= to; k += 4) {
    const a = bins[binOf[k]! + word]!;
    const b = bins[binOf[k + 1]! + word]!;
    const c = bins[binOf[k + 2]! + word]!;
    const d = bins[binOf[k + 3]! + word]!;
    const u = ones ^ a;
    const carry1 = (ones & a) | (u & b);
    const v = u ^ b;
    const x = v ^ c;
    const carry2 = (v & c) | (x & d);
    ones = x ^ d;
    const y = twos ^ carry1;
    const fours = (twos & carry1) | (y & carry2);
    twos = y ^ carry2;
    if (fours !== 0) carry(fours, 2);
  }
  sums[0] = ones;
  sums[1] = twos;
  for (; k < to; k++) carry(bins[binOf[k]! + word]!, 0);
  const planes = 32 - Math.clz32(to - from);
  for (let lane = 0; lane < 32; lane++) {
    let count = 0;
    for (let p = 0; p < planes; p++) count |= ((sums[p]! >>> lane) & 1) << p;
    most[word * 32 + lane] = count;
  }
}

function carry(bits: number, plane: number): void {
  let over = bits;
  for (let p = plane; over !== 0; p++) {
    const before = sums[p]!;
    sums[p] = before ^ over;
    over &= before;
  }
}

/** A set of numbers that is emptied by taking the next turn. */
type HashTable = { readonly codes: Int32Array; readonly turns: Int32Array; turn: number };

/** True when the code was not there yet. */
function insert({ codes, turns, turn }: HashTable, code: number): boolean {
  const mask = codes.length - 1;
  let slot = (code ^ (code >>> 15)) & mask;
  for (; turns[slot] === turn; slot = (slot + 1) & mask) if (codes[slot] === code) return false;
  turns[slot] = turn;
  codes[slot] = code;
  return true;
}

function has({ codes, turns, turn }: HashTable, code: number): boolean {
  const mask = codes.length - 1;
  for (let slot = (code ^ (code >>> 15)) & mask; turns[slot] === turn; slot = (slot + 1) & mask)
    if (codes[slot] === code) return true;
  return false;
}

/** Distinct shingles of all texts one after the other; those of text i stand from `from[i]` to before `from[i + 1]`. */
export function codesOf(texts: readonly (string | null)[]): { codes: Int32Array; from: Int32Array; table: HashTable } {
  let longest = 32;
  let total = 0;
  for (const text of texts) {
    if (text === null) continue;
    total += text.length;
    if (text.length > longest) longest = text.length;
  }
  const slots = 2 ** Math.ceil(Math.log2(2 * longest));
  const table: HashTable = { codes: new Int32Array(slots), turns: new Int32Array(slots), turn: 0 };
  const all = new Int32Array(total);
  const from = new Int32Array(texts.length + 1);
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? null;
    from[i + 1] = text === null ? from[i]! : fill(text, table, all, from[i]!);
  }
  return { codes: all.subarray(0, from[texts.length]), from, table };
}

/** Writes the distinct shingles of a text from `at` on and returns where they end. */
function fill(text: string, table: HashTable, codes: Int32Array, at: number): number {
  const points = /[\ud800-\udfff]/.test(text) ? Array.from(text, char => char.codePointAt(0)!) : null;
  const length = points ? points.length : text.length;
  table.turn++;
  let end = at;
  let code = 0;
  for (let i = 0; i < length; i++) {
    code = (Math.imul(code, base) + (points ? points[i]! : text.charCodeAt(i))) | 0;
    if (i >= shingle) code = (code - Math.imul(points ? points[i - shingle]! : text.charCodeAt(i - shingle), leaving)) | 0;
    if (i >= shingle - 1 && insert(table, code)) codes[end++] = code;
  }
  return end;
}
