import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Voice, voiceIn } from '../voice';
import type { SelfCheckProps } from './props';
import { type Section, sectionsOf, selfCheckText } from './sections';

/** Draws the self-check; every call replaces what stood there. */
export function mountSelfCheck(root: HTMLElement, props: SelfCheckProps): void {
  render(<SelfCheckPage {...props} />, root);
}

function SelfCheckPage({ check, language, copy }: SelfCheckProps): VNode {
  const voice = voiceIn(language);
  return (
    <div class="pw self-check" lang={language} dir="ltr">
      <main class="self-check-main">
        <header class="self-check-head">
          <h1>{voice.say('self_check_title')}</h1>
          <p>{voice.say('self_check_intro')}</p>
          <Copy voice={voice} copy={() => copy(selfCheckText(check, voice))} />
        </header>
        {sectionsOf(check, voice).map((section) => (
          <Part key={section.id} {...section} />
        ))}
      </main>
    </div>
  );
}

function Copy({ voice, copy }: { readonly voice: Voice; copy(): Promise<boolean> }): VNode {
  const [told, tell] = useState('');
  const pressed = async (): Promise<void> =>
    tell(voice.say((await copy()) ? 'self_check_copied' : 'self_check_not_copied'));
  return (
    <div class="self-check-copy">
      <button type="button" class="button button-first" onClick={() => void pressed()}>
        {voice.say('self_check_copy')}
      </button>
      <p role="status">{told}</p>
    </div>
  );
}

function Part({ id, title, intro, rows }: Section): VNode {
  return (
    <section class="self-check-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p>{intro}</p>}
      {rows.length > 0 && (
        <dl class="self-check-rows">
          {rows.map(({ name, value, wrong }) => (
            <>
              <dt>{name}</dt>
              <dd class={wrong ? 'self-check-wrong' : undefined}>{value}</dd>
            </>
          ))}
        </dl>
      )}
    </section>
  );
}
