import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CheckedDraft } from '../../compose/view';
import type { Role } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import type { Contacts } from '../choices';
import type { Voice } from '../voice';
import { adviceText } from './advice-text';
import { type Adviser, type AdviserName, advisersFor } from './advisers';
import { Deliver } from './deliver';
import type { Outside } from './outside';

interface Props {
  readonly drafts: readonly CheckedDraft[];
  readonly protocol: Protocol;
  readonly contacts: Contacts;
  readonly role: Role;
  readonly voice: Voice;
  readonly outside: Outside;
}

/** Composes a message that asks somebody of the school for advice; it leaves by the author's own hand. */
export function AdviceForm({ drafts, protocol, contacts, role, voice, outside }: Props): VNode {
  const advisers = advisersFor(role, contacts);
  const [chosen, setChosen] = useState<AdviserName | undefined>(advisers[0]?.id);
  const [withDraft, setWithDraft] = useState(false);
  const [asked, setAsked] = useState<string>();
  const [byHand, setByHand] = useState(false);
  const adviser = advisers.find(({ id }) => id === chosen);
  const name = adviser?.contact.name;
  const toOpen = asked === undefined ? undefined : { role, at: asked };
  const text = adviceText({ drafts, protocol, name, withDraft, toOpen }, voice);
  return (
    <div class="advice">
      <Advisers {...{ advisers, chosen, voice }} choose={setChosen} />
      <Tick ticked={withDraft} tick={setWithDraft}>
        {voice.say('advice_with_draft')}
      </Tick>
      {withDraft && (
        <Tick
          ticked={asked !== undefined}
          tick={(open) => setAsked(open ? new Date().toISOString() : undefined)}
        >
          {voice.say('advice_to_open')}
        </Tick>
      )}
      <Preview {...{ text, byHand, voice }} hint={withDraft} />
      {adviser && (
        <Deliver key={adviser.id} {...{ adviser, text, voice, outside }} cannotCopy={() => setByHand(true)} />
      )}
    </div>
  );
}

interface TickProps {
  readonly ticked: boolean;
  readonly children: string;
  tick(ticked: boolean): void;
}

function Tick({ ticked, tick, children }: TickProps): VNode {
  return (
    <label class="choice">
      <input type="checkbox" checked={ticked} onChange={({ currentTarget }) => tick(currentTarget.checked)} />
      {children}
    </label>
  );
}

interface AdvisersProps {
  readonly advisers: readonly Adviser[];
  readonly chosen: AdviserName | undefined;
  readonly voice: Voice;
  choose(adviser: AdviserName): void;
}

// The first one to choose gets the focus: this form takes the place of what was pressed.
function Advisers({ advisers, chosen, voice, choose }: AdvisersProps): VNode {
  const part = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => part.current?.querySelector('input')?.focus(), []);
  return (
    <fieldset class="choices" ref={part}>
      <legend>{voice.say('advice_to')}</legend>
      {advisers.map(({ id, contact }) => (
        <label key={id} class="choice">
          <input type="radio" name="adviser" value={id} checked={chosen === id} onChange={() => choose(id)} />
          <span>
            {voice.say(`advice_to_${id}`)}
            {contact.name && (
              <>
                : <bdi>{contact.name}</bdi>
              </>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface PreviewProps {
  readonly text: string;
  readonly hint: boolean;
  /** The browser refused to copy: the author has to be able to select. */
  readonly byHand: boolean;
  readonly voice: Voice;
}

/** What will be sent, to be read over first. A page can read what is selected: only when nothing else works it can be. */
function Preview({ text, hint, byHand, voice }: PreviewProps): VNode {
  const said = {
    dir: 'auto',
    'aria-labelledby': 'advice-label',
    'aria-describedby': hint ? 'advice-hint' : undefined,
  } as const;
  return (
    <div class="advice-preview">
      <div class="field">
        <span id="advice-label">{voice.say('advice_preview')}</span>
        {byHand ? (
          <textarea readOnly rows={6} value={text} {...said} />
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse has to be able to scroll it.
          <section class="advice-text" tabIndex={0} {...said}>
            {text}
          </section>
        )}
      </div>
      {hint && (
        <p class="advice-hint" id="advice-hint">
          {voice.say('advice_read_over')}
        </p>
      )}
    </div>
  );
}
