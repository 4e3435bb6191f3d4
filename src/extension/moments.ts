import type { Settings } from './settings';

/** Whether nothing is checked on a network now: it is off, or everything is paused. `now` in milliseconds since 1970. */
export function isOff({ sitesOff, pausedUntil = 0 }: Settings, network: string, now: number): boolean {
  return sitesOff.includes(network) || now < pausedUntil;
}

/** Until when everything is paused, in milliseconds since 1970 as `now` is; undefined when it is not. */
export function pauseAt({ pausedUntil = 0 }: Settings, now: number): number | undefined {
  return now < pausedUntil ? pausedUntil : undefined;
}

/** Whether lessons are being given, in the device's own time; undefined when the hours are not known. */
export function isLessonTime({ lessonHours }: Settings, now: Date): boolean | undefined {
  if (lessonHours.length === 0) return undefined;
  const day = now.getDay() || SUNDAY;
  const time = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return lessonHours.some(({ days, from, to }) => days.includes(day) && from <= time && time < to);
}

/** Calls back when a pause ends, once, until the signal; the last call counts. Never where nothing is paused. */
export function atEndOfPause({ pausedUntil = 0 }: Settings, ended: () => void, signal: AbortSignal): void {
  clearTimeout(waiting);
  const left = pausedUntil - Date.now();
  if (left <= 0 || signal.aborted) return;
  waiting = setTimeout(() => signal.aborted || ended(), Math.min(left, LONGEST_WAIT));
}

let waiting: ReturnType<typeof setTimeout> | undefined;
// Browsers count a longer wait as none at all.
const LONGEST_WAIT = 2 ** 31 - 1;
const SUNDAY = 7;
