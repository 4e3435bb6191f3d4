import type { VNode } from 'preact';
import type { Protocol } from '../../protocol/protocol';
import type { Case, Deck } from '../../training/deck';
import { roundOf } from '../../training/round';
import { Choice } from '../choice';
import { counted, type Voice } from '../voice';

/** Which cases of a deck are practised with, and in which order. */
export interface ChoiceOfCases {
  readonly deck: Deck;
  /** Id of a protocol; undefined: all. */
  readonly protocol: string | undefined;
  /** Ids of the themes that are left out. */
  readonly without: readonly string[];
  /** How many at most; undefined: all. */
  readonly count: number | undefined;
  /** Decides the order; undefined: that of the deck. */
  readonly seed: number | undefined;
}

/** All of a deck that has to do with this protocol; all of it when nothing has. */
export function allOf(deck: Deck, protocol: string): ChoiceOfCases {
  const known = protocolsIn(deck).includes(protocol);
  return { deck, protocol: known ? protocol : undefined, without: [], count: undefined, seed: undefined };
}

/** The cases that were chosen, in the order in which they are played. */
export function casesOf({ deck, protocol, without, count, seed }: ChoiceOfCases): readonly Case[] {
  const themes = deck.themes.map(({ id }) => id).filter((id) => !without.includes(id));
  return roundOf(deck, {
    themes,
    ...(protocol !== undefined && { protocols: [protocol] }),
    ...(count !== undefined && { count }),
    ...(seed !== undefined && { seed }),
  });
}

/** The protocol that was chosen, or else the one that the deck's first case rests on. */
export function protocolOf({ deck, protocol }: ChoiceOfCases): string {
  return protocol ?? protocolsIn(deck)[0] ?? '';
}

interface Props {
  readonly decks: readonly Deck[];
  readonly protocols: readonly Protocol[];
  readonly choice: ChoiceOfCases;
  readonly voice: Voice;
  chooseDeck(id: string): void;
  setChoice(choice: ChoiceOfCases): void;
}

/** What to practise with: a deck, a protocol, themes, how many. */
export function ChooseCases(props: Props): VNode {
  const { decks, choice, voice, chooseDeck } = props;
  const found = casesOf(choice).length;
  return (
    <section class="start-part" aria-labelledby="start-what">
      <h2 id="start-what">{voice.say('training_what')}</h2>
      <div class="start-fields">
        <Choice
          label={voice.say('training_deck')}
          options={decks.map(({ id, title }) => ({ value: id, name: title[voice.language] }))}
          value={choice.deck.id}
          choose={chooseDeck}
        />
        <ProtocolChoice {...props} />
        <CountChoice {...props} />
      </div>
      <Themes {...props} />
      <p class="start-count" role="status">
        {found === 0 ? voice.say('training_cases_none') : counted(voice, 'training_chosen', found)}
      </p>
    </section>
  );
}

const ALL = '';

function ProtocolChoice({ protocols, choice, setChoice, voice }: Props): VNode | null {
  const ids = protocolsIn(choice.deck);
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

const COUNTS = ['5', '10', '15', '20'];

function CountChoice({ choice, setChoice, voice }: Props): VNode {
  return (
    <Choice
      label={voice.say('training_count')}
      options={[
        { value: ALL, name: voice.say('training_count_all') },
        ...COUNTS.map((count) => ({ value: count, name: voice.say('training_count_some', { count }) })),
      ]}
      value={choice.count === undefined ? ALL : String(choice.count)}
      choose={(count) =>
        setChoice({
          ...choice,
          count: count ? Number(count) : undefined,
          seed: count ? Math.floor(Math.random() * 2 ** 31) : undefined,
        })
      }
    />
  );
}

function Themes({ choice, setChoice, voice }: Props): VNode {
  const { deck, without } = choice;
  const toggle = (theme: string): void =>
    setChoice({
      ...choice,
      without: without.includes(theme) ? without.filter((id) => id !== theme) : [...without, theme],
    });
  return (
    <fieldset class="themes">
      <legend>{voice.say(deck.audience === 'pupils' ? 'training_lessons' : 'training_themes')}</legend>
      {deck.themes.map(({ id, title }) => (
        <label key={id} class="check-field">
          <input type="checkbox" checked={!without.includes(id)} onChange={() => toggle(id)} />
          {title[voice.language]}
        </label>
      ))}
    </fieldset>
  );
}

/** Ids of the protocols that the cases of a deck rest on, each once, in the deck's order. */
function protocolsIn(deck: Deck): readonly string[] {
  return [...new Set(deck.cases.map(({ protocol }) => protocol))];
}
