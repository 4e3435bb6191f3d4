import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Deck, Theme } from '../../training/deck';
import { doubtsAbout } from '../../training/doubts';
import { checkDeck } from '../../training/read-deck';
import { Choice } from '../choice';
import type { Voice } from '../voice';
import { CaseForm, type CaseFormProps } from './case-form';
import { inBothLanguages, mayGo, type Where, withNewCase, withNewTheme, withoutTheme } from './deck-draft';
import { doubtText } from './doubt-text';
import { TextInBoth } from './fields';
import { useFocusAtFirst } from './focus-at-first';
import { formLines } from './form-lines';
import { Problems } from './problems';

interface Props extends Pick<CaseFormProps, 'protocols' | 'networks' | 'voice'> {
  readonly deck: Deck;
  readonly where: Where;
  keep(deck: Deck): Promise<void>;
  leave(): void;
}

/** The form of a deck. Nothing is kept before it is in order; what the check would say otherwise is told beside it. */
export function DeckForm(props: Props): VNode {
  const { where, voice, leave } = props;
  const [deck, setDeck] = useState(props.deck);
  const { problems, refused, save } = useSaving(props);
  const heading = useFocusAtFirst();
  return (
    <main class="start deck-form" tabIndex={-1}>
      <h1 class="start-title" ref={heading} tabIndex={-1}>
        {voice.say('training_deck_form')}
      </h1>
      <p>{voice.say('training_form_names')}</p>
      <DeckFields {...{ deck, setDeck, voice }} />
      <section class="start-part" tabIndex={-1} aria-labelledby="form-cases">
        <h2 id="form-cases">{voice.say('training_form_cases')}</h2>
        <Cases {...props} {...{ deck, setDeck }} />
        <button type="button" class="button" onClick={() => setDeck(withNewCase(deck, where))}>
          {voice.say('training_form_add_case')}
        </button>
      </section>
      <Problems lines={problems} voice={voice} />
      <p class="problems" role="alert">
        {refused && voice.say('not_kept')}
      </p>
      <div class="start-other">
        <button type="button" class="button button-first" onClick={() => void save(deck)}>
          {voice.say('training_form_save')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {voice.say('training_form_cancel')}
        </button>
      </div>
    </main>
  );
}

interface Saving {
  /** What is wrong with the deck, a sentence each. */
  readonly problems: readonly string[];
  /** The browser would not store it. */
  readonly refused: boolean;
  /** Keeps a deck that is in order, and leaves the form then. */
  save(deck: Deck): Promise<void>;
}

function useSaving({ protocols, voice, keep, leave }: Props): Saving {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState(false);
  const save = async (deck: Deck): Promise<void> => {
    const read = checkDeck(voice.say('training_this_deck'), inBothLanguages(deck), protocols);
    setRefused(false);
    setProblems(read.ok ? [] : formLines(read.problems, voice));
    if (read.ok) await keep(read.deck).then(leave, () => setRefused(true));
  };
  return { problems, refused, save };
}

interface Editing {
  readonly deck: Deck;
  readonly voice: Voice;
  setDeck(deck: Deck): void;
}

function DeckFields({ deck, setDeck, voice }: Editing): VNode {
  const audiences = (['staff', 'pupils'] as const).map((value) => ({
    value,
    name: voice.say(`training_audience_${value}`),
  }));
  return (
    <section class="start-part" tabIndex={-1} aria-labelledby="form-deck">
      <h2 id="form-deck">{voice.say('training_deck')}</h2>
      <TextInBoth
        label={voice.say('training_form_title')}
        value={deck.title}
        {...{ voice }}
        set={(title) => setDeck({ ...deck, title })}
      />
      <Choice
        label={voice.say('training_form_audience')}
        options={audiences}
        value={deck.audience}
        choose={(audience) => setDeck({ ...deck, audience })}
      />
      {deck.themes.map((theme, at) => (
        <ThemeFields key={theme.id} {...{ deck, setDeck, voice, theme, at }} />
      ))}
      <button type="button" class="button" onClick={() => setDeck(withNewTheme(deck))}>
        {voice.say('training_form_add_theme')}
      </button>
    </section>
  );
}

interface ThemeProps extends Editing {
  readonly theme: Theme;
  /** Its place in the deck, from 0. */
  readonly at: number;
}

function ThemeFields({ deck, setDeck, voice, theme, at }: ThemeProps): VNode {
  const number = String(at + 1);
  return (
    <>
      <TextInBoth
        label={voice.say('training_form_theme_number', { number })}
        value={theme.title}
        {...{ voice }}
        set={(title) => setDeck({ ...deck, themes: deck.themes.with(at, { ...theme, title }) })}
      />
      {mayGo(theme, deck) && (
        <button type="button" class="button" onClick={() => setDeck(withoutTheme(deck, theme))}>
          {voice.say('training_form_remove_theme', { number })}
        </button>
      )}
    </>
  );
}

function Cases({ deck, setDeck, ...props }: Props & Editing): VNode {
  return (
    <>
      {deck.cases.map((one, at) => (
        <CasePart
          key={one.id}
          {...props}
          {...{ one, at }}
          themes={deck.themes}
          change={(changed) => setDeck({ ...deck, cases: deck.cases.with(at, changed) })}
          remove={() => setDeck({ ...deck, cases: deck.cases.toSpliced(at, 1) })}
        />
      ))}
    </>
  );
}

interface CasePartProps extends CaseFormProps {
  /** Its place in the deck, from 0. */
  readonly at: number;
  remove(): void;
}

// Of a long deck only what is looked at is drawn and checked.
function CasePart({ at, remove, ...props }: CasePartProps): VNode {
  const { one, voice } = props;
  const [open, setOpen] = useState(one.draft.text === '');
  const number = String(at + 1);
  return (
    <details class="more case-part" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{voice.say('training_form_case', { number })}</h3>
        <span class="case-start">{one.draft.text}</span>
      </summary>
      {open && (
        <div class="case-form">
          <CaseForm {...props} />
          <Doubts {...props} />
          <button type="button" class="button" onClick={remove}>
            {voice.say('training_form_remove_case', { number })}
          </button>
        </div>
      )}
    </details>
  );
}

/** Where the check would say otherwise in front of the room. */
function Doubts({ one, protocols, voice }: Pick<CaseFormProps, 'one' | 'protocols' | 'voice'>): VNode | null {
  const protocol = protocols.find(({ id }) => id === one.protocol);
  if (!protocol || !one.draft.text.trim()) return null;
  const doubts = doubtsAbout(one, protocol);
  if (doubts.length === 0) return null;
  return (
    <ul class="doubts">
      {doubts.map((doubt) => (
        <li key={`${doubt.kind} ${doubt.found}`}>{doubtText(doubt, protocol, voice)}</li>
      ))}
    </ul>
  );
}
