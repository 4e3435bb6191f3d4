import { describe, expect, it, vi } from 'vitest';
import type { Approval } from '../../src/review/approval';
import { fingerprintOf } from '../../src/review/fingerprint';
import { type Recognise, recogniser } from '../../src/review/recognise';

const AGREED = 'Fijne vakantie allemaal, tot in januari!';
const ASKED = 'Fijne vakantie Jip, tot in januari!';

describe('a text that somebody decided about', () => {
  it('is recognised once its fingerprint is known', async () => {
    const { recognise, arrived } = await recognising();
    expect(recognise(AGREED)).toBeUndefined();
    await vi.waitUntil(() => arrived.mock.calls.length === 1, WAITING);
    expect(recognise(AGREED)).toMatchObject({ as: 'decided', approval: { by: { name: 'Wil' } } });
    expect(recognise(AGREED.replace(' ', '\n'))).toMatchObject({ as: 'changed' });
    expect(arrived).toHaveBeenCalledTimes(1);
  });

  it('is told apart from the one that was handed over', async () => {
    const { recognise, arrived } = await recognising();
    recognise(ASKED);
    await vi.waitUntil(() => arrived.mock.calls.length === 1, WAITING);
    expect(recognise(ASKED)).toMatchObject({ as: 'asked' });
  });

  it('is known to have changed since, as long as it is still that text', async () => {
    const { recognise, arrived } = await recognising();
    recognise(AGREED);
    await vi.waitUntil(() => arrived.mock.calls.length === 1, WAITING);
    recognise(AGREED);
    expect(recognise(`${AGREED} En Jip ook!`)).toMatchObject({ as: 'changed' });
    expect(recognise('Iets heel anders over de open dag')).toBeUndefined();
    expect(recognise('')).toBeUndefined();
  });

  it('costs nothing where nothing was ever decided', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const recognise = recogniser(
      () => [],
      () => undefined,
    );
    expect(recognise(AGREED)).toBeUndefined();
    expect(digest).not.toHaveBeenCalled();
    digest.mockRestore();
  });
});

const WAITING = { timeout: 3000, interval: 10 };

async function recognising(): Promise<{ recognise: Recognise; arrived: ReturnType<typeof vi.fn> }> {
  const approval: Approval = {
    ...{ id: await fingerprintOf(AGREED), outcome: 'agreed-changed', at: '2026-11-21T10:15:00.000Z' },
    ...{ by: { name: 'Wil' }, asked: await fingerprintOf(ASKED) },
  };
  const arrived = vi.fn();
  return { recognise: recogniser(() => [approval], arrived), arrived };
}
