import type { Report } from '../../analyser/report';
import { counted, type Voice } from '../voice';

/** What the report comes down to, in one sentence. */
export function verdictText({ verdict, findings }: Report, voice: Voice): string {
  if (verdict === 'clear') return voice.say('review_verdict_clear');
  const count = findings.filter(({ level }) => level === verdict).length;
  return counted(voice, `review_verdict_${verdict}`, count);
}
