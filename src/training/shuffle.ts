// The golden ratio in 32 bits.
const SPREAD = 0x9e3779b1;

/** The items in an order that the seed alone decides, so that two rooms can play the same round. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = chanceFrom(seed);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

/** Numbers from 0 up to 1 that look like chance: Marsaglia's xorshift, even enough for a quiz. */
function chanceFrom(seed: number): () => number {
  // Seeds that follow each other are drawn apart, and nought is the one state that it never leaves.
  let state = Math.imul(seed, SPREAD) ^ SPREAD || SPREAD;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
