import type { VNode } from 'preact';
import { ACCOUNT_KINDS, DRAFT_KINDS, ROLES } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import type { Network, Reviewed } from '../../review/reviewed';
import { Choice } from '../choice';
import type { Voice } from '../voice';

interface Props {
  readonly draft: Reviewed;
  readonly voice: Voice;
  readonly networks: readonly Network[];
  readonly protocols: readonly Protocol[];
  change(draft: Reviewed): void;
}

/** What the rules look at beside the words: where, by whom and in whose name. */
export function About({ draft, voice, networks, protocols, change }: Props): VNode {
  const named = <Value extends string>(prefix: string, values: readonly Value[]) =>
    values.map((value) => ({ value, name: voice.say(`${prefix}_${value}`) }));
  const field = <Name extends keyof Reviewed>(name: Name) => ({
    value: draft[name],
    choose: (value: Reviewed[Name]) => change({ ...draft, [name]: value }),
  });
  return (
    <div class="review-fields">
      <Choice
        label={voice.say('review_site')}
        options={networks.map(({ id, name }) => ({ value: id, name }))}
        {...field('site')}
      />
      <Choice
        label={voice.say('review_kind')}
        options={named('review_kind', DRAFT_KINDS)}
        {...field('kind')}
      />
      <Choice
        label={voice.say('review_account')}
        options={named('review_account', ACCOUNT_KINDS)}
        {...field('account')}
      />
      <Choice label={voice.say('review_role')} options={named('role', ROLES)} {...field('role')} />
      <Choice
        label={voice.say('setting_protocol')}
        options={protocols.map(({ id, name }) => ({ value: id, name }))}
        {...field('protocol')}
      />
    </div>
  );
}
