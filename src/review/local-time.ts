const MINUTE_MS = 60_000;

/** A moment by the clock of this device, as `2026-11-21 10:15`; what is no moment as it is. */
export function localTime(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  // Written as UTC, the moment that is as many minutes off reads as the clock does here.
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * MINUTE_MS);
  return shifted.toISOString().slice(0, 16).replace('T', ' ');
}
