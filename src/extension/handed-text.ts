import * as v from 'valibot';
import { id, object, text } from '../protocol/fields';
import { kept } from './kept';
import { salvage } from './salvage';
import { store } from './store';

/** A text that somebody selected on a page, on its way to the page where it is reviewed. */
export interface HandedText {
  /** Empty when there is none. */
  readonly text: string;
  /** The network that it stood on, when that is one of ours. */
  readonly site?: string;
}

const NONE: HandedText = { text: '' };
const SCHEMA: v.GenericSchema<unknown, HandedText> = object({ text, site: v.exactOptional(id) });

const handed = store(
  kept<HandedText>('handed-text', (file, value) => salvage(file, SCHEMA, value, NONE), NONE),
  'session',
);

/** Lays a text ready for the review page, in place of the one before. It is gone when the browser closes. */
export async function handText(given: HandedText): Promise<void> {
  await handed.change(() => given);
}

/** Takes the text that was laid ready, so that it is kept no longer; undefined when there is none. */
export async function takeHandedText(): Promise<HandedText | undefined> {
  const found = await handed.read();
  if (found.text) await handed.clear();
  return found.text ? found : undefined;
}

/** Tells when a text is laid ready while the page is open already, until the signal. */
export function watchHandedText(signal: AbortSignal, onText: () => void): void {
  handed.watch(signal, ({ text: given }) => given && onText());
}
