import papaparse from 'papaparse';
import { expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import { NO_KNOWLEDGE } from '../../src/analyser/knowledge';
import { bundledProtocol } from '../../src/protocol/packs';
import type { Reviewed } from '../../src/review/reviewed';
import { calendarCsv } from '../../src/views/review/calendar-csv';
import { voiceIn } from '../../src/views/voice';

it('tells in a file which clauses a post touches by their place in the protocol', () => {
  const konot = bundledProtocol('konot')!;
  const text = 'Trots op Jip van Dalen uit groep 5!';
  const draft: Reviewed = {
    ...{ text, site: 'x', kind: 'post', account: 'personal', attachments: [] },
    ...{ role: 'teacher', protocol: 'konot' },
  };
  const author = { role: draft.role, account: draft.account };
  const report = analyse({ ...draft, author }, konot, NO_KNOWLEDGE);
  const post = { row: 2, when: '1-12-2026', title: '', draft, report };
  const csv = calendarCsv([post], { networks: [{ id: 'x', name: 'X' }], protocols: [konot] }, voiceIn('nl'));
  const [header, row] = papaparse.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ';',
    newline: '\r\n',
  }).data;
  const places = row![header!.indexOf('Afspraken')]!.split('\n');
  expect(places).toContain('Richtlijnen algemeen, 2');
  expect(places.join()).not.toContain('konot-');
  expect(new Set(places).size).toBe(places.length);
});
