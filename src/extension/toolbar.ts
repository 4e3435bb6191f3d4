import type { PageState } from './messages';

/** The toolbar icon's pictures. */
export type Picture = 'calm' | 'look' | 'stop' | 'off';

/** What the toolbar icon shows for one tab. */
export interface Toolbar {
  readonly picture: Picture;
  /** How many points stand open, or two bars for a pause; empty for none. */
  readonly badge: string;
}

const PAUSED = '❙❙';
const PICTURES: Readonly<Record<PageState['status'], Picture>> = {
  idle: 'calm',
  clear: 'calm',
  warn: 'look',
  stop: 'stop',
  off: 'off',
  unchecked: 'off',
  unrecognised: 'off',
};

/** What the toolbar icon shows when a page is in this state; `paused`: nothing is checked anywhere for a while. */
export function toolbarFor({ status, findings }: PageState, paused: boolean): Toolbar {
  if (paused) return { picture: 'off', badge: PAUSED };
  const open = findings.filter(({ level }) => level === status).length;
  return { picture: PICTURES[status], badge: open > 0 ? String(open) : '' };
}

/** Where the files of a picture stand, by size in pixels. */
export function pictureFiles(picture: Picture): Record<number, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/${picture}-${size}.png`]));
}
