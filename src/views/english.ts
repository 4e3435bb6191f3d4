import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';
import { learn } from './translate';

// To be imported where all texts must be there at once. The script in the page has the Dutch ones of its own views only,
// and asks for all when somebody writes.
learn('nl', nl);
learn('en', en);
