import { browser, type Sender } from './browser';
import type { MessageName, Messages } from './messages';

type Request<Name extends MessageName> = Messages[Name]['request'];
type Response<Name extends MessageName> = Messages[Name]['response'];

/** Who answers which messages; a name that is not here is left to others. */
export type Handlers = {
  readonly [Name in MessageName]?: (
    request: Request<Name>,
    sender: Sender,
  ) => Response<Name> | Promise<Response<Name>>;
};

/** A message on its way. */
interface Envelope {
  readonly name: MessageName;
  readonly request: unknown;
}

/** Sends a message to the extension's own pages and background. Rejects when nobody listens. */
export async function send<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  const envelope: Envelope = { name, request };
  return (await browser.runtime.sendMessage(envelope)) as Response<Name>;
}

/** Sends a message to the content scripts of a tab, or of one frame of it. Rejects when none answers. */
export async function sendToTab<Name extends MessageName>(
  tab: number,
  name: Name,
  request: Request<Name>,
  frame?: number,
): Promise<Response<Name>> {
  const envelope: Envelope = { name, request };
  const options = frame === undefined ? {} : { frameId: frame };
  return (await browser.tabs.sendMessage(tab, envelope, options)) as Response<Name>;
}

/**
 * Answers messages of this extension until the signal. Those of others and those with unknown names get no answer, nor
 * those whose handler has none.
 */
export function handle(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, handlers)) return undefined;
    const handler = handlers[message.name] as (request: unknown, sender: Sender) => unknown;
    const answer = handler(message.request, sender);
    return answer === undefined ? undefined : Promise.resolve(answer);
  };
  // The polyfill's type leaves no room for "not answered here", which is what undefined says.
  const listened = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listened);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listened), { once: true });
}

function isEnvelope(message: unknown, handlers: Handlers): message is Envelope {
  if (typeof message !== 'object' || message === null || !('name' in message)) return false;
  return typeof message.name === 'string' && Object.hasOwn(handlers, message.name);
}
