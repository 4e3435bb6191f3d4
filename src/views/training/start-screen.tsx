import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Case, Deck } from '../../training/deck';
import { type RoundChoice, roundOf } from '../../training/round';
import { Choice } from '../choice';
import { counted, type Voice } from '../voice';
import type { TrainingProps } from './props';
import type { Mode } from './round';

interface Props extends TrainingProps {
  readonly voice: Voice;
  begin(mode: Mode, deck: Deck, cases: readonly Case[]): void;
}

const MODES: readonly Mode[] = ['demonstration'];

/** Where a coach chooses what to practise with, and how. */
export function StartScreen(props: Props): VNode {
  const { bundled, own, voice, begin } = props;
  const decks = [...bundled, ...own.decks];
  const [deckId, setDeckId] = useState(decks[0]?.id ?? '');
  const deck = decks.find(({ id }) => id === deckId) ?? decks[0]!;
  const [choice, setChoice] = useState(firstChoice(props, deck));
  const cases = roundOf(deck, roundChoice(deck, choice));
  const choose = (id: string): void => {
    setDeckId(id);
    setChoice(firstChoice(props, decks.find((one) => one.id === id) ?? deck));
  };
  return (
    <main class="start">
      <h1 class="start-title">{voice.say('training_title')}</h1>
      <p class="start-intro">{voice.say('training_intro')}</p>
      <section class="start-part" aria-labelledby="start-what">
        <h2 id="start-what">{voice.say('training_what')}</h2>
        <div class="start-fields">
          <Choice
            label={voice.say('training_deck')}
            options={decks.map(({ id, title }) => ({ value: id, name: title[voice.language] }))}
            value={deck.id}
            choose={choose}
          />
          <ProtocolChoice {...props} {...{ deck, choice, setChoice }} />
        </div>
        <Themes {...{ deck, choice, setChoice, voice }} />
        <p class="start-count" role="status">
          {cases.length === 0
            ? voice.say('training_cases_none')
            : counted(voice, 'training_cases', cases.length)}
        </p>
      </section>
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
    </main>
  );
}

/** Which cases of the deck were chosen. */
interface ChoiceOfCases {
  /** Id of a protocol; undefined: all. */
  readonly protocol: string | undefined;
  /** Ids of the themes that are left out. */
  readonly without: readonly string[];
}

function roundChoice({ themes }: Deck, { protocol, without }: ChoiceOfCases): RoundChoice {
  const ids = themes.map(({ id }) => id).filter((id) => !without.includes(id));
  return { themes: ids, ...(protocol && { protocols: [protocol] }) };
}

/** Ids of the protocols that the cases of a deck rest on, each once, in the deck's order. */
function protocolsIn(deck: Deck): readonly string[] {
  return [...new Set(deck.cases.map(({ protocol }) => protocol))];
}

/** The protocol of this device where the deck has cases for it. */
function firstChoice({ protocol }: TrainingProps, deck: Deck): ChoiceOfCases {
  return { protocol: protocolsIn(deck).includes(protocol) ? protocol : undefined, without: [] };
}

interface ChoiceProps {
  readonly deck: Deck;
  readonly choice: ChoiceOfCases;
  setChoice(choice: ChoiceOfCases): void;
  readonly voice: Voice;
}

const ALL = '';

function ProtocolChoice({
  protocols,
  deck,
  choice,
  setChoice,
  voice,
}: ChoiceProps & TrainingProps): VNode | null {
  const ids = protocolsIn(deck);
  if (ids.length < 2) return null;
  const name = (id: string): string => protocols.find((protocol) => protocol.id === id)?.name ?? id;
  return (
    <Choice
      label={voice.say('training_protocol')}
      options={[
        { value: ALL, name: voice.say('training_protocol_all') },
        ...ids.map((id) => ({ value: id, name: name(id) })),
      ]}
      value={choice.protocol ?? ALL}
      choose={(id) => setChoice({ ...choice, protocol: id || undefined })}
    />
  );
}

function Themes({ deck, choice, setChoice, voice }: ChoiceProps): VNode {
  const toggle = (theme: string): void => {
    const without = choice.without.includes(theme)
      ? choice.without.filter((id) => id !== theme)
      : [...choice.without, theme];
    setChoice({ ...choice, without });
  };
  return (
    <fieldset class="themes">
      <legend>{voice.say(deck.audience === 'pupils' ? 'training_lessons' : 'training_themes')}</legend>
      {deck.themes.map(({ id, title }) => (
        <label key={id} class="check-field">
          <input type="checkbox" checked={!choice.without.includes(id)} onChange={() => toggle(id)} />
          {title[voice.language]}
        </label>
      ))}
    </fieldset>
  );
}
