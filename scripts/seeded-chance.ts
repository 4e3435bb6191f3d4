/** The generator of Park and Miller, from 0 to 1: chance that is the same every time. */
export function seededChance(): () => number {
  let state = 7;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Rows in an order of chance; the list itself is put in it. */
export function shuffled<T>(rows: T[], chance: () => number): T[] {
  for (let at = rows.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [rows[at], rows[other]] = [rows[other]!, rows[at]!];
  }
  return rows;
}
