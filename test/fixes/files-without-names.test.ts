import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import { NO_KNOWLEDGE } from '../../src/analyser/knowledge';
import type { Attachment } from '../../src/draft/draft';
import { filesWithoutNames } from '../../src/fixes/files-without-names';
import { bundledProtocol } from '../../src/protocol/packs';

const FILES: readonly Attachment[] = [
  { kind: 'image', name: 'klassenfoto-jip-van-dalen.jpg' },
  { kind: 'image', name: 'IMG_1.jpg', alt: 'Jip en twee andere kinderen op het plein' },
  { kind: 'image', name: 'jip-0612345678.png', alt: 'Een lege gymzaal' },
  { kind: 'video', name: 'lavavulkaan.mp4' },
  { kind: 'document', name: 'verslag-groep-5-jip.pdf' },
];

describe('files without names', () => {
  it('keep their kind and whether people are on them, and nothing else', () => {
    expect(filesWithoutNames(FILES)).toEqual([
      { kind: 'image', name: 'groep-image-1' },
      { kind: 'image', name: 'groep-image-2' },
      { kind: 'image', name: 'image-3' },
      { kind: 'video', name: 'video-4' },
      { kind: 'document', name: 'document-5' },
    ]);
  });

  it.each([...FILES, { kind: 'video', name: 'kinderen-op-het-plein.mp4' } as const])(
    'are asked consent for as before: $name',
    (file) => {
      expect(asksConsent(filesWithoutNames([file]))).toBe(asksConsent([file]));
    },
  );
});

function asksConsent(attachments: readonly Attachment[]): boolean {
  const author = { role: 'teacher', account: 'personal' } as const;
  const draft = { text: 'Wat een dag!', site: 'x', kind: 'post', author, attachments } as const;
  const { findings } = analyse(draft, bundledProtocol('konot')!, NO_KNOWLEDGE);
  return findings.some(({ rule }) => rule === 'photo-consent');
}
