import { loadProtocol } from './load';
import konot from './packs/konot.json';
import loket from './packs/loket.json';
import type { Protocol } from './protocol';

/** The protocols that come with the extension. */
export const BUNDLED_PROTOCOLS: readonly Protocol[] = [
  bundled('konot.json', konot),
  bundled('loket.json', loket),
];

/** The bundled protocol with this id, if there is one. */
export function bundledProtocol(id: string): Protocol | undefined {
  return BUNDLED_PROTOCOLS.find((protocol) => protocol.id === id);
}

function bundled(file: string, data: unknown): Protocol {
  const loaded = loadProtocol(file, data);
  if (loaded.ok) return loaded.protocol;
  throw new Error(loaded.problems.map(({ path, reason }) => `${file}: ${path}: ${reason}`).join('\n'));
}
