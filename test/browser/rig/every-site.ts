import { SURFACES, type Surface } from './compose-boxes';
import { NETWORK_SURFACES } from './network-boxes';
import { ADDED_SURFACES, OTHER_SURFACES } from './other-boxes';

/** Hosts of the sites that stand for those that a school adds. */
export const hostsAdded = ADDED_SURFACES.map(({ address }) => new URL(address).host);

const ALL: readonly Surface[] = [...SURFACES, ...NETWORK_SURFACES, ...OTHER_SURFACES, ...ADDED_SURFACES];

/** The compose boxes that are reached and published with a click, of every site; a box that has only its key left has no click to follow. */
export const EVERY_SITE: readonly Surface[] = ALL.filter(({ publish }) => publish !== 'form');
