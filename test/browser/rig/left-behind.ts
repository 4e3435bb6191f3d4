import type { CDPSession, Page } from 'playwright-core';

/** What lives in the extension's own world of a page, and who listens on the page: counted exactly, after clearing up. */
export interface Counts {
  readonly observers: number;
  readonly signals: number;
  readonly elements: number;
  /** Listeners on the window, the document and the root element, the page's own included. */
  readonly listeners: number;
  /** Bytes of the script heap of the whole tab. */
  readonly heap: number;
}

const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'];
const LISTENED = ['window', 'document', 'document.documentElement', 'document.body'];

/** Counts anew at every call. */
export async function counterOn(page: Page): Promise<() => Promise<Counts>> {
  const session = await page.context().newCDPSession(page);
  const world = await isolatedWorld(session);
  const living = (name: string) => livingIn(session, world, name);
  return async () => {
    // Twice: what the first run lets go of may have held something else.
    for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      observers: sum(await inTurn(OBSERVERS, living)),
      signals: await living('AbortSignal'),
      elements: await living('HTMLElement'),
      listeners: sum(await inTurn(LISTENED, (expression) => listenersOn(session, expression))),
      heap: usedSize,
    };
  };
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { isDefault, type } = (context.auxData ?? {}) as { isDefault?: boolean; type?: string };
      if (!isDefault && type === 'isolated' && context.origin.startsWith('chrome-extension:'))
        resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

async function livingIn(session: CDPSession, contextId: number, name: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { contextId, expression: `${name}.prototype` });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  for (const { objectId } of [result, objects])
    await session.send('Runtime.releaseObject', { objectId: objectId! });
  return length.value as number;
}

async function listenersOn(session: CDPSession, expression: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
  return listeners.length;
}

async function inTurn<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
