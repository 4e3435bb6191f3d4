import type { VNode } from 'preact';
import type { Protocol } from '../../protocol/protocol';
import type { Decision } from '../../review/handover';
import { dateText, whoText } from '../decision-text';
import { isolated, type Voice } from '../voice';
import { Decide } from './decide';
import { Difference } from './difference';
import type { Reviewing } from './props';
import { Send } from './send';
import type { Handed } from './use-handed';

interface Props extends Reviewing {
  readonly voice: Voice;
  readonly handed: Handed;
  /** The one that holds for the draft. */
  readonly protocol: Protocol | undefined;
}

/** What came from somebody else: who asks what, what was changed, and the decision, taken or to be taken. */
export function HandedPart(props: Props): VNode | null {
  const { voice, handed, draft, protocol } = props;
  const { handover, unknownProtocol: id } = handed;
  if (!handover) return null;
  const { from, question, at, decision, withoutNames } = handover;
  return (
    <section class="review-handed" tabIndex={-1} aria-labelledby="review-handed">
      <h2 id="review-handed">
        {from
          ? voice.say('handed_from', { name: isolated(from), date: dateText(at, voice) })
          : voice.say('handed', { date: dateText(at, voice) })}
      </h2>
      {question && <blockquote dir="auto">{question}</blockquote>}
      {withoutNames && <p>{voice.say('handed_without_names')}</p>}
      {id && protocol && <p>{voice.say('handed_protocol_unknown', { id, name: isolated(protocol.name) })}</p>}
      <Difference old={handover.draft.text} now={decision?.text ?? draft.text} voice={voice} />
      {/* Stands there before it says anything, so that a screen reader tells of it. */}
      <div class="review-told" role="status">
        {decision && <Outcome decision={decision} voice={voice} />}
      </div>
      {decision ? (
        <Taken {...props} decision={decision} />
      ) : (
        <Decide {...props} handover={handover} decided={handed.decided} />
      )}
      <button type="button" class="button button-quiet" onClick={handed.close}>
        {voice.say('handed_close')}
      </button>
    </section>
  );
}

interface OutcomeProps {
  readonly decision: Decision;
  readonly voice: Voice;
}

function Outcome({ decision: { outcome, by, at }, voice }: OutcomeProps): VNode {
  return (
    <p class={`review-decision review-decision-${outcome}`}>
      <strong>{voice.say(`outcome_${outcome.replaceAll('-', '_')}`)}</strong>
      <span>{voice.say('decision_by', { name: whoText(by), date: dateText(at, voice) })}</span>
    </p>
  );
}

function Taken({ decision, handed, voice, download, copy }: Props & { readonly decision: Decision }): VNode {
  const { comment, fingerprint } = decision;
  return (
    <>
      {comment && <blockquote dir="auto">{comment}</blockquote>}
      {handed.decidedHere && <p class="review-hint">{voice.say('decision_send')}</p>}
      {handed.notKept ? (
        <p class="review-problem" role="alert">
          {voice.say('decision_not_kept')}
        </p>
      ) : (
        <p class="review-hint">{voice.say(handed.decidedHere ? 'decision_recorded' : 'decision_known')}</p>
      )}
      <p class="review-fingerprint">{voice.say('decision_fingerprint', { fingerprint })}</p>
      <Send {...{ voice, download, copy }} handover={() => handed.handover!} />
    </>
  );
}
