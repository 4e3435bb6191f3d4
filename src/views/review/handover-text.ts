import type { Handover } from '../../review/handover';
import { blockOf } from '../../review/handover-block';
import { dateText } from '../decision-text';
import type { Voice } from '../voice';

/** A handover as a message for any mail or chat: to be read by people, and by Postwijzer again. */
export function handoverText(handover: Handover, voice: Voice): string {
  const { draft, from, question, decision } = handover;
  const parts = decision
    ? [
        voice.say(`handover_decided_${keyed(decision.outcome)}`),
        voice.say('handover_by', {
          name: [decision.by.name, decision.by.role].filter(Boolean).join(', '),
          date: dateText(decision.at, voice),
        }),
        decision.comment,
        voice.say('handover_text'),
        decision.text ?? draft.text,
      ]
    : [voice.say('handover_please'), question, voice.say('handover_text'), draft.text, from];
  const open = voice.say(decision ? 'handover_open_decision' : 'advice_open');
  return [...parts, open, blockOf(handover)].filter(Boolean).join('\n\n');
}

function keyed(outcome: string): string {
  return outcome.replaceAll('-', '_');
}
