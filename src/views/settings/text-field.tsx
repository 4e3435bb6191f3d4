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
export function TextField({
  label,
  value,
  placeholder = '',
  type = 'text',
  rows,
  voice,
  save,
}: Props): VNode {
  // What is being written stands here, whatever else is drawn anew meanwhile.
  const [written, setWritten] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const id = useId();
  const keep = async (text: string): Promise<void> => {
    const refused = await save(text.trim() || undefined);
    setWrong(refused);
    if (!refused) setWritten((now) => (now === text ? undefined : now));
  };
  const field = {
    id,
    placeholder,
    value: written ?? value,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': `${id}-wrong`,
    onInput: (event: Written) => setWritten(event.currentTarget.value),
    onChange: (event: Written) => void keep(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? <textarea {...field} rows={rows} /> : <input {...field} {...INPUT[type]} />}
      <p class="settings-wrong" id={`${id}-wrong`} role="alert">
        {wrong && voice.say(`settings_wrong_${wrong}`)}
      </p>
    </div>
  );
}

interface Written {
  readonly currentTarget: { readonly value: string };
}

const INPUT = {
  text: { type: 'text' },
  email: { type: 'email' },
  tel: { type: 'tel' },
  url: { type: 'url' },
} as const;
