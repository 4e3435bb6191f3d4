/** The protocol file of a board that does not exist; each call gives a new one, to be broken at will. */
export function thirdBoard() {
  return {
    format: 1,
    id: 'vlierboom',
    name: 'De Vlierboom',
    title: { nl: 'Afspraken over sociale media', en: 'Agreements on social media' },
    organisation: { names: ['De Vlierboom'], schools: ['De Kiezel'], logoFiles: ['vlierboom-logo'] },
    sources: [
      { id: 'old', title: { nl: 'Afspraken van vroeger', en: 'Former agreements' }, current: false },
      { id: 'new', title: { nl: 'Afspraken van nu', en: 'Present agreements' }, current: true },
    ],
    clauses: [
      {
        id: 'old.1',
        source: 'old',
        place: 'Bladzijde 1',
        audience: ['employee'],
        kind: 'dont',
        text: { nl: 'Noem geen leerling.', en: 'Name no pupil.' },
        handled: ['rule:pupil-name'],
      },
      {
        id: 'new.1',
        source: 'new',
        place: 'Bladzijde 2, over cafés',
        audience: ['teacher', 'leader'],
        kind: 'ask',
        text: {
          nl: 'Vraag het de AVG-coördinator vóór je een leerling noemt.',
          en: 'Ask the privacy officer before you name a pupil.',
        },
        handled: ['rule:pupil-name', 'tip:always'],
      },
      {
        id: 'new.2',
        source: 'new',
        place: 'Bladzijde 3',
        audience: ['pupil'],
        kind: 'dont',
        text: { nl: "Deel geen foto's van een ander.", en: 'Share no photos of someone else.' },
        handled: ['rule:pupil-name', 'tip:always'],
      },
      {
        id: 'new.3',
        source: 'new',
        place: 'Bladzijde 4',
        audience: ['organisation'],
        kind: 'know',
        text: { nl: 'Wij zijn er voor elkaar.', en: 'We are there for each other.' },
        handled: ['tip:always'],
      },
    ],
    rules: { 'pupil-name': 'warn' },
    demands: {
      disclaimer: { side: true, membership: false, ownOpinion: true },
      informalSites: [],
    },
    disclaimers: {
      full: {
        nl: 'Dit is mijn mening, niet die van De Vlierboom.',
        en: 'My opinion, not that of De Vlierboom.',
      },
      short: { nl: 'Mijn eigen mening.', en: 'My own opinion.' },
    },
    terms: {
      flag: [{ term: 'Plan Zonnehoek', reason: 'Nog niet besloten', level: 'stop' }],
      allow: [{ term: 'Pim de beer', reason: 'De knuffel van groep 1' }],
    },
    contacts: { avg: { name: 'Ans de Wit', email: 'privacy@vlierboom.example' } },
  };
}
