import { type ComponentChildren, render, type VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Protocol } from '../../protocol/protocol';
import { showPlace } from '../show-place';
import { slashSearches } from '../slash';
import { type Voice, voiceIn } from '../voice';
import { Contents } from './contents';
import { Controls } from './controls';
import type { ProtocolPageProps, Reading } from './props';
import { AT_FIRST, protocolFor, readingOf } from './reading';
import { Results } from './results';
import { Sections } from './sections';

/** Draws the page of the protocol; every call replaces what stood there and keeps the reader's place. */
export function mountProtocolPage(root: HTMLElement, props: ProtocolPageProps): void {
  render(<ProtocolPage {...props} />, root);
}

function ProtocolPage(props: ProtocolPageProps): VNode {
  const { shown, language } = props;
  const voice = voiceIn(language);
  const [reading, read] = useState<Reading>(AT_FIRST);
  const protocol = protocolFor(props, reading.chosen);
  const searching = reading.query.trim() !== '';
  useLayoutEffect(() => slashSearches(document), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for is shown whatever was read before
  useLayoutEffect(() => read((now) => readingOf(shown ?? '', props.protocols, now)), [shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only then is it there to be shown
  useLayoutEffect(() => bringIntoView(shown), [shown, protocol?.id, searching]);
  if (!protocol) return <div />;
  const shownNow = { ...props, protocol, voice };
  return (
    <div class="pw protocol" lang={language} dir="ltr">
      <Head protocol={protocol} voice={voice}>
        <Controls {...shownNow} reading={reading} read={(more) => read({ ...reading, ...more })} />
      </Head>
      <div class="protocol-body">
        {!searching && <Contents protocol={protocol} voice={voice} />}
        <main class="protocol-main">
          {searching ? (
            <Results
              {...props}
              {...{ protocol, voice }}
              query={reading.query}
              opened={(chosen) => read({ ...AT_FIRST, chosen })}
            />
          ) : (
            <Sections {...shownNow} onlyOwn={reading.onlyOwn} />
          )}
        </main>
      </div>
    </div>
  );
}

interface HeadProps {
  readonly protocol: Protocol;
  readonly voice: Voice;
  readonly children: ComponentChildren;
}

function Head({ protocol, voice, children }: HeadProps): VNode {
  return (
    <header class="protocol-head">
      <h1 class="protocol-title">{protocol.title[voice.language]}</h1>
      <p class="protocol-intro">{voice.say('protocol_intro')}</p>
      {children}
    </header>
  );
}

function bringIntoView(shown: string | undefined): void {
  // Whoever is searching goes on doing so.
  if (document.activeElement?.matches('input')) return;
  showPlace(shown, 'center');
}
