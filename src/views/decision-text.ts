import type { Recognised } from '../review/recognise';
import { isolated, type Voice } from './voice';

/** A moment as a date that people read. */
export function dateText(at: string, { language }: Voice): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  return moment.toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** Somebody with what they are to the school. */
export function whoText({ name, role }: { readonly name: string; readonly role?: string }): string {
  return isolated(role ? `${name} (${role})` : name);
}

/** What is known of a text that was decided about, in one sentence. */
export function decisionText({ approval, as }: Recognised, voice: Voice): string {
  const refused = approval.outcome === 'refused';
  const key = as === 'asked' ? 'decided_otherwise' : `decided_${as}_${refused ? 'refused' : 'agreed'}`;
  return voice.say(key, { name: whoText(approval.by), date: dateText(approval.at, voice) });
}
