import type { Loaded } from '../protocol/load';
import { BUNDLED_PROTOCOLS } from '../protocol/packs';
import type { Protocol } from '../protocol/protocol';
import type { Checked, Refused } from './checked';

/** One of several protocols that are brought along, as it was read. */
export interface Brought {
  readonly loaded: Loaded;
  /** What stood there. */
  readonly value: unknown;
  /** How a path within this one is told of. */
  placeOf(path: string): string;
}

/**
 * Takes those protocols that are in order and whose id is free. An id that is taken would never be seen: the protocol
 * that comes first is the one that applies, and those that come with the extension come before all others.
 */
export function freeProtocols(file: string, all: readonly Brought[]): Checked<readonly Protocol[]> {
  const taken = new Set(BUNDLED_PROTOCOLS.map(({ id }) => id));
  const value: Protocol[] = [];
  const refused: Refused[] = [];
  for (const one of all) {
    const { loaded, placeOf } = one;
    if (!loaded.ok) {
      const told = loaded.problems.map((problem) => ({ ...problem, path: placeOf(problem.path) }));
      refused.push(...told.map((problem) => ({ ...problem, value: one.value })));
    } else if (taken.has(loaded.protocol.id)) {
      const found = loaded.protocol.id;
      const path = placeOf('id');
      refused.push({ file, path, reason: 'duplicate', found, allowed: '', value: one.value });
    } else {
      taken.add(loaded.protocol.id);
      value.push(loaded.protocol);
    }
  }
  return { value, refused };
}
