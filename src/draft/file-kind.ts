import type { Attachment } from './draft';

const EXTENSIONS: readonly (readonly [Attachment['kind'], RegExp])[] = [
  ['image', /\.(jpe?g|png|gif|webp|avif|hei[cf]|bmp|svg)$/i],
  ['video', /\.(mp4|mov|m4v|webm|avi|mkv)$/i],
  ['audio', /\.(mp3|m4a|wav|ogg|opus)$/i],
  ['document', /\.(pdf|docx?|xlsx?|pptx?|odt|txt)$/i],
];

/** What a file is by the end of its name; undefined where that does not tell. */
export function kindOfFile(name: string): Attachment['kind'] | undefined {
  return EXTENSIONS.find(([, extension]) => extension.test(name))?.[0];
}

/** What somebody means by a file's name that they wrote down. A name that does not tell is taken for a picture, for which most was agreed. */
export function kindMeant(name: string): Attachment['kind'] {
  return kindOfFile(name) ?? (/video|filmpje/i.test(name) ? 'video' : 'image');
}
