import { DUTCH } from './dutch';

/** A language that the screens can speak. */
export type Language = 'nl' | 'en';

/** What is filled in for `{name}` in a message. */
export type Values = Readonly<Record<string, string>>;

/** The text for a message key, in one language. */
export type Translate = (key: string, values?: Values) => string;

/** All texts of one language by their keys. */
export type Catalogue = Readonly<Record<string, { readonly message: string } | undefined>>;

// Dutch is always there: without it nobody could be told why a post is held.
const CATALOGUES: Record<Language, Catalogue> = { nl: DUTCH, en: DUTCH };

/** All languages, in the order in which a screen lists them. */
export const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Makes the texts of a language known; until then its readers get Dutch. */
export function learn(language: Language, catalogue: Catalogue): void {
  CATALOGUES[language] = catalogue;
}

/** The texts of a language as they are known here. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}

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
