import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Voice } from '../voice';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly rows?: number;
  readonly voice: Voice;
  /** Keeps what was written, `undefined` for nothing; tells why not. */
  save(value: string | undefined): Promise<string | undefined>;
}

/** A text that is kept as soon as the author leaves the field; what is refused stays there to be put right. */
export function TextField({ label, value, placeholder, type = 'text', rows, voice, save }: Props): VNode {
  const [wrong, setWrong] = useState<string>();
  const id = useId();
  const changed = async (written: string): Promise<void> => setWrong(await save(written.trim() || undefined));
  const field = {
    id,
    placeholder,
    'aria-invalid': wrong !== undefined,
    ...(wrong && { 'aria-describedby': `${id}-wrong` }),
    onChange: (event: { currentTarget: { value: string } }) => void changed(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...field} rows={rows} value={value} />
      ) : (
        <input {...field} type={type} value={value} />
      )}
      {wrong && (
        <p class="settings-wrong" id={`${id}-wrong`} role="alert">
          {voice.say(`settings_wrong_${wrong}`)}
        </p>
      )}
    </div>
  );
}
