import { type Language, translator } from '../views/translate';

/** Tells in which language one of our pages speaks, and what it is called there: the message under this key. */
export function namePage(language: Language, key: string): void {
  const title = translator(language)(key);
  document.documentElement.lang = language;
  document.title = title.includes('Postwijzer') ? title : `${title} · Postwijzer`;
}
