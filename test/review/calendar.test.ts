import { strToU8 } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type Planning,
  type ReadCalendar,
  readCalendarFile,
  readCalendarText,
} from '../../src/review/calendar';
import { voiceIn } from '../../src/views/voice';

const PLANNING: Planning = {
  usual: {
    ...{ text: '', site: 'facebook', kind: 'post', account: 'personal', attachments: [] },
    ...{ role: 'teacher', protocol: 'konot' },
  },
  networks: [
    { id: 'facebook', name: 'Facebook' },
    { id: 'instagram', name: 'Instagram', alsoCalled: ['Insta'] },
    { id: 'x', name: 'X', alsoCalled: ['Twitter'] },
    { id: 'social-schools', name: 'Social Schools' },
  ],
};

const CALENDAR = [
  'Contentkalender najaar;;;;',
  'Datum;Kanaal;Berichttekst;Afzender;Foto',
  '24-11-2026;Facebook en Instagram;Open dag!;account van de school;openvdag.jpg, plein.jpg',
  '25-11-2026;Social Schools;"Morgen ',
  'studiedag";;geen',
  '26-11-2026;;;;',
  '27-11-2026;Nieuwsbrief;=1+1;;;',
].join('\r\n');

afterEach(() => void vi.unstubAllEnvs());

describe('a content calendar', () => {
  it('is read by the names above its columns, a post for each network', () => {
    const posts = postsOf(readCalendarText(CALENDAR, PLANNING));
    expect(posts.map(({ row, when, draft }) => [row, when, draft.site, draft.text, draft.account])).toEqual([
      [3, '24-11-2026', 'facebook', 'Open dag!', 'organisation'],
      [3, '24-11-2026', 'instagram', 'Open dag!', 'organisation'],
      [4, '25-11-2026', 'social-schools', 'Morgen\nstudiedag', 'personal'],
      [6, '27-11-2026', 'facebook', '=1+1', 'personal'],
    ]);
    expect(posts[0]?.draft.attachments).toEqual([
      { kind: 'image', name: 'openvdag.jpg' },
      { kind: 'image', name: 'plein.jpg' },
    ]);
    expect(posts[2]?.draft.attachments).toEqual([]);
  });

  it.each([
    ['ja', [{ kind: 'image', name: 'image-1' }]],
    ['X', [{ kind: 'image', name: 'image-1' }]],
    ['WAAR', [{ kind: 'image', name: 'image-1' }]],
    ['✔\uFE0F', [{ kind: 'image', name: 'image-1' }]],
    ['Nee', []],
    ['n.v.t.', []],
    ['ONWAAR', []],
    ['-', []],
    ['', []],
    ['plein.mp4', [{ kind: 'video', name: 'plein.mp4' }]],
    ['lied.mp3', [{ kind: 'audio', name: 'lied.mp3' }]],
  ])('may tell with a word whether there is a picture: %s', (cell, files) => {
    const [post] = postsOf(readCalendarText(`Bericht;Beeld\nWat een dag!;${cell}`, PLANNING));
    expect(post?.draft.attachments).toEqual(files);
  });

  it.each([
    ['Insta', ['instagram'], []],
    ['X (Twitter)', ['x'], []],
    ['twitter, Facebook-pagina', ['facebook', 'x'], []],
    ['SocialSchools', ['social-schools'], []],
    ['Nieuwsbrief', ['facebook'], ['Nieuwsbrief']],
    ['Insta en website', ['instagram'], ['website']],
    ['-', ['facebook'], []],
    ['', ['facebook'], []],
  ])(
    'knows a channel by what people call it, and tells which it does not know: %s',
    (cell, sites, unknown) => {
      const read = readCalendarText(`Kanaal;Bericht\n${cell};Dag!\n${cell};`, PLANNING);
      expect(postsOf(read).map(({ draft }) => draft.site)).toEqual(sites);
      expect(read).toMatchObject({ unknown });
    },
  );

  it('may have pictures or networks under “Media”', () => {
    const [photo] = postsOf(readCalendarText('Media;Bericht\nfacebook.jpg;Dag!\n;Hoi!', PLANNING));
    expect(photo?.draft.attachments).toEqual([{ kind: 'image', name: 'facebook.jpg' }]);
    const [post] = postsOf(readCalendarText('Media;Bericht\nInstagram, X;Dag!\n;Hoi!', PLANNING));
    expect(post?.draft).toMatchObject({ site: 'instagram', attachments: [] });
  });

  it('is the same from a file as from the clipboard', async () => {
    const read = await readCalendarFile(strToU8(CALENDAR), PLANNING);
    expect(read).toEqual(readCalendarText(CALENDAR, PLANNING));
  });

  it('is read from Excel, with dates as such', async () => {
    const rows = [
      ['Wanneer', 'Platform', 'Caption'],
      [new Date('2026-12-01T00:00:00Z'), 'X', 'Sinterklaas komt!'],
      [new Date('2026-12-02T09:20:00Z'), 'X', 'Pepernoten bakken.'],
    ];
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    const bytes = await writeXlsx({ sheets: [{ name: 'december', rows }] });
    const [post, other] = postsOf(await readCalendarFile(bytes, PLANNING));
    expect(post).toMatchObject({ when: '2026-12-01', draft: { site: 'x', text: 'Sinterklaas komt!' } });
    expect(other).toMatchObject({ when: '2026-12-02 09:20' });
  });

  it('is found in Excel beside a sheet with names', async () => {
    const sheets = [
      {
        name: 'Team',
        rows: [
          ['Naam', 'Functie'],
          ['Sanne Kok', 'Leerkracht'],
        ],
      },
      {
        name: 'Planning',
        rows: [
          ['Datum', 'Kanaal', 'Tekst'],
          ['24-11-2026', 'X', 'Open dag!'],
        ],
      },
    ];
    for (const order of [sheets, sheets.toReversed()]) {
      const read = await readCalendarFile(await writeXlsx({ sheets: order }), PLANNING);
      expect(postsOf(read).map(({ draft }) => draft.text)).toEqual(['Open dag!']);
      expect(read).toMatchObject({ unread: ['Team'] });
    }
  });

  it.each([
    ['a post in each line', 'Dag, allemaal!\nFijn, weekend\r\n', ['Dag, allemaal!', 'Fijn, weekend']],
    [
      'a post in each paragraph',
      'Dag!\nTot morgen.\n\n \nFijn weekend',
      ['Dag!\nTot morgen.', 'Fijn weekend'],
    ],
    ['a quotation that does not end', '"Wie durft?\nMooi', ['"Wie durft?', 'Mooi']],
    ['an inch mark', 'Een scherm van 15", nieuw!\nMooi', ['Een scherm van 15", nieuw!', 'Mooi']],
  ])('may be lines without a table: %s', async (_, text, texts) => {
    expect(postsOf(readCalendarText(text, PLANNING)).map(({ draft }) => draft.text)).toEqual(texts);
    const fromFile = await readCalendarFile(strToU8(text), PLANNING);
    expect(postsOf(fromFile).map(({ draft }) => draft.text)).toEqual(texts);
  });

  it.each([
    ['begins and does not end', 'Datum;Bericht\n1-12;Dag!\n2-12;"Wie durft?\n3-12;Tot morgen.', 3],
    ['stands around the first word', 'Datum,Bericht\n1-12,"Dag" zei de juf.\n2-12,Tot morgen.', 2],
    ['comes after a line for Excel', 'sep=;\nDatum;Bericht\n1-12;"Dag!', 3],
  ])('with a quotation mark that %s tells its row, and is no list of posts', async (_, text, row) => {
    const problem = { ok: false, problem: { reason: 'unclosed_quote', row } };
    expect(readCalendarText(text, PLANNING)).toEqual(problem);
    expect(await readCalendarFile(strToU8(text), PLANNING)).toEqual(problem);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a web page', '<!doctype html><p>Dag', 'web_page'],
    ['a table without texts', 'Datum;Tekst\n1-1-2026;\n', 'empty'],
  ])('that is %s tells why', (_, text, reason) => {
    expect(readCalendarText(text, PLANNING)).toMatchObject({ ok: false, problem: { reason } });
  });
});

it.each([
  [
    'that is locked with a password, which Excel wraps as it did old files',
    '\xD0\xCF\x11\xE0',
    /wachtwoord.*\.xlsx/,
  ],
  ['that is a web page', '<table><tr><td>Dag', /Excel.*\.xlsx/],
])('of a file %s, it is told what to do', async (_, bytes, says) => {
  const read = await readCalendarFile(
    Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    PLANNING,
  );
  const reason = read.ok ? '' : read.problem.reason;
  expect(voiceIn('nl').say(`calendar_problem_${reason}`)).toMatch(says);
});

function postsOf(read: ReadCalendar) {
  if (!read.ok) throw new Error(read.problem.reason);
  return read.posts;
}
