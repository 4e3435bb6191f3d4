import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import { NO_KNOWLEDGE } from '../../src/analyser/knowledge';
import type { Draft } from '../../src/draft/draft';
import { fixesFor } from '../../src/fixes/fixes';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import type { Clause, Protocol } from '../../src/protocol/protocol';
import { type Harness, openHarness, showState } from '../views/harness/browser';
import type { LayerOptions } from '../views/harness/main';

/** What a clause asks of the panel: a text with which it comes up, and what is then there to press or to read. */
interface Shown {
  readonly text: string;
  readonly attachments?: Draft['attachments'];
  /** Whether the finding itself must rest on the clause. */
  readonly rests?: true;
  readonly published?: true;
  readonly choices?: LayerOptions['choices'];
  sees(page: Page): Promise<unknown>;
}

const PHOTO = { kind: 'image', name: 'klassenfoto.jpg' } as const;

const ACTIONS: Readonly<Record<string, Shown>> = {
  'ask-advice': {
    text: 'Morgen is er open dag.',
    sees: (page) => page.getByRole('button', { name: 'Vraag advies' }).waitFor(),
  },
  'follow-up': {
    text: '',
    published: true,
    choices: { remindReactions: true },
    sees: (page) => page.getByRole('note').getByText('Kijk straks naar de reacties').waitFor(),
  },
  'insert-disclaimer': {
    text: 'Ik werk op een school van Konot en Loket en ik vind dat ons bestuur het onderwijs slecht regelt.',
    rests: true,
    sees: (page) =>
      page
        .getByRole('button', { name: /^Zet erbij: / })
        .first()
        .waitFor(),
  },
  'make-unrecognisable': {
    text: 'Wat een feest met groep 5! Kijk die gezichten eens stralen.',
    attachments: [PHOTO],
    rests: true,
    sees: (page) => page.getByText('Zo maak je mensen onherkenbaar').first().waitFor(),
  },
  'report-incident': {
    text: 'Trots op Jip van Dalen uit groep 5!',
    sees: (page) => page.getByText('Meld een datalek').waitFor(),
  },
};

const CASES = Object.keys(ACTIONS).flatMap((action) =>
  BUNDLED_PROTOCOLS.flatMap((protocol) =>
    protocol.clauses
      .filter(({ handled }) => handled.includes(`action:${action}`))
      .map((clause) => ({ action, id: clause.id, clause, protocol })),
  ),
);

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
});

afterAll(() => harness.close());

afterEach(() => page.context().close());

describe('what clauses ask for stands in the panel', () => {
  it.each(CASES)('$action for $id', async ({ action, clause, protocol }) => {
    page = await harness.open();
    await show(ACTIONS[action]!, clause, protocol);
    await ACTIONS[action]!.sees(page);
  });

  it('and every such action has its clause', () => {
    expect(new Set(CASES.map(({ action }) => action))).toEqual(new Set(Object.keys(ACTIONS)));
  });
});

async function show(shown: Shown, clause: Clause, protocol: Protocol): Promise<void> {
  const { text, attachments = [], choices, published } = shown;
  const author = { role: 'teacher', account: 'personal' } as const;
  const draft: Draft = { text, site: 'facebook', kind: 'post', author, attachments };
  const report = analyse(draft, protocol, NO_KNOWLEDGE);
  const resting = report.findings.filter(({ clauses }) => clauses.includes(clause.id));
  if (shown.rests) expect(resting).not.toEqual([]);
  const offers = report.findings.map((finding) => ({
    rule: finding.rule,
    start: finding.span?.start,
    fixes: fixesFor(finding, draft, protocol, { knowledge: NO_KNOWLEDGE }),
  }));
  const state = {
    ...{ status: report.verdict, report, panelOpen: true },
    ...(published && { published: { kind: 'post' } as const }),
  };
  await showState(page, { text, state }, { offers, protocol: protocol.id, ...(choices && { choices }) });
}
