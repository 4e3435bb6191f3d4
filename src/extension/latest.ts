/**
 * A function that asks anew at each call. Of several answers under way only that to the last question is taken: an
 * older one says what no longer holds.
 */
export function latest<Answer>(
  ask: () => Promise<Answer>,
  take: (answer: Answer) => void,
  failed: () => void = () => undefined,
): () => void {
  let asked = 0;
  return () => {
    asked += 1;
    const question = asked;
    const ifLast = (then: () => void) => question === asked && then();
    ask().then(
      (answer) => ifLast(() => take(answer)),
      () => ifLast(failed),
    );
  };
}
