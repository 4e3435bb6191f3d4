import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';

/** A language that the screens can speak. */
export type Language = 'nl' | 'en';

/** What is filled in for `{name}` in a message. */
export type Values = Readonly<Record<string, string>>;

/** The text for a message key, in one language. */
export type Translate = (key: string, values?: Values) => string;

type Catalogue = Readonly<Record<string, { readonly message: string } | undefined>>;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { nl, en };

/** All languages, in the order in which a screen lists them. */
export const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Whether a message stands under this key. */
export function hasMessage(key: string): boolean {
  return CATALOGUES.nl[key] !== undefined;
}

/** The texts of one language. An unknown key fails a test; on someone's screen the key itself is the lesser evil. */
export function translator(language: Language): Translate {
  return (key, values = {}) => fillIn(messageFor(language, key), values);
}

function messageFor(language: Language, key: string): string {
  const found = CATALOGUES[language][key] ?? CATALOGUES.nl[key];
  if (!found && import.meta.env?.MODE === 'test') throw new Error(`No message stands under the key "${key}"`);
  return found?.message ?? key;
}

// One pass: what an author typed is never read as a fill-in itself.
function fillIn(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
