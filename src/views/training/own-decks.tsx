import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Protocol } from '../../protocol/protocol';
import type { Deck } from '../../training/deck';
import { type ReadDeck, readDeck } from '../../training/read-deck';
import { FileDrop } from '../file-drop';
import { problemLines } from '../problem-lines';
import { textIn } from '../take-file';
import type { Voice } from '../voice';
import { besideOthers, copyOf, newDeck, type Where, withoutLost } from './deck-draft';
import { DeckForm } from './deck-form';
import { useFocusAtFirst } from './focus-at-first';
import { OwnDeck, UnusableDeck } from './own-deck';
import { Problems } from './problems';
import type { TrainingProps } from './props';

interface Props extends TrainingProps {
  readonly voice: Voice;
  leave(): void;
}

/** The coach's own decks: made in a form, or brought in from a file; each can be given away as a file. */
export function OwnDecksScreen(props: Props): VNode {
  const { own, protocols, networks, voice } = props;
  const where = { protocol: props.protocol, site: Object.keys(networks)[0]! };
  const [editing, setEditing] = useState<Deck>();
  if (editing) {
    const leave = (): void => setEditing(undefined);
    return <DeckForm {...{ protocols, networks, where, voice, leave }} deck={editing} keep={own.keep} />;
  }
  return <DeckList {...props} where={where} edit={setEditing} />;
}

interface ListProps extends Props {
  readonly where: Where;
  edit(deck: Deck): void;
}

function DeckList({ own, bundled, protocols, where, voice, edit, leave }: ListProps): VNode {
  const heading = useFocusAtFirst();
  return (
    <main class="start" tabIndex={-1}>
      <h1 class="start-title" ref={heading} tabIndex={-1}>
        {voice.say('training_own_decks')}
      </h1>
      <p class="start-intro">{voice.say('training_own_decks_intro')}</p>
      <ul class="decks">
        {own.decks.map((deck) => (
          <OwnDeck key={deck.id} {...{ deck, own, voice, edit }} />
        ))}
        {own.unusable.map((deck) => (
          <UnusableDeck
            key={deck.id}
            {...{ deck, own, voice }}
            edit={(whole) => edit(withoutLost(whole, protocols, where))}
          />
        ))}
      </ul>
      <div class="start-other">
        <button type="button" class="button button-first" onClick={() => edit(newDeck(where))}>
          {voice.say('training_deck_new')}
        </button>
        {bundled.map((deck) => (
          <button key={deck.id} type="button" class="button" onClick={() => edit(copyOf(deck))}>
            {voice.say('training_deck_copy', { deck: deck.title[voice.language] })}
          </button>
        ))}
      </div>
      <ImportDeck {...{ bundled, own, protocols, voice }} />
      <button type="button" class="button" onClick={leave}>
        {voice.say('training_again')}
      </button>
    </main>
  );
}

function ImportDeck({
  bundled,
  own,
  protocols,
  voice,
}: Pick<Props, 'bundled' | 'own' | 'protocols' | 'voice'>): VNode {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [told, tell] = useState('');
  const take = async (file: File): Promise<void> => {
    const read = await deckIn(file, protocols);
    setProblems(read.ok ? [] : problemLines(read.problems, voice));
    tell('');
    if (!read.ok) return;
    const taken = [...bundled, ...own.decks, ...own.unusable].map(({ id }) => id);
    const beside = besideOthers(read.deck, own.decks, taken);
    if (beside) await own.keep(beside).catch(() => tell('not_kept'));
    else tell('training_deck_known');
  };
  return (
    <>
      <FileDrop
        label={voice.say('training_deck_import')}
        hint={voice.say('file_drop_json')}
        accept=".json,application/json"
        take={take}
      />
      <p role="status" class="deck-told">
        {told && voice.say(told)}
      </p>
      <Problems lines={problems} voice={voice} />
    </>
  );
}

// Many times the decks that come with the extension.
const LARGEST_FILE = 2_000_000;

async function deckIn(file: File, protocols: readonly Protocol[]): Promise<ReadDeck> {
  const read = await textIn(file, LARGEST_FILE);
  if (read.ok) return readDeck(file.name, read.text, protocols);
  return {
    ok: false,
    problems: [{ file: file.name, path: '$', reason: read.reason, found: '', allowed: '' }],
  };
}
