import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../compose/view';
import type { Behalf } from '../../draft/draft';
import { Press } from '../press';
import { isolated, type Voice } from '../voice';
import { holdsFocus } from './draw-into';

const ANSWERS: readonly Behalf[] = ['organisation', 'personal'];

interface Props {
  readonly account: Account;
  readonly voice: Voice;
  choose(kind: Behalf): void;
}

/** On whose behalf this account writes: a question until somebody knows, then one line that can be changed. */
export function AccountLine({ account, voice, choose }: Props): VNode {
  const [changing, setChanging] = useState(false);
  const asks = changing || account.kind === 'unknown';
  const { part, keepFocus } = useKeptFocus(asks);
  const turn = (to: boolean): void => {
    keepFocus();
    setChanging(to);
  };
  const answer = (kind: Behalf): void => {
    turn(false);
    choose(kind);
  };
  return (
    <section class="account" ref={part} aria-label={voice.say('account_part')}>
      <p class="account-says" role="status">
        {sentence(account, asks, voice)}
      </p>
      {asks ? (
        <Answers account={account} voice={voice} answer={answer} />
      ) : (
        <Press
          class="button button-quiet account-change"
          aria-label={voice.say('account_change_long')}
          pressed={() => turn(true)}
        >
          {voice.say('account_change')}
        </Press>
      )}
    </section>
  );
}

/** What was pressed goes with the question; the focus stays in this part when it stood there. */
function useKeptFocus(asks: boolean) {
  const part = useRef<HTMLElement>(null);
  const kept = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of what is shown that loses the focus
  useLayoutEffect(() => {
    if (kept.current) part.current?.querySelector('button')?.focus();
    kept.current = false;
  }, [asks]);
  const keepFocus = (): void => {
    kept.current = part.current !== null && holdsFocus(part.current);
  };
  return { part, keepFocus };
}

interface AnswersProps {
  readonly account: Account;
  readonly voice: Voice;
  answer(kind: Behalf): void;
}

function Answers({ account: { kind: chosen, name }, voice, answer }: AnswersProps): VNode {
  return (
    <>
      <div class="account-answers">
        {ANSWERS.map((kind) => (
          <Press key={kind} class="button" aria-pressed={chosen === kind} pressed={() => answer(kind)}>
            {voice.say(`account_${kind}`)}
          </Press>
        ))}
      </div>
      <p class="account-kept">{voice.say(name ? 'account_kept' : 'account_kept_site')}</p>
    </>
  );
}

function sentence({ kind, name }: Account, asks: boolean, voice: Voice): string {
  const key = asks ? 'account_question' : `account_is_${kind}`;
  return name ? voice.say(`${key}_name`, { name: isolated(name) }) : voice.say(key);
}
