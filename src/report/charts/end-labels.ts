/** Pixels between two labels one below another. */
const room = 17;

/**
 * How far the labels at lines' ends move down, in pixels, so that none lies on another: the one of `anchor` stays, those above it go
 * up, those below it down. Values on one axis of `scale` pixels a unit. ECharts' own `labelLayout` leaves labels at ends alone.
 */
export function shiftsBeside(anchor: number, others: readonly number[], scale: number): number[] {
  const shifts = others.map(() => 0);
  for (const up of [true, false]) {
    let least = room;
    const side = [...others.keys()].filter(i => (others[i] ?? 0) > anchor === up);
    side.sort((i, j) => Math.abs((others[i] ?? 0) - anchor) - Math.abs((others[j] ?? 0) - anchor));
    for (const i of side) {
      const away = scale * Math.abs((others[i] ?? 0) - anchor);
      const placed = Math.max(away, least);
      shifts[i] = (up ? -1 : 1) * (placed - away);
      least = placed + room;
    }
  }
  return shifts;
}
