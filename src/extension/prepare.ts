/**
 * Runs parts of work one after another, each in an idle moment of the page, until the signal. A part that fails is the
 * last one: the check itself will fail there too, and tells it.
 */
export function whenIdle(parts: readonly (() => void)[], signal: AbortSignal): void {
  const [part, ...rest] = parts;
  if (!part) return;
  requestIdleCallback(() => {
    if (signal.aborted) return;
    try {
      part();
    } catch {
      return;
    }
    whenIdle(rest, signal);
  });
}
