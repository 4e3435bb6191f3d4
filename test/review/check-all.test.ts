import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import { NO_KNOWLEDGE } from '../../src/analyser/knowledge';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import type { Planned } from '../../src/review/calendar';
import { checkAll } from '../../src/review/check-all';

const [PROTOCOL] = BUNDLED_PROTOCOLS;

describe('many posts', () => {
  it('are checked in their order, and the progress is told', async () => {
    const told: number[] = [];
    const done = await checkAll(postsNamed(3), {
      check,
      progress: (count) => told.push(count),
      signal: new AbortController().signal,
    });
    expect(done.map(({ row, report }) => [row, report.verdict])).toEqual([
      [1, 'clear'],
      [2, 'clear'],
      [3, 'clear'],
    ]);
    expect(told.at(-1)).toBe(3);
  });

  it('that are stopped halfway keep what was done', async () => {
    const life = new AbortController();
    const done = await checkAll(postsNamed(50), {
      check(post) {
        if (post.row === 20) life.abort();
        return check(post);
      },
      progress: () => undefined,
      signal: life.signal,
    });
    expect(done.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('leave time for what else is to be done', async () => {
    let others = 0;
    const port = new MessageChannel();
    port.port1.onmessage = () => {
      others++;
      port.port2.postMessage(null);
    };
    port.port2.postMessage(null);
    const slow = (post: Planned) => {
      const end = performance.now() + 15;
      while (performance.now() < end);
      return check(post);
    };
    await checkAll(postsNamed(12), {
      check: slow,
      progress: () => undefined,
      signal: new AbortController().signal,
    });
    port.port1.close();
    expect(others).toBeGreaterThan(1);
  });
});

function check({ draft }: Planned) {
  const author = { role: draft.role, account: draft.account };
  return analyse({ ...draft, author }, PROTOCOL!, NO_KNOWLEDGE);
}

function postsNamed(count: number): Planned[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ row: index + 1, when: '', title: '' },
    draft: {
      ...{ text: `Dag ${index} was mooi`, site: 'facebook', kind: 'post', account: 'personal' },
      ...{ role: 'parent', protocol: 'konot', attachments: [] },
    },
  }));
}
