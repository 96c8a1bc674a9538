const span = 600;
const most = 30;

/** Marks what stands in some span of 600 seconds of one local day that holds more than 30 (rules 2, G2.1 and G6.1). Columns in time order. */
export function markSprees(day: Int32Array, second: Float64Array): Uint8Array {
  const marked = new Uint8Array(second.length);
  let end = 0;
  let markedUpTo = 0;
  for (let start = 0; start < second.length; start++) {
    if (end < start) end = start;
    while (end < second.length && day[end] === day[start] && second[end]! - second[start]! <= span) end++;
    if (end - start <= most) continue;
    for (let i = Math.max(start, markedUpTo); i < end; i++) marked[i] = 1;
    markedUpTo = end;
  }
  return marked;
}
