import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Case, Deck } from '../../training/deck';
import type { Voice } from '../voice';
import { allOf, ChooseCases, casesOf, protocolOf } from './choose-cases';
import { useFocusAtFirst } from './focus-at-first';
import type { TrainingProps } from './props';
import type { Mode } from './round';

interface Props extends TrainingProps {
  readonly voice: Voice;
  /** Its reader came back from something else on the page. */
  readonly again: boolean;
  begin(mode: Mode, deck: Deck, cases: readonly Case[]): void;
  /** For the agreements of the protocol with this id. */
  openHandout(deck: Deck, protocol: string): void;
  openDecks(): void;
}

const MODES: readonly Mode[] = ['demonstration', 'quiz', 'study'];

/** Where a coach chooses what to practise with, and how. */
export function StartScreen(props: Props): VNode {
  const { bundled, own, protocols, protocol, voice, again, openHandout, openDecks } = props;
  const heading = useFocusAtFirst(again);
  const decks = [...bundled, ...own.decks];
  const [choice, setChoice] = useState(() => allOf(decks[0]!, protocol));
  const chooseDeck = (id: string): void =>
    setChoice(allOf(decks.find((deck) => deck.id === id) ?? decks[0]!, protocol));
  return (
    <main class="start">
      <h1 class="start-title" ref={heading} tabIndex={-1}>
        {voice.say('training_title')}
      </h1>
      <p class="start-intro">{voice.say('training_intro')}</p>
      <ChooseCases {...{ decks, protocols, choice, voice, chooseDeck, setChoice }} />
      <Modes {...props} deck={choice.deck} cases={casesOf(choice)} />
      <section class="start-part" aria-labelledby="start-other">
        <h2 id="start-other">{voice.say('training_other')}</h2>
        <div class="start-other">
          <button type="button" class="button" onClick={() => openHandout(choice.deck, protocolOf(choice))}>
            {voice.say('training_handout')}
          </button>
          <button type="button" class="button" onClick={openDecks}>
            {voice.say('training_own_decks')}
          </button>
        </div>
      </section>
    </main>
  );
}

interface ModesProps extends Pick<Props, 'voice' | 'begin'> {
  readonly deck: Deck;
  readonly cases: readonly Case[];
}

function Modes({ deck, cases, voice, begin }: ModesProps): VNode {
  return (
    <section class="start-part" aria-labelledby="start-how">
      <h2 id="start-how">{voice.say('training_how')}</h2>
      <ul class="modes">
        {MODES.map((mode) => (
          <li key={mode}>
            <button
              type="button"
              class="mode"
              disabled={cases.length === 0}
              onClick={() => begin(mode, deck, cases)}
            >
              <b>{voice.say(`training_mode_${mode}`)}</b>
              <span>{voice.say(`training_mode_${mode}_what`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
