import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Deck } from '../../training/deck';
import { writeDeck } from '../../training/read-deck';
import { counted, type Voice } from '../voice';
import { formLines } from './form-lines';
import type { OwnDecks, UnusableDeck as Unusable } from './props';

interface Props {
  readonly deck: Deck;
  readonly own: OwnDecks;
  readonly voice: Voice;
  edit(deck: Deck): void;
}

/** A deck of the coach's own in the list, with what can be done with it. */
export function OwnDeck({ deck, own, voice, edit }: Props): VNode {
  const name = deck.title[voice.language];
  return (
    <li class="deck">
      <p>
        <b>{name}</b> <span>{counted(voice, 'training_cases', deck.cases.length)}</span>
      </p>
      <Press name={name} press={() => edit(deck)}>
        {voice.say('training_deck_edit')}
      </Press>
      <SaveAndRemove {...{ name, own, voice }} id={deck.id} content={writeDeck(deck)} />
    </li>
  );
}

interface UnusableProps extends Omit<Props, 'deck'> {
  readonly deck: Unusable;
}

/** One that nobody can practise with as it is: it stays in sight, so that nothing goes away without a word. */
export function UnusableDeck({ deck, own, voice, edit }: UnusableProps): VNode {
  const name = deck.title[voice.language];
  const { whole } = deck;
  return (
    <li class="deck">
      <div class="deck-unusable">
        <b>{name}</b>
        <details class="more">
          <summary>{voice.say('training_deck_unusable')}</summary>
          <ul>
            {formLines(deck.problems, voice).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      </div>
      {whole && (
        <Press name={name} press={() => edit(whole)}>
          {voice.say('training_deck_edit')}
        </Press>
      )}
      <SaveAndRemove {...{ name, own, voice }} id={deck.id} content={deck.content} />
    </li>
  );
}

interface SaveAndRemoveProps extends Pick<Props, 'own' | 'voice'> {
  readonly id: string;
  readonly name: string;
  /** What its file holds. */
  readonly content: string;
}

function SaveAndRemove({ id, name, content, own, voice }: SaveAndRemoveProps): VNode {
  const [sure, setSure] = useState(false);
  const [refused, setRefused] = useState(false);
  const remove = (): void => {
    setRefused(false);
    if (sure) own.remove(id).catch(() => setRefused(true));
    else setSure(true);
  };
  return (
    <>
      <Press name={name} press={() => own.save(`${name}.json`, content)}>
        {voice.say('training_deck_export')}
      </Press>
      <Press name={name} press={remove} left={() => setSure(false)}>
        {voice.say(sure ? 'training_deck_remove_sure' : 'training_deck_remove')}
      </Press>
      {refused && (
        <p class="problems" role="alert">
          {voice.say('not_kept')}
        </p>
      )}
    </>
  );
}

interface PressProps {
  /** Which deck, for whoever does not see where the button stands. */
  readonly name: string;
  readonly children: ComponentChildren;
  press(): void;
  /** Told when the focus goes elsewhere. */
  left?(): void;
}

function Press({ name, children, press, left }: PressProps): VNode {
  return (
    <button type="button" class="button" onClick={press} onBlur={left}>
      {children}
      <span class="unseen">{name}</span>
    </button>
  );
}
