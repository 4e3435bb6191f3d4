/** A function that runs once in the next frame, however often it is called before; never after the signal. */
export function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return () => {
    if (frame || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      run();
    });
  };
}
