import { describe, expect, it } from 'vitest';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import { approvalOf } from '../../src/review/approval';
import { fingerprintOf } from '../../src/review/fingerprint';
import { asKnownHere, type Handover, judgedDraft, LONGEST_LINE } from '../../src/review/handover';
import { blockOf } from '../../src/review/handover-block';
import { readHandover } from '../../src/review/read-handover';
import { type Reviewed, withAlt } from '../../src/review/reviewed';
import { decisionFrom, isReady, NO_ANSWERS } from '../../src/views/review/decision-from';

const AT = '2026-11-21T10:15:00.000Z';
const ASKED: Handover = {
  ...{ postwijzer: 'review', version: 1, at: AT },
  draft: { text: 'Fijne vakantie, allemaal! 🏖️ Tot in de klas – yıl sonu', site: 'x', role: 'teacher' },
  question: 'Kan dit zo?',
};

async function decidedOn(text: string): Promise<Handover> {
  const fingerprint = await fingerprintOf(text);
  const by = { name: 'Wil Hofman', role: 'directeur' };
  return { ...ASKED, decision: { outcome: 'agreed-changed', by, at: AT, text, fingerprint } };
}

describe('a draft on its way', () => {
  it.each([
    ['a file', JSON.stringify(ASKED)],
    ['a mail', `Hoi Wil,\n\nkijk je mee?\n\n${blockOf(ASKED)}\n\nGroet, Anne`],
    ['an answer that quotes it', blockOf(ASKED).replaceAll(/^/gm, '> ')],
    ['a chat that joins the lines', blockOf(ASKED).replaceAll('\n', ' ')],
    ['a program with other line ends', blockOf(ASKED).replaceAll('\n', '\r\n')],
  ])('is the same after %s', async (_, content) => {
    expect(await readHandover('bericht', content)).toEqual({ ok: true, handover: ASKED });
  });

  it('has lines that mail programs leave alone', () => {
    expect(
      Math.max(
        ...blockOf(ASKED)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(64);
  });

  it.each([
    ['nothing of ours', 'Hoi, kijk je mee?', 'none'],
    ['half of it', blockOf(ASKED).slice(0, 90), 'damaged'],
    ['a line lost', blockOf(ASKED).split('\n').toSpliced(2, 1).join('\n'), 'damaged'],
    ['broken JSON', '{"postwijzer":', 'damaged'],
  ])('tells what is wrong: %s', async (_, content, reason) => {
    expect(await readHandover('bericht', content)).toEqual({ ok: false, reason });
  });

  it.each([
    [{ ...ASKED, version: 2 }, 'version', 'other_version'],
    [{ ...ASKED, draft: {} }, 'draft.text', 'missing'],
    [{ ...ASKED, draft: { text: 'Dag', role: 'king' } }, 'draft.role', 'not_allowed'],
    [{ ...ASKED, draft: { text: 'Dag', site: '../x' } }, 'draft.site', 'not_id'],
    [{ ...ASKED, extra: 1 }, 'extra', 'unknown_field'],
  ])('tells which field is wrong (%#)', async (value, path, reason) => {
    expect(await readHandover('bericht', JSON.stringify(value))).toMatchObject({
      ok: false,
      reason: 'wrong',
      problem: { path, reason },
    });
  });
});

describe('the network and the protocol of a draft that was handed over', () => {
  const asked: Handover = { ...ASKED, draft: { ...ASKED.draft, protocol: 'loket' } };
  const protocols = BUNDLED_PROTOCOLS;
  const networks = [{ id: 'x', name: 'X' }];

  it('stay where they are known, and are for the reviewer to fill in where they are not', () => {
    expect(asKnownHere(asked, { networks, protocols })).toEqual(asked);
    expect(asKnownHere(asked, { networks: [{ id: 'y', name: 'Y' }], protocols }).draft).toEqual({
      ...{ text: ASKED.draft.text, role: 'teacher', protocol: 'loket' },
    });
    expect(asKnownHere(asked, { networks, protocols: [] }).draft).toEqual(ASKED.draft);
  });

  it('are as the reviewer filled them in where they are not known', () => {
    const filledIn: Reviewed = {
      ...{ text: 'Dag', site: 'facebook', kind: 'post', account: 'personal', attachments: [] },
      ...{ role: 'leader', protocol: 'konot' },
    };
    const known = asKnownHere(asked, { networks: [], protocols });
    expect(judgedDraft(known, filledIn)).toEqual({
      ...{ ...filledIn, ...ASKED.draft, site: 'facebook', protocol: 'loket' },
    });
  });

  it('are not made up where nothing was told of them', () => {
    const { text } = ASKED.draft;
    expect(asKnownHere({ ...ASKED, draft: { text } }, { networks, protocols }).draft).toEqual({ text });
  });
});

describe('a decision', () => {
  it('comes back with what is remembered of it: no word of the text', async () => {
    const decided = await decidedOn('Fijne vakantie!');
    const read = await readHandover('besluit', blockOf(decided));
    expect(read).toEqual({ ok: true, handover: decided });
    const approval = await approvalOf(decided);
    expect(approval).toEqual({
      ...{ id: await fingerprintOf('Fijne vakantie!'), outcome: 'agreed-changed', at: AT },
      by: { name: 'Wil Hofman', role: 'directeur' },
      asked: await fingerprintOf(ASKED.draft.text),
    });
    expect(JSON.stringify(approval)).not.toContain('vakantie');
  });

  it('does not hold for a text that was changed after it', async () => {
    const decided = await decidedOn('Fijne vakantie!');
    const forged = { ...decided, decision: { ...decided.decision, text: 'Fijne vakantie, Jip!' } };
    expect(await readHandover('besluit', JSON.stringify(forged))).toEqual({ ok: false, reason: 'changed' });
  });
});

describe('what a reviewer fills in', () => {
  const agreed = { ...NO_ANSWERS, agreed: true, name: 'Wil Hofman' };
  const photo: Handover = { ...ASKED, draft: { text: '', attachments: [{ kind: 'image', name: 'a.jpg' }] } };

  it.each([
    ['nothing yet', NO_ANSWERS, 'Dag', ASKED, false],
    ['no name', { ...agreed, name: ' ' }, ASKED.draft.text, ASKED, false],
    ['agreed', agreed, ASKED.draft.text, ASKED, true],
    ['agreed to another text', agreed, 'Dag', ASKED, true],
    ['agreed to a text that was emptied', agreed, ' ', ASKED, false],
    ['refused, with the text emptied', { ...agreed, agreed: false }, '', ASKED, true],
    ['agreed to a photo that came without a text', agreed, '', photo, true],
  ])(
    'is enough for a decision that can be read again, or cannot be sent: %s',
    async (_, answers, now, of, ready) => {
      expect(isReady(answers, now, of)).toBe(ready);
      const handover = { ...of, decision: await decisionFrom(answers, now, of) };
      if (ready) expect(await readHandover('besluit', blockOf(handover))).toEqual({ ok: true, handover });
    },
  );

  it('of a file is a description when it has a word in it', async () => {
    const file = { kind: 'image', name: 'a.jpg' } as const;
    expect([' ', 'de klas '].map((alt) => withAlt(file, alt))).toEqual([file, { ...file, alt: 'de klas ' }]);
    expect(withAlt({ ...file, alt: 'de klas' }, '')).toEqual(file);
    const whole = { ...ASKED, from: 'a'.repeat(LONGEST_LINE) };
    expect(await readHandover('bericht', blockOf(whole))).toMatchObject({ ok: true });
  });
});

describe('a fingerprint', () => {
  it('is the SHA-256 of the words', async () => {
    expect(await fingerprintOf('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it.each([
    ['Dag\nallemaal', 'Dag\r\n\r\nallemaal '],
    ['Zoë', 'Zoe\u0308'],
    ["foto's", 'foto’s'],
    ['Dag allemaal', 'Dag\u00a0allemaal\u200b'],
  ])('is the same however an editor writes it (%#)', async (one, other) => {
    expect(await fingerprintOf(one)).toBe(await fingerprintOf(other));
  });

  it.each(['Dag allemaal?', 'dag allemaal!', 'Dag allemaal'])('is another one for %j', async (other) => {
    expect(await fingerprintOf(other)).not.toBe(await fingerprintOf('Dag allemaal!'));
  });
});
