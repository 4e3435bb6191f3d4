import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fix } from '../../fixes/fix';
import { Press } from '../press';
import type { Voice } from '../voice';
import { fixText } from './fix-text';

interface Props {
  readonly fixes: readonly Fix[];
  readonly voice: Voice;
  apply(fix: Fix): void;
}

const AT_ONCE = 2;

/** What can be done about a finding, each a press away, the most fitting first; a fix that states something asks first. */
export function FixButtons({ fixes, voice, apply }: Props): VNode | null {
  const [asked, setAsked] = useState<string>();
  if (fixes.length === 0) return null;
  const [shown, folded] = [fixes.slice(0, AT_ONCE), fixes.slice(AT_ONCE)];
  const button = (fix: Fix) => {
    const text = fixText(fix, voice);
    if (fix.confirm && asked === text) return <Confirm key={text} {...{ fix, text, voice, apply }} />;
    const first = fix === fixes[0] ? ' button-first' : '';
    return (
      <Press
        key={text}
        class={`button fix${first}`}
        dir="auto"
        pressed={() => (fix.confirm ? setAsked(text) : apply(fix))}
      >
        {text}
      </Press>
    );
  };
  return (
    <div class="fixes">
      {shown.map(button)}
      {folded.length > 0 && (
        <details class="more">
          <summary>{voice.say('fix_others')}</summary>
          <div class="fixes">{folded.map(button)}</div>
        </details>
      )}
    </div>
  );
}

interface ConfirmProps {
  readonly fix: Fix;
  readonly text: string;
  readonly voice: Voice;
  apply(fix: Fix): void;
}

/** The tick without which nothing is stated in the author's name. */
function Confirm({ fix, text, voice, apply }: ConfirmProps): VNode {
  const tick = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  useLayoutEffect(() => tick.current?.focus(), []);
  const pressed = (): void => {
    if (tick.current?.checked) apply(fix);
    else {
      setMissing(true);
      tick.current?.focus();
    }
  };
  return (
    <div class="confirm">
      <label class="choice">
        <input type="checkbox" ref={tick} onChange={() => setMissing(false)} />
        {voice.say(fix.confirm ?? '')}
      </label>
      <p class="missing" role="alert">
        {missing && voice.say('fix_tick_missing')}
      </p>
      <Press class="button button-first fix" dir="auto" pressed={pressed}>
        {text}
      </Press>
    </div>
  );
}
