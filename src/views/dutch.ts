import nl from '../../public/_locales/nl/messages.json';
import type { Catalogue } from './translate';

/** All Dutch texts. The build puts `dutch-in-page` in the place of this file. */
export const DUTCH: Catalogue = nl;
