import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Bilingual } from '../../protocol/protocol';
import type { Voice } from '../voice';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly lang?: string;
  set(value: string): void;
}

/** A text with its label; on several lines when it has rows. */
export function Text({ label, value, rows, lang, set }: TextProps): VNode {
  const field = {
    id: useId(),
    value,
    lang,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      set(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={field.id}>{label}</label>
      {rows ? <textarea {...field} rows={rows} /> : <input type="text" {...field} />}
    </div>
  );
}

interface BilingualProps extends Omit<TextProps, 'value' | 'set' | 'lang'> {
  readonly value: Bilingual;
  readonly voice: Voice;
  set(value: Bilingual): void;
}

/** A text in Dutch, and in English for whoever wants to. */
export function TextInBoth({ label, value, rows, voice, set }: BilingualProps): VNode {
  return (
    <div class="form-row">
      {(['nl', 'en'] as const).map((language) => (
        <Text
          key={language}
          label={voice.say(`training_in_${language}`, { label })}
          lang={language}
          value={value[language]}
          {...(rows !== undefined && { rows })}
          set={(text) => set({ ...value, [language]: text })}
        />
      ))}
    </div>
  );
}
