/** A function that runs once in the next frame, however often it is called before; never after the signal. */
export function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
  return oncePerFrameWhen(run, () => true, signal);
}

/**
 * A function that runs once a frame, however often it is called: before the frame is painted when that is urgent, else
 * right after, so that what the author typed is not kept waiting for us. Never after the signal.
 */
export function oncePerFrameWhen(run: () => void, isUrgent: () => boolean, signal: AbortSignal): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    frame = 0;
    timer = undefined;
    run();
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    if (frame || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      if (isUrgent()) now();
      else timer = setTimeout(now);
    });
  };
}
