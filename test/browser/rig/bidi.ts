import type { Browser, Frame } from 'puppeteer-core';

/** A node as WebDriver BiDi tells it; as much of it as is asked for here. */
interface Node {
  readonly value?: {
    readonly shadowRoot?: { readonly sharedId: string; readonly value?: { readonly mode: string } };
  };
}

/** A value as WebDriver BiDi tells it: the nodes of a list, or else a plain one. */
interface Told {
  readonly type: string;
  readonly value?: readonly Node[];
}

/** Runs scripts where Puppeteer has no words for it. */
export interface Bidi {
  run(expression: string, serializationOptions?: object): Promise<Told>;
  call(functionDeclaration: string, values: readonly object[]): Promise<Told>;
}

/** Scripts in a frame, apart from the page's own. */
export function bidi(browser: Browser, frame: Frame): Bidi {
  return scriptsIn(browser, { context: contextOf(frame), sandbox: 'tests' });
}

/** Scripts in the browser's own window; Firefox has to be opened with `ownWindow` for it. */
export async function bidiInWindow(browser: Browser): Promise<Bidi> {
  const { contexts } = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  return scriptsIn(browser, { context: contexts[0].context });
}

/** What BiDi calls a frame. */
export function contextOf(frame: Frame): string {
  return (frame as unknown as { _id: string })._id;
}

function scriptsIn(browser: Browser, target: object): Bidi {
  const asked = async (method: string, parameters: object): Promise<Told> => {
    const answer = await send(browser, method, { ...parameters, target, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  };
  return {
    run: (expression, serializationOptions = {}) =>
      asked('script.evaluate', { expression, serializationOptions }),
    call: (functionDeclaration, values) =>
      asked('script.callFunction', { functionDeclaration, arguments: values }),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: every command has an answer of its own
async function send(browser: Browser, method: string, parameters: object): Promise<any> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  };
  return (await connection.send(method, parameters)).result;
}
