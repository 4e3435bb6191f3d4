import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Protocol } from '../../protocol/protocol';
import { betterDraftOf, draftOf, knowledgeOf } from '../../training/case-draft';
import type { Case } from '../../training/deck';
import type { Voice } from '../voice';
import { Explained } from './explained';
import { useFocusAtFirst } from './focus-at-first';
import { NetworkBox } from './network-box';
import type { Part } from './parts';
import type { LiveCheck, Network, Subject } from './props';

/** What stands around a case on the stage. */
export interface StageProps {
  readonly one: Case;
  readonly protocol: Protocol;
  readonly network: (site: string) => Network;
  readonly voice: Voice;
  readonly live: LiveCheck;
  readonly shown: ReadonlySet<Part>;
  show(part: Part): void;
  /** What is asked of the room. */
  readonly children: ComponentChildren;
}

/** One case: what goes on, the draft in its compose box, and beside it what is asked, and told once it is revealed. */
export function Stage({ one, protocol, network, voice, live, shown, show, children }: StageProps): VNode {
  const [repairs, setRepairs] = useState(0);
  const [published, setPublished] = useState(false);
  const editor = useRef<HTMLDivElement>(null);
  const subject = useMemo(() => subjectOf(one, protocol, repairs), [one, protocol, repairs]);
  const title = useFocusAtFirst();
  useLiveCheck(live, editor, subject, shown);
  const repair = (): void => {
    show('check');
    setRepairs(repairs + 1);
  };
  return (
    <section class="stage" data-compose-scope aria-labelledby="stage-situation">
      <div class="stage-box">
        <h1 class="stage-situation" id="stage-situation" ref={title} tabIndex={-1} data-rest>
          {one.situation[voice.language]}
        </h1>
        <NetworkBox
          {...{ voice, editor }}
          name={`${one.id} ${repairs}`}
          draft={subject.draft}
          network={network(subject.draft.site)}
          live={shown.has('check')}
          publish={() => setPublished(true)}
        />
        <p class="stage-note" role="status">
          {published && voice.say('training_published')}
        </p>
      </div>
      <div class="stage-side">
        {children}
        <Explained {...{ one, protocol, network, voice, shown, show, repair }} />
      </div>
    </section>
  );
}

/** Has the check look along from when it is revealed, with its panel open until more is told. */
function useLiveCheck(
  live: LiveCheck,
  editor: RefObject<HTMLElement | null>,
  subject: Subject,
  shown: ReadonlySet<Part>,
): void {
  const checking = shown.has('check');
  const toldMore = shown.has('answer');
  useLayoutEffect(() => {
    if (checking && editor.current) live.lookAt(editor.current, subject);
  }, [checking, subject, editor, live.lookAt]);
  useLayoutEffect(() => {
    if (checking) live.showPanel(!toldMore);
  }, [checking, toldMore, live.showPanel]);
}

function subjectOf(one: Case, protocol: Protocol, repairs: number): Subject {
  const draft = (repairs > 0 ? betterDraftOf(one) : undefined) ?? draftOf(one);
  return { draft, protocol, knowledge: knowledgeOf(one) };
}
