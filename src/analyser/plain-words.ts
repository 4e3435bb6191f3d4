import { normalise } from './text/normalise';

/** Words without what differs by spelling alone: capitals, accents, and the space around and between them. */
export function plainWords(words: string): string {
  return normalise(words).replace(/\s+/g, ' ').trim();
}
