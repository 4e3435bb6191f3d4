import type { VNode } from 'preact';
import type { Clause, Protocol } from '../../protocol/protocol';
import type { Case, Deck } from '../../training/deck';
import { type HandoutTheme, handoutOf } from '../../training/handout';
import { KindIcon } from '../icons';
import type { Voice } from '../voice';
import { useFocusAtFirst } from './focus-at-first';

interface Props {
  readonly deck: Deck;
  readonly protocol: Protocol;
  readonly voice: Voice;
  leave(): void;
}

/** What to take home from a training, for paper: by theme what to do, what not, and how a post became a better one. */
export function Handout({ deck, protocol, voice, leave }: Props): VNode {
  const heading = useFocusAtFirst();
  return (
    <main class="handout">
      <div class="handout-actions">
        <button type="button" class="button button-first" onClick={() => print()}>
          {voice.say('training_handout_print')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {voice.say('training_again')}
        </button>
      </div>
      <article class="handout-sheet sheet" aria-labelledby="handout-title">
        <header class="handout-head">
          <h1 class="handout-title" id="handout-title" ref={heading} tabIndex={-1}>
            {voice.say('training_handout_title', { protocol: protocol.name })}
          </h1>
          <p>{voice.say('training_handout_from', { deck: deck.title[voice.language] })}</p>
        </header>
        {handoutOf(deck, protocol).map((part) => (
          <ThemePart key={part.theme.id} {...{ part, voice }} />
        ))}
        <p class="handout-end">{voice.say('training_handout_end')}</p>
      </article>
    </main>
  );
}

function ThemePart({ part, voice }: { readonly part: HandoutTheme; readonly voice: Voice }): VNode {
  const { theme, dos, donts, knows, example } = part;
  const { language } = voice;
  return (
    <section class="handout-theme" aria-labelledby={`theme-${theme.id}`}>
      <h2 id={`theme-${theme.id}`}>{theme.title[language]}</h2>
      {theme.starter && <p class="handout-starter">{theme.starter[language]}</p>}
      <div class="handout-lists">
        <Clauses {...{ voice }} kind="do" title="training_handout_dos" clauses={dos} />
        <Clauses {...{ voice }} kind="dont" title="training_handout_donts" clauses={donts} />
        <Clauses {...{ voice }} kind="know" title="training_handout_knows" clauses={knows} />
      </div>
      {example?.better && <Example one={example} better={example.better.text} voice={voice} />}
      {theme.takeaway && <p class="handout-takeaway">{theme.takeaway[language]}</p>}
    </section>
  );
}

interface ClausesProps {
  readonly kind: 'do' | 'dont' | 'know';
  readonly title: string;
  readonly clauses: readonly Clause[];
  readonly voice: Voice;
}

function Clauses({ kind, title, clauses, voice }: ClausesProps): VNode | null {
  if (clauses.length === 0) return null;
  return (
    <div class={`handout-list clause-${kind}`}>
      <h3>
        <span class="clause-sign">
          <KindIcon kind={kind} />
        </span>
        {voice.say(title)}
      </h3>
      <ul>
        {clauses.map(({ id, text }) => (
          <li key={id}>{text[voice.language]}</li>
        ))}
      </ul>
    </div>
  );
}

interface ExampleProps {
  readonly one: Case;
  readonly better: string;
  readonly voice: Voice;
}

function Example({ one, better, voice }: ExampleProps): VNode {
  return (
    <div class="handout-example">
      <p class="handout-why">
        <b>{voice.say('training_handout_example')}</b> {one.situation[voice.language]}
      </p>
      <figure>
        <figcaption>{voice.say('training_handout_before')}</figcaption>
        <blockquote>{one.draft.text}</blockquote>
      </figure>
      <figure>
        <figcaption>{voice.say('training_handout_after')}</figcaption>
        <blockquote>{better}</blockquote>
      </figure>
    </div>
  );
}
