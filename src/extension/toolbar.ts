import type { PageState } from './messages';

/** The toolbar icon's pictures. */
export type Picture = 'calm' | 'look' | 'stop' | 'off';

/** What the toolbar icon shows for one tab. */
export interface Toolbar {
  readonly picture: Picture;
  /** How many points stand open; empty for none. */
  readonly badge: string;
}

const PICTURES: Readonly<Record<PageState['status'], Picture>> = {
  idle: 'calm',
  clear: 'calm',
  warn: 'look',
  stop: 'stop',
  off: 'off',
  unchecked: 'off',
  unrecognised: 'off',
};

/** What the toolbar icon shows when a page is in this state. */
export function toolbarFor({ status, findings }: PageState): Toolbar {
  const open = findings.filter(({ level }) => level === status).length;
  return { picture: PICTURES[status], badge: open > 0 ? String(open) : '' };
}

/** Where the files of a picture stand, by size in pixels. */
export function pictureFiles(picture: Picture): Record<number, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/${picture}-${size}.png`]));
}
