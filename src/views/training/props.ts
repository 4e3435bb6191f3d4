import type { Knowledge } from '../../analyser/knowledge';
import type { Draft } from '../../draft/draft';
import type { ProtocolProblem } from '../../protocol/problem';
import type { Bilingual, Protocol } from '../../protocol/protocol';
import type { Deck } from '../../training/deck';
import type { Language } from '../translate';

/** How a network is called, and which of our drawings stands for it. */
export interface Network {
  readonly name: string;
  readonly look: 'wall' | 'short' | 'picture' | 'work' | 'chat';
}

/** What the check goes by in a case: the draft with all that is known around it. */
export interface Subject {
  readonly draft: Draft;
  readonly protocol: Protocol;
  readonly knowledge: Knowledge;
}

/** The real check, on the compose box that stands on the page. */
export interface LiveCheck {
  /** Takes an editor with `data-compose` for the box in use; the focus stays where it is. */
  lookAt(editor: HTMLElement, subject: Subject): void;
  /** What the check says lies open beside the box, or not. */
  showPanel(open: boolean): void;
}

/** A deck that is kept and is not in order, or not any more: its protocol changed, or is not here. */
export interface UnusableDeck {
  readonly id: string;
  readonly title: Bilingual;
  readonly problems: readonly ProtocolProblem[];
  /** The deck, where it has all the parts of one: then it can be put right in the form. */
  readonly whole?: Deck;
  /** What its file holds. */
  readonly content: string;
}

/** The decks of one's own, and where they are kept. */
export interface OwnDecks {
  readonly decks: readonly Deck[];
  readonly unusable: readonly UnusableDeck[];
  /** Keeps a deck, in place of one with the same id; rejects when it cannot be stored. */
  keep(deck: Deck): Promise<void>;
  remove(id: string): Promise<void>;
  /** Gives a file to whoever sits at the computer. */
  save(name: string, content: string): void;
}

/** All that the training page shows and works with. */
export interface TrainingProps {
  readonly language: Language;
  /** Every protocol that can be chosen. */
  readonly protocols: readonly Protocol[];
  /** Id of the protocol that applies on this device. */
  readonly protocol: string;
  /** The decks that come with the extension. */
  readonly bundled: readonly Deck[];
  readonly own: OwnDecks;
  /** By network id. */
  readonly networks: Readonly<Record<string, Network>>;
  readonly live: LiveCheck;
  /** Today, as `2026-11-21`. */
  readonly day: string;
}
