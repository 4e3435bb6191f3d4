import type { Level, Verdict } from '../analyser/report';
import { counted, type Voice } from './voice';

/** How a page stands: ids only, no word of the draft. */
interface PageStanding {
  readonly status: Verdict | 'idle' | 'off' | 'unchecked' | 'unrecognised';
  readonly findings: readonly { readonly level: Level }[];
}

/**
 * How a page stands, in one sentence; undefined is a page where the extension does not look along. `pausedUntil`, in
 * milliseconds since 1970, is there while everything is paused.
 */
export function statusText(page: PageStanding | undefined, voice: Voice, pausedUntil?: number): string {
  if (pausedUntil !== undefined) return voice.say('status_paused', { time: timeOf(pausedUntil, voice) });
  if (!page) return voice.say('status_elsewhere');
  const { status, findings } = page;
  if (status !== 'stop' && status !== 'warn') return voice.say(`status_${status}`);
  return counted(voice, `status_${status}`, findings.filter(({ level }) => level === status).length);
}

/** `14:05`, in the device's own time. */
function timeOf(moment: number, { language }: Voice): string {
  const shown = { hour: '2-digit', minute: '2-digit' } as const;
  return new Date(moment).toLocaleTimeString(language === 'nl' ? 'nl-NL' : 'en-GB', shown);
}
