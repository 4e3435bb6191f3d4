import type { VNode } from 'preact';
import type { Protocol } from '../../protocol/protocol';
import { infoPagesOf, themesOf } from '../../protocol/sections';
import type { Voice } from '../voice';

interface Props {
  readonly protocol: Protocol;
  readonly voice: Voice;
}

/** The table of contents. */
export function Contents({ protocol, voice }: Props): VNode {
  const themes = themesOf(protocol).map(({ id }) => id);
  const pages = infoPagesOf(protocol).map(({ id }) => id);
  return (
    <nav class="protocol-contents" aria-label={voice.say('protocol_contents')}>
      <Part title={voice.say('protocol_themes')} kind="theme" ids={themes} voice={voice} />
      <Part title={voice.say('protocol_pages')} kind="info" ids={pages} voice={voice} />
    </nav>
  );
}

interface PartProps {
  readonly title: string;
  readonly kind: 'theme' | 'info';
  readonly ids: readonly string[];
  readonly voice: Voice;
}

function Part({ title, kind, ids, voice }: PartProps): VNode {
  return (
    <>
      <p class="protocol-contents-title">{title}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${kind}-${id}`}>{voice.say(`${kind}_${id}_title`)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
