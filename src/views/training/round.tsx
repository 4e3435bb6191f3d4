import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Case, Deck } from '../../training/deck';
import type { Voice } from '../voice';
import { Controls } from './controls';
import { Help, type HelpState } from './help';
import { type KeyActions, useKeys } from './keys';
import { nextHidden, type Part, partsOf } from './parts';
import type { TrainingProps } from './props';
import { type Slide, slidesOf } from './slides';
import { Stage } from './stage';
import { ThemeSlide } from './theme-slide';

/** One of the ways to practise. */
export type Mode = 'demonstration' | 'quiz' | 'study';

/** What a round of cases works with. */
export interface RoundProps extends Pick<TrainingProps, 'protocols' | 'networks' | 'live'> {
  readonly deck: Deck;
  readonly cases: readonly Case[];
  readonly voice: Voice;
  readonly help: HelpState;
  /** Makes the type larger or smaller by a step. */
  resize(by: 1 | -1): void;
  leave(): void;
}

interface Steps extends RoundProps {
  readonly mode: Mode;
  /** What is asked beside a case, by what is shown of it; and what its number keys do. */
  ask(one: Case, shown: ReadonlySet<Part>): ComponentChildren;
  number?(one: Case, at: number, back: boolean): void;
  /** Whether more of this case may be revealed. */
  mayReveal?(one: Case): boolean;
  /** What is shown without being revealed. */
  alsoShown?(one: Case): readonly Part[];
  /** What stands after the last case; absent: the last case is the end. */
  readonly end?: ComponentChildren;
}

/** Goes through the cases of a round, and through what is revealed of each. */
export function Round(props: Steps): VNode {
  const { cases, deck, voice, mode, help, alsoShown = () => [] } = props;
  const [at, setAt] = useState(0);
  const [revealed, setRevealed] = useState<Readonly<Record<string, ReadonlySet<Part>>>>({});
  const slides = slidesOf(cases, deck.themes);
  const slide = slides[at];
  const shownOf = (one: Case): ReadonlySet<Part> => new Set([...(revealed[one.id] ?? []), ...alsoShown(one)]);
  const show = (one: Case, part: Part): void =>
    setRevealed((now) => ({ ...now, [one.id]: new Set(now[one.id]).add(part) }));
  const next = slide?.kind === 'case' ? partToReveal(props, slide.one, shownOf(slide.one)) : undefined;
  const last = slides.length - (props.end ? 0 : 1);
  const steps: KeyActions = {
    next: () => setAt(Math.min(at + 1, last)),
    back: () => setAt(Math.max(at - 1, 0)),
    ...(next && slide?.kind === 'case' && { reveal: () => show(slide.one, next) }),
  };
  useKeys({ ...steps, ...otherKeys(props, slide) }, help.letters);
  return (
    <div class={`round round-${mode}`}>
      <main class="round-main">{slide ? <Shown {...props} {...{ slide, shownOf, show }} /> : props.end}</main>
      <Controls
        {...{ voice, steps, slides, at, last, revealing: next }}
        resize={props.resize}
        leave={props.leave}
        openHelp={() => help.setOpen(true)}
      />
      <Help state={help} voice={voice} mode={mode} />
    </div>
  );
}

function partToReveal({ mode, mayReveal }: Steps, one: Case, shown: ReadonlySet<Part>): Part | undefined {
  if (mayReveal && !mayReveal(one)) return undefined;
  return nextHidden(partsOf(one, mode === 'quiz'), shown);
}

function otherKeys({ resize, help, number }: Steps, slide: Slide | undefined): KeyActions {
  return {
    larger: () => resize(1),
    smaller: () => resize(-1),
    help: () => help.setOpen(true),
    write: () => document.querySelector<HTMLElement>('.box-editor')?.focus(),
    ...(number && slide?.kind === 'case' && { number: (at, back) => number(slide.one, at, back) }),
  };
}

interface ShownProps extends Steps {
  readonly slide: Slide;
  shownOf(one: Case): ReadonlySet<Part>;
  show(one: Case, part: Part): void;
}

function Shown({ slide, shownOf, show, ask, ...props }: ShownProps): VNode {
  const { protocols, networks, voice, live } = props;
  if (slide.kind !== 'case')
    return <ThemeSlide key={`${slide.kind} ${slide.theme.id}`} {...{ slide, voice }} />;
  const { one } = slide;
  const shown = shownOf(one);
  return (
    <Stage
      key={one.id}
      {...{ one, voice, live, shown }}
      protocol={protocols.find(({ id }) => id === one.protocol) ?? protocols[0]!}
      network={(site) => networks[site] ?? { name: site, look: 'wall' }}
      show={(part) => show(one, part)}
    >
      {ask(one, shown)}
    </Stage>
  );
}
