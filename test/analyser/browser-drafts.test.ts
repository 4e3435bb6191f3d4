import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import type { AccountKind, Attachment, Draft, DraftKind } from '../../src/draft/draft';
import { bundledProtocol } from '../../src/protocol/packs';
import { SITES } from '../../src/sites/index';
import { CORRECTED, DRAFT, HARMLESS } from '../browser/rig/drafts';

// The browser tests write these texts on every site: weights learned anew may not turn one of them unseen.
const KINDS: readonly DraftKind[] = ['post', 'reply', 'message', 'unknown'];
const ACCOUNTS: readonly AccountKind[] = ['personal', 'unknown'];
const PROTOCOL = bundledProtocol('konot')!;
const NOBODY = { roster: { pupils: [], staff: [], parents: [] } };

describe.each(SITES.map(({ id }) => id))('on %s', (site) => {
  it('only the pupil’s name is found', () => {
    for (const kind of KINDS)
      for (const account of ACCOUNTS) {
        expect(found(DRAFT, site, kind, account)).toEqual(['pupil-name: Jip']);
        for (const text of [CORRECTED, HARMLESS]) expect(found(text, site, kind, account)).toEqual([]);
      }
  });
});

it('where a picture always goes along, only the harmless text stays without a finding', () => {
  const picture: Attachment = { kind: 'image', name: 'IMG_0001.jpg' };
  expect(found(HARMLESS, 'instagram', 'post', 'personal', picture)).toEqual([]);
  expect(found(CORRECTED, 'instagram', 'post', 'personal', picture)).toEqual(['photo-consent: IMG_0001.jpg']);
});

function found(
  text: string,
  site: string,
  kind: DraftKind,
  account: AccountKind,
  ...attachments: readonly Attachment[]
): readonly string[] {
  const draft: Draft = { text, site, kind, author: { role: 'teacher', account }, attachments };
  return analyse(draft, PROTOCOL, NOBODY).findings.map(({ rule, words }) => `${rule}: ${words}`);
}
