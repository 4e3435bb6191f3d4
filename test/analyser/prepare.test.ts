import { expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import { NO_KNOWLEDGE } from '../../src/analyser/knowledge';
import { preparations } from '../../src/analyser/prepare';
import { RULES } from '../../src/analyser/rules/index';
import type { Draft } from '../../src/draft/draft';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';

const DRAFT: Draft = {
  text: 'Jip uit groep 5 heeft dyslexie. Bel haar moeder op 06-12345678.',
  site: 'facebook',
  kind: 'post',
  author: { role: 'teacher', account: 'personal' },
  attachments: [],
};

it.each(BUNDLED_PROTOCOLS)('readies every rule for $id, and finds the same after it', (protocol) => {
  const parts = preparations(protocol);
  expect(parts.length).toBeGreaterThan(RULES.length);
  const before = analyse(DRAFT, protocol, NO_KNOWLEDGE);
  for (const part of parts) expect(part).not.toThrow();
  expect(analyse(DRAFT, protocol, NO_KNOWLEDGE)).toEqual(before);
  expect(before.findings.length).toBeGreaterThan(1);
});
