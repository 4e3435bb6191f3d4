import type { Level, Verdict } from '../analyser/report';
import { counted, type Voice } from './voice';

/** How a page stands: ids only, no word of the draft. */
interface PageStanding {
  readonly status: Verdict | 'idle' | 'off' | 'unchecked' | 'unrecognised';
  readonly findings: readonly { readonly level: Level }[];
}

/** How a page stands, in one sentence; undefined is a page where the extension does not look along. */
export function statusText(page: PageStanding | undefined, voice: Voice): string {
  if (!page) return voice.say('status_elsewhere');
  const { status, findings } = page;
  if (status !== 'stop' && status !== 'warn') return voice.say(`status_${status}`);
  return counted(voice, `status_${status}`, findings.filter(({ level }) => level === status).length);
}
