import { passageFinder } from '../kinds/weighed-passage';
import { secrecyIn } from './secrecy';

const MATTERS = {
  'personnel-action': 3,
  'incident-matter': 3,
  applicant: 3,
  'security-matter': 3,
  'inside-heavy': 3,
  'organisation-matter': 2,
  'internal-document': 2,
  'finance-core': 2,
  'complaint-word': 2,
  'serious-event': 2,
  'pupil-system': 2,
  inspection: 2,
  'inside-matter': 2,
  'inside-topic': 1,
};

const SECOND = Object.fromEntries(Object.keys(MATTERS).map((list) => [list, 1]));

/**
 * Where a draft tells what only insiders know, though no single phrase says so: something that matters to the
 * organisation, with secrecy or earliness, the people who know it, or the way it leaked.
 */
export const insideStoryIn = passageFinder({
  enough: 5,
  reach: 2,
  turns: secrecyIn,
  matter: MATTERS,
  beside: [
    { 'secret-hard': 3, 'secret-declared': 3, 'secret-asked': 2, 'secret-told': 3 },
    { 'school-actor': 1, 'colleague-one': 1, boss: 1, 'inside-people': 1 },
    {
      'leak-path': 2,
      'leak-sign': 1,
      'internal-body': 1,
      disclosure: 1,
      capture: 1,
      mailed: 1,
      'test-leak': 1,
      'inspection-verdict': 1,
    },
    // A second matter beside the first.
    SECOND,
  ],
  against: {
    guidance: 3,
    'frame-instruction': 3,
    'frame-subject': 3,
    'frame-hypothesis': 1,
    'play-context': 5,
    published: 3,
    'public-affairs': 3,
    'official-guide': 4,
    'public-finance': 3,
    'body-open': 3,
    'told-openly': 3,
    'own-move': 3,
  },
});
