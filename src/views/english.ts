import en from '../../public/_locales/en/messages.json';
import { learn } from './translate';

// To be imported where English must be there at once. The script in the page asks for it when its reader chose it.
learn('en', en);
