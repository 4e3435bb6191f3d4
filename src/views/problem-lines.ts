import type { ProtocolProblem } from '../protocol/problem';
import { counted, type Voice } from './voice';

const SHOWN = 50;

/** What is wrong with a file, a sentence each; of very much the first so many, and how many there are more. */
export function problemLines(problems: readonly ProtocolProblem[], voice: Voice): readonly string[] {
  const lines = problems.slice(0, SHOWN).map((problem) => problemLine(problem, voice));
  const more = problems.length - SHOWN;
  return more > 0 ? [...lines, counted(voice, 'protocols_more', more)] : lines;
}

/** One thing that is wrong, with its place in the file unless it is about the whole of that. */
export function problemLine({ reason, ...values }: ProtocolProblem, voice: Voice): string {
  const place = values.path === '$' ? values.file : voice.say('protocol_error_place', values);
  return voice.say(`protocol_error_${reason}`, { ...values, place });
}
