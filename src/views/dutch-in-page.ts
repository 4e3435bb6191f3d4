import type { Catalogue } from './translate';

// Filled in by vite.config.ts.
declare const TEXTS_IN_PAGE: Catalogue;

/** The Dutch texts that are read in a network's page; those of our own pages would only weigh there. See `english`. */
export const DUTCH: Catalogue = TEXTS_IN_PAGE;
