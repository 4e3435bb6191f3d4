import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Case, Deck } from '../../training/deck';
import { useKeepPlace } from '../keep-place';
import { type Voice, voiceIn } from '../voice';
import { Demonstration } from './demonstration';
import { Handout } from './handout';
import { OwnDecksScreen } from './own-decks';
import type { TrainingProps } from './props';
import { Quiz } from './quiz';
import type { Mode, RoundProps } from './round';
import { StartScreen } from './start-screen';
import { Study } from './study';
import { stepped, writeScale } from './type-size';

/** Draws the training page; every call replaces what stood there and keeps the place in the round. */
export function mountTraining(root: HTMLElement, props: TrainingProps): void {
  render(<Training {...props} />, root);
}

/** What stands on the page; only in its memory, so that closing it forgets the participants. */
type Screen =
  /** `again`: its reader came back to it. */
  | { readonly kind: 'start'; readonly again?: true }
  | { readonly kind: 'decks' }
  | { readonly kind: 'handout'; readonly deck: Deck; readonly protocol: string }
  | { readonly kind: 'round'; readonly mode: Mode; readonly deck: Deck; readonly cases: readonly Case[] };

function Training(props: TrainingProps): VNode {
  const voice = voiceIn(props.language);
  const page = useKeepPlace();
  return (
    <div ref={page} class="pw training" lang={props.language} dir="ltr">
      <Screens {...props} voice={voice} />
    </div>
  );
}

function Screens(props: TrainingProps & { readonly voice: Voice }): VNode {
  const [screen, setScreen] = useState<Screen>({ kind: 'start' });
  const [size, setSize] = useState(0);
  const [open, setOpen] = useState(false);
  const [letters, setLetters] = useState(true);
  const resize = (by: 1 | -1): void => {
    const next = stepped(size, by);
    setSize(next);
    writeScale(next);
  };
  const leave = (): void => setScreen({ kind: 'start', again: true });
  if (screen.kind === 'start') {
    return (
      <StartScreen
        {...props}
        again={screen.again ?? false}
        begin={(mode, deck, cases) => setScreen({ kind: 'round', mode, deck, cases })}
        openDecks={() => setScreen({ kind: 'decks' })}
        openHandout={(deck, protocol) => setScreen({ kind: 'handout', deck, protocol })}
      />
    );
  }
  if (screen.kind === 'decks') return <OwnDecksScreen {...props} leave={leave} />;
  if (screen.kind === 'handout') {
    const protocol = props.protocols.find(({ id }) => id === screen.protocol) ?? props.protocols[0]!;
    return <Handout {...{ protocol, leave }} deck={screen.deck} voice={props.voice} />;
  }
  const { mode, deck, cases } = screen;
  const help = { open, letters, setOpen, setLetters };
  return <OneRound {...props} {...{ mode, deck, cases, help, resize, leave }} />;
}

function OneRound({ mode, ...round }: RoundProps & { readonly mode: Mode; readonly day: string }): VNode {
  if (mode === 'quiz') return <Quiz {...round} />;
  return mode === 'study' ? <Study {...round} /> : <Demonstration {...round} />;
}
