import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Clause } from '../../protocol/protocol';
import type { Better, Case } from '../../training/deck';
import { clausesById, clauseText } from '../clause-text';
import { KindIcon } from '../icons';
import type { Voice } from '../voice';
import type { Part } from './parts';
import type { StageProps } from './stage';

interface Props extends Omit<StageProps, 'live' | 'children'> {
  /** Puts the better version in the compose box. */
  repair(): void;
}

/** What is told about a case as far as it was revealed: why, the agreements as cards, how it can be done better. */
export function Explained({ one, protocol, network, voice, shown, show, repair }: Props): VNode {
  const told = shown.has('answer');
  const clauses = clausesById(protocol, one.clauses);
  return (
    <div class="explained" aria-live="polite">
      {told && (
        <Appearing class="explained-why">
          <p>{one.why[voice.language]}</p>
        </Appearing>
      )}
      {told && clauses.length > 0 && (
        <section aria-labelledby="cards-title">
          <h2 class="explained-title" id="cards-title">
            {voice.say('training_cards', { protocol: protocol.name })}
          </h2>
          <ul class="cards">
            {clauses.map((clause, at) => (
              <Card key={clause.id} {...{ clause, protocol, voice, shown, show }} number={at + 1} />
            ))}
          </ul>
        </section>
      )}
      {one.better && shown.has('better') && (
        <BetterVersion {...{ one, network, voice, repair }} better={one.better} />
      )}
    </div>
  );
}

interface CardProps extends Pick<Props, 'protocol' | 'voice' | 'shown' | 'show'> {
  readonly clause: Clause;
  readonly number: number;
}

function Card({ clause, protocol, voice, shown, show, number }: CardProps): VNode {
  const part: Part = `clause ${clause.id}`;
  if (!shown.has(part)) {
    return (
      <li class="card card-hidden">
        <button type="button" onClick={() => show(part)}>
          {voice.say('training_card_hidden', { number: String(number) })}
        </button>
      </li>
    );
  }
  const { text, where, kind } = clauseText(clause, protocol, voice);
  return (
    <li class={`card clause-${kind}`}>
      <Appearing class="card-face">
        <span class="clause-sign">
          <KindIcon kind={kind} />
        </span>
        <div>
          <p class="card-text">{text}</p>
          <p class="clause-where">{where}</p>
        </div>
      </Appearing>
    </li>
  );
}

interface BetterProps extends Pick<Props, 'one' | 'network' | 'voice' | 'repair'> {
  readonly better: Better;
}

function BetterVersion({ one, better, network, voice, repair }: BetterProps): VNode {
  return (
    <Appearing class="better">
      <h2 class="explained-title">{voice.say('training_better')}</h2>
      <p class="better-text">{better.text}</p>
      {changesBeside(one, better, network, voice).map((change) => (
        <p key={change} class="better-change">
          {change}
        </p>
      ))}
      <button type="button" class="button" onClick={repair}>
        {voice.say('training_better_use')}
      </button>
    </Appearing>
  );
}

/** What changes beside the text: another place, another account, other files. */
function changesBeside(
  { draft }: Case,
  { site, account, attachments }: Better,
  network: Props['network'],
  voice: Voice,
): string[] {
  const files = attachments?.map(({ name }) => name).join(', ');
  const others = attachments && files !== draft.attachments?.map(({ name }) => name).join(', ');
  return [
    ...(site && site !== draft.site
      ? [voice.say('training_better_site', { network: network(site).name })]
      : []),
    ...(account && account !== draft.author.account ? [voice.say(`training_better_${account}`)] : []),
    ...(others
      ? [files ? voice.say('training_better_files', { files }) : voice.say('training_better_no_files')]
      : []),
  ];
}

/** Comes into sight by itself: on a projector nobody sees that something appeared below the edge. */
function Appearing(props: { readonly class: string; readonly children: ComponentChildren }): VNode {
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => part.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={part} class={`appearing ${props.class}`}>
      {props.children}
    </div>
  );
}
