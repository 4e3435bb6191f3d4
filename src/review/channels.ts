import type { Network } from './reviewed';

/** The channels that a cell of a calendar names. */
export interface Channels {
  /** Ids of the networks among them. */
  readonly sites: readonly string[];
  /** Those that are no network that is known here, as they were written. */
  readonly unknown: readonly string[];
}

const SEVERAL = /\s*(?:[,;/+&\n]|\ben\b|\band\b)\s*/i;
const NOTHING = /^(?:nvt|n\.v\.t\.?|geen|none|[-–—?]*)$/i;

/** Tells which networks a cell names, by the names that they are called by, alone or among other words. */
export function channelsIn(cell: string, networks: readonly Network[]): Channels {
  const names = cell.split(SEVERAL).filter((name) => !NOTHING.test(name));
  const named = names.map((name) => networkNamed(name, networks)?.id);
  return {
    sites: networks.map(({ id }) => id).filter((id) => named.includes(id)),
    unknown: names.filter((_, at) => named[at] === undefined),
  };
}

/** Whether a cell holds the names of networks and nothing else. */
export function isChannels(cell: string, networks: readonly Network[]): boolean {
  const names = cell.split(SEVERAL);
  return names.every((name) => networks.some((network) => isCalled(network, name)));
}

// Its own name goes before one that stands among other words, such as "pagina" or an older name behind it.
function networkNamed(name: string, networks: readonly Network[]): Network | undefined {
  const within = ` ${wordsOf(name)} `;
  return (
    networks.find((network) => isCalled(network, name)) ??
    networks.find((network) => namesOf(network).some((one) => within.includes(` ${wordsOf(one)} `)))
  );
}

function isCalled(network: Network, name: string): boolean {
  return namesOf(network).some((one) => closed(one) === closed(name));
}

function namesOf({ id, name, alsoCalled = [] }: Network): readonly string[] {
  return [name, id, ...alsoCalled];
}

function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function closed(name: string): string {
  return wordsOf(name).replaceAll(' ', '');
}
