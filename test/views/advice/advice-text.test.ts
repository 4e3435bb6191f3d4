import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyser/analyse';
import { NO_KNOWLEDGE } from '../../../src/analyser/knowledge';
import { bundledProtocol } from '../../../src/protocol/packs';
import { readHandover } from '../../../src/review/read-handover';
import { adviceText } from '../../../src/views/advice/advice-text';
import { advisersFor, isPupilData } from '../../../src/views/advice/advisers';
import { mailto } from '../../../src/views/advice/mailto';
import { voiceIn } from '../../../src/views/voice';
import { checkedDraft, choicesWith } from '../harness/layer-actions';
import { LAYER_STATES } from '../harness/states';

const protocol = bundledProtocol('konot')!;
const { text, state } = LAYER_STATES.many!;
const drafts = [checkedDraft({ text, report: state.report! })];

function message(withDraft: boolean, name?: string): string {
  return adviceText({ drafts, protocol, name, withDraft }, voiceIn('nl'));
}

describe('the message that asks for advice', () => {
  it('tells what was found and where that stands, each once, and quotes nothing', () => {
    const lines = message(false).split('\n');
    expect(lines.filter((line) => line.startsWith('- Naam van een leerling ('))).toHaveLength(1);
    expect(lines.find((line) => line.startsWith('- Naam van'))).toContain('Socialmediaprotocol van Konot');
    expect(message(false)).not.toMatch(/Jip|Noor|klassenfoto/);
  });

  it('adds the draft with names left out when the author asks for it', () => {
    expect(message(true)).toContain('Zo trots op [naam] en [naam] uit groep 5! Verdomd knap gedaan.');
    expect(message(true)).not.toMatch(/Jip|Noor/);
  });

  it('can be opened by the other, with the same names left out', async () => {
    const toOpen = { role: 'teacher', at: '2026-11-21T10:15:00.000Z' } as const;
    const asked = adviceText({ drafts, protocol, withDraft: true, toOpen }, voiceIn('nl'));
    const read = await readHandover('bericht', asked);
    expect(read).toMatchObject({
      ok: true,
      handover: { draft: { role: 'teacher', protocol: 'konot' }, withoutNames: true },
    });
    expect(JSON.stringify(read)).toContain('Zo trots op [naam] en [naam] uit groep 5!');
    expect(JSON.stringify(read)).not.toMatch(/Jip|Noor/);
  });

  it("tells the other where it was to go and that a photo goes with it, and nobody's name", async () => {
    const toOpen = { role: 'teacher', at: '2026-11-21T10:15:00.000Z' } as const;
    const photo = {
      kind: 'image',
      name: 'klassenfoto-jip.jpg',
      alt: 'Jip, Noor en andere kinderen',
    } as const;
    const about = { site: 'instagram', kind: 'reply', account: 'organisation' } as const;
    const asking = [checkedDraft({ text, report: state.report!, ...about, attachments: [photo] })];
    const asked = adviceText({ drafts: asking, protocol, withDraft: true, toOpen }, voiceIn('nl'));
    const read = await readHandover('bericht', asked);
    const attachments = [{ kind: 'image', name: 'groep-image-1' }];
    expect(read).toMatchObject({ handover: { draft: { ...about, attachments } } });
    expect(JSON.stringify(read)).not.toMatch(/Jip|Noor/i);
  });

  it('can be opened where a photo goes without a text', async () => {
    const toOpen = { role: 'teacher', at: '2026-11-21T10:15:00.000Z' } as const;
    const attachments = [{ kind: 'image', name: 'plein.jpg' }] as const;
    const asking = [checkedDraft({ text: '', report: { ...state.report!, findings: [] }, attachments })];
    const asked = adviceText({ drafts: asking, protocol, withDraft: true, toOpen }, voiceIn('nl'));
    expect(asked).not.toContain(voiceIn('nl').say('advice_draft'));
    expect(await readHandover('bericht', asked)).toMatchObject({
      ok: true,
      handover: { draft: { text: '', attachments: [{ kind: 'image' }] } },
    });
  });

  it('greets whom the school named', () => {
    expect(message(false, 'Els Bakker')).toMatch(/^Beste Els Bakker,\n\n/);
    expect(message(false)).toMatch(/^Hallo,\n\n/);
  });

  it('asks its question about a text without findings too', () => {
    const calm = 'Morgen is er open dag.';
    const author = { role: 'teacher', account: 'personal' } as const;
    const draft = { text: calm, site: 'x', kind: 'post', author, attachments: [] } as const;
    const report = analyse(draft, protocol, NO_KNOWLEDGE);
    const asked = adviceText(
      { drafts: [checkedDraft({ text: calm, report })], protocol, withDraft: true },
      voiceIn('nl'),
    );
    expect(asked).not.toContain('kwam dit naar voren');
    expect(asked).toContain(calm);
  });

  it('holds all texts that would go out together', () => {
    const calm = { ...state.report!, findings: [] };
    const two = [...drafts, checkedDraft({ text: 'Deel twee.', report: calm })];
    const asked = adviceText({ drafts: two, protocol, withDraft: true }, voiceIn('nl'));
    expect(asked.indexOf('Zo trots op [naam]')).toBeGreaterThan(0);
    expect(asked.indexOf('Deel twee.')).toBeGreaterThan(asked.indexOf('Foto van de klas'));
  });
});

describe('whom to ask', () => {
  const { contacts } = choicesWith();

  it('is the supervisor first for interns, and for nobody else', () => {
    expect(advisersFor('intern', contacts).map(({ id }) => id)).toEqual(['internship', 'manager', 'avg']);
    expect(advisersFor('teacher', contacts).map(({ id }) => id)).toEqual(['manager', 'avg']);
  });

  it('is who the school set', () => {
    const manager = { name: 'Els Bakker', email: 'els@school.example' };
    expect(advisersFor('leader', { ...contacts, manager })[0]?.contact).toEqual(manager);
  });
});

describe('the address of a mail', () => {
  it('holds subject and lines as mail programs read them', () => {
    const url = new URL(mailto('els@school.example', 'Vraag & zo', 'Eén\ntwee')!);
    expect(url.pathname).toBe('els@school.example');
    expect(url.searchParams.get('subject')).toBe('Vraag & zo');
    expect(url.searchParams.get('body')).toBe('Eén\r\ntwee');
  });

  it('lets no address add a field of its own', () => {
    const url = new URL(mailto('a@b.example?bcc=c@d.example', 'x', 'y')!);
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('is not made when it would be cut off on its way', () => {
    expect(mailto('a@b.example', 'x', 'a'.repeat(1966))).toHaveLength(2000);
    expect(mailto('a@b.example', 'x', 'a'.repeat(1967))).toBeUndefined();
    expect(mailto('a@b.example', 'x', 'é'.repeat(400))).toBeUndefined();
  });
});

it('takes names, numbers and care of pupils for pupil data, and a swear word not', () => {
  const rules = ['care-details', 'identifier', 'pupil-name', 'foul-language', 'colleague-name'];
  expect(rules.filter(isPupilData)).toEqual(['care-details', 'identifier', 'pupil-name']);
});
