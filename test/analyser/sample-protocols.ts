import type { Protocol } from '../../src/protocol/protocol';

// Two small protocols that differ where the boards' own ones do, so that a rule's test stands by itself.
const SHARED = {
  format: 1,
  sources: [{ id: 'source', title: { nl: 'Protocol', en: 'Protocol' }, current: true }],
  clauses: [],
  rules: {},
  disclaimers: {
    full: { nl: 'Dit is mijn persoonlijke mening.', en: 'This is my personal opinion.' },
    short: { nl: 'Op persoonlijke titel.', en: 'My own views.' },
  },
} as const;

/** Protocols for tests: `konot` asks on whose behalf, `loket` also asks to say that one works there. */
export const SAMPLE_PROTOCOLS: Readonly<Record<'konot' | 'loket', Protocol>> = {
  konot: {
    ...SHARED,
    id: 'konot',
    name: 'Konot',
    title: { nl: 'Protocol sociale media', en: 'Social media protocol' },
    organisation: {
      names: ['Konot', 'Stichting Konot'],
      schools: ['De Bongerd', 'De Wiekslag'],
      logoFiles: ['konot'],
    },
    demands: {
      disclaimer: { side: true, membership: false, ownOpinion: false },
      organisationAccount: ['leader', 'board', 'staff'],
      parentChannel: { name: 'Social Schools', site: 'social-schools' },
      informalSites: [],
    },
  },
  loket: {
    ...SHARED,
    id: 'loket',
    name: 'Loket',
    title: { nl: 'Protocol sociale media', en: 'Social media protocol' },
    organisation: { names: ['Loket', 'Stichting Loket'], schools: ['De Zonnewijzer'], logoFiles: ['loket'] },
    demands: {
      disclaimer: { side: true, membership: true, ownOpinion: true },
      informalSites: ['whatsapp'],
    },
  },
};
