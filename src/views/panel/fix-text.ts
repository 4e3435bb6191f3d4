import type { Fix } from '../../fixes/fix';
import { isolated, type Voice } from '../voice';

const LONGEST = 80;

/** What a fix's button says: the words that will stand there. */
export function fixText({ label, values }: Fix, voice: Voice): string {
  const filled = Object.entries(values).map(([name, value]) => [name, isolated(value, LONGEST)]);
  return voice.say(label, Object.fromEntries(filled));
}
