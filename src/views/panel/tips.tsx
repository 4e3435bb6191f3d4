import type { VNode } from 'preact';
import type { Protocol } from '../../protocol/protocol';
import { ClauseList } from '../clause-list';
import { clausesById, clauseText } from '../clause-text';
import type { Voice } from '../voice';

const AT_ONCE = 3;

interface Props {
  readonly ids: readonly string[];
  readonly protocol: Protocol;
  readonly voice: Voice;
}

/** The do's and don'ts that fit this post: the best few at once, the others folded away. */
export function Tips({ ids, protocol, voice }: Props): VNode | null {
  const items = clausesById(protocol, ids).map((clause) => ({ clause: clauseText(clause, protocol, voice) }));
  if (items.length === 0) return null;
  return (
    <section class="group group-tips" aria-labelledby="group-tips">
      <h3 class="group-title" id="group-tips">
        {voice.say('group_tips')}
      </h3>
      <ClauseList items={items} voice={voice} atOnce={AT_ONCE} brief />
    </section>
  );
}
