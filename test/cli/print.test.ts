import { expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import { NO_KNOWLEDGE } from '../../src/analyser/knowledge';
import { printReport } from '../../src/cli/print';
import type { Draft } from '../../src/draft/draft';
import { bundledProtocol } from '../../src/protocol/packs';
import { voiceIn } from '../../src/views/voice';

it('gives the advice for the message itself where there is one, as the panel does', () => {
  const voice = voiceIn('nl');
  const protocol = bundledProtocol('konot')!;
  const author = { role: 'teacher', account: 'personal' } as const;
  const draft: Draft = {
    ...{ text: 'De kantine is open.', site: 'facebook', kind: 'post', author },
    attachments: [],
  };
  const known = { ...NO_KNOWLEDGE, terms: { flag: [{ term: 'kantine' }], allow: [] } };
  const printed = printReport(analyse(draft, protocol, known), protocol, voice);
  expect(printed).toContain(voice.say('term_flagged_advice'));
});
