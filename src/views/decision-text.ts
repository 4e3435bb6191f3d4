import type { Recognised } from '../review/recognise';
import { isolated, type Voice } from './voice';

/** A moment, or a day as `2026-11-21`, as a date that people read. */
export function dateText(at: string, voice: Voice): string {
  return momentText(at, voice, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A month as `2026-11`, as people read it. */
export function monthText(month: string, voice: Voice): string {
  if (!/^\d{4}-\d\d$/.test(month)) return month;
  return momentText(`${month}-01`, voice, { month: 'long', year: 'numeric' });
}

function momentText(at: string, { language }: Voice, parts: Intl.DateTimeFormatOptions): string {
  // A day without a time would be taken for midnight in Greenwich, which is a day earlier further west.
  const moment = new Date(/^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T00:00` : at);
  if (Number.isNaN(moment.getTime())) return at;
  return moment.toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', parts);
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
