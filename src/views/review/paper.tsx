import type { VNode } from 'preact';
import type { Protocol } from '../../protocol/protocol';
import { dateText } from '../decision-text';
import type { Voice } from '../voice';
import type { Reviewing } from './props';

interface Props extends Pick<Reviewing, 'draft' | 'networks'> {
  readonly protocol: Protocol;
  readonly voice: Voice;
}

/** What stands above a report on paper, where the form that it was made with is left out: the text, and about what it is. */
export function Paper({ draft, networks, protocol, voice }: Props): VNode {
  const { text, site, kind, account, role, attachments } = draft;
  const facts: readonly (readonly [string, string])[] = [
    ['review_paper_date', dateText(new Date().toISOString(), voice)],
    ['review_site', networks.find(({ id }) => id === site)?.name ?? site],
    ['review_kind', voice.say(`review_kind_${kind}`)],
    ['review_account', voice.say(`review_account_${account}`)],
    ['review_role', voice.say(`role_${role}`)],
    ['setting_protocol', protocol.title[voice.language]],
    ...attachments.map(({ name, alt }) => ['review_files', alt ? `${name} (${alt})` : name] as const),
  ];
  return (
    <div class="review-paper">
      <dl>
        {facts.map(([label, value]) => (
          <div key={`${label} ${value}`}>
            <dt>{voice.say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <blockquote dir="auto">{text}</blockquote>
    </div>
  );
}
