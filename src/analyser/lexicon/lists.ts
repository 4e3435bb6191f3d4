import arguing from './arguing.json';
import borrowing from './borrowing.json';
import care from './care.json';
import circumstances from './circumstances.json';
import contact from './contact.json';
import education from './education.json';
import figures from './figures.json';
import foul from './foul.json';
import framing from './framing.json';
import identifiers from './identifiers.json';
import identifying from './identifying.json';
import insult from './insult.json';
import internal from './internal.json';
import logo from './logo.json';
import media from './media.json';
import naming from './naming.json';
import opinion from './opinion.json';
import people from './people.json';
import quoting from './quoting.json';
import verdict from './verdict.json';

interface LexiconFile {
  readonly origin: string;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

// One file a theme; a list's name is unique over all files.
const FILES: readonly LexiconFile[] = [
  arguing,
  borrowing,
  care,
  circumstances,
  contact,
  education,
  figures,
  foul,
  framing,
  identifiers,
  identifying,
  insult,
  internal,
  logo,
  media,
  naming,
  opinion,
  people,
  quoting,
  verdict,
];

/** Every term list by its name. */
export const LISTS: Readonly<Record<string, readonly string[]>> = Object.assign(
  {},
  ...FILES.map((file) => file.lists),
);
