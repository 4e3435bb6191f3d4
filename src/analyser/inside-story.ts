import { passageFinder } from './kinds/weighed-passage';

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
  matter: {
    lists: MATTERS,
    near: [
      // "geld uit de kas gehaald", "€240.000 misgelopen"
      [
        {
          first: /€|(?<!\p{L})(?:euro|ton|miljoen|geld|subsidie|kas|reserves?|budget)(?!\p{L})/giu,
          next: /(?<!\p{L})(?:kwijt|misgelopen|gehaald|verdwenen|tekort|verspeeld|verdampt|(?:weg|op)(?=\s*(?:[.,;!?)]|$)| is | was ))(?!\p{L})/iu,
          within: 40,
        },
        3,
      ],
      // "de directeur stapt op", "onze teamleider heeft een baan in Zwolle"
      [
        {
          first:
            /(?<!\p{L})(?:directeur|directrice|bestuurder|teamleider|adjunct|juf|meester|conciërge|ib'er|head|principal)(?!\p{L})/giu,
          next: /(?<!\p{L})(?:stapt op|opstapt|weg|vertrekt|stopt|moet eruit|heeft een baan|andere baan|andere school|overstapt|sack|leaving|resigned|quit)(?!\p{L})/iu,
          within: 55,
        },
        2,
      ],
      // "drie assistenten bij ons weg", "twee groepen minder", and the other way round
      [
        {
          first:
            /(?<!\p{L})(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|\d{1,3}) (?:\p{L}+ )?(?:banen|arbeidsplaatsen|groepen|klassen|kleutergroep|scholen|locaties|vestigingen|gebouwen|\p{L}*assistenten|leerkrachten|formatieplaatsen)(?!\p{L})/giu,
          next: /(?<!\p{L})(?:verval(?:t|len)|verdwij(?:nt|nen)|minder|geschrapt|opgeheven|ontbreken|overblij(?:ft|ven)|(?:weg|dicht)(?=\s*(?:[.,;!?)]|$)))(?!\p{L})/iu,
          within: 40,
        },
        3,
      ],
      [
        {
          first:
            /(?<!\p{L})(?:verliezen|verval(?:t|len)|verdwij(?:nt|nen)|schrappen|schrapt|opheffen|ontbreekt|ontbreken)(?!\p{L})/giu,
          next: /(?<!\p{L})(?:banen|fte|arbeidsplaatsen|formatieplaatsen|geld|(?:één|een|twee|drie|vier|vijf|zes|\d{1,3}) (?:groepen|klassen|kleutergroep|locaties|scholen|assistenten|leerkrachten))(?!\p{L})/iu,
          within: 40,
        },
        3,
      ],
      // "dat zijn plek naar iemand anders gaat", "negen ouders aan de telefoon over dezelfde juf"
      [
        {
          first:
            /(?<!\p{L})(?:zijn|haar|hun|z['’]n|d['’]r) (?:plek|baan|functie|contract|uren|groep)(?!\p{L})/giu,
          next: /(?<!\p{L})(?:naar iemand anders|naar een ander|vervalt|opgeheven|kwijt|niet verlengd|niet door)(?!\p{L})/iu,
          within: 40,
        },
        3,
      ],
      [
        {
          first: /(?<!\p{L})(?:ouders?|moeders|vaders|telefoontjes|mails|gezinnen)(?!\p{L})/giu,
          next: /(?<!\p{L})over (?:dezelfde|die ene|onze|een) (?:leerkracht|juf|meester|collega|invaller|gymleraar|conciërge|directeur)(?!\p{L})/iu,
          within: 64,
        },
        3,
      ],
      // "wat onze interim per dag kost", "hoeveel de bestuurder verdient"
      [
        {
          first:
            /(?<!\p{L})(?:wat|hoeveel) (?:onze|de|die|een|mijn) (?:nieuwe )?(?:interim\p{L}*|bestuurder|directeur|directrice|adviseur|invaller|baas|coach|adjunct)(?!\p{L})/giu,
          next: /(?<!\p{L})(?:kost|verdient|verdienen|krijgt|declareert|opstrijkt|per dag|per uur|per maand)(?!\p{L})/iu,
          within: 32,
        },
        3,
      ],
    ],
  },
  beside: [
    {
      lists: { 'secret-hard': 3, 'secret-declared': 3, 'secret-asked': 2, 'secret-told': 3 },
      near: [
        [
          {
            first: /(?<!\p{L})(?:niet|niks|niets|geen|nergens|not|don't)(?!\p{L})/giu,
            next: /doorvert|doorzeg|doorst|rondgaan|rondvert|naar buiten|kwijt|bespreken|uitlek|op papier|hardop|gehoord|aan de grote klok|verder vertel|tell|share/iu,
            within: 36,
          },
          3,
        ],
        [
          {
            first:
              /(?<!\p{L})(?:ouders|gezinnen|team|collega's|personeel|gmr|mr|niemand|de rest|parents|staff)(?!\p{L})/giu,
            next: /(?<!\p{L})(?:nog niet|nog niks|nog van niets|van niets|pas|later|na de|weten niet|don't know|yet)(?!\p{L})/iu,
            within: 42,
          },
          3,
        ],
        [
          {
            first: /(?<!\p{L})(?:weten|weet)(?!\p{L})/giu,
            next: /(?<!\p{L})(?:ouders|team|collega's|personeel|leerkrachten) (?:het |dit |nog )?(?:niet|niks)(?!\p{L})/iu,
            within: 36,
          },
          3,
        ],
        // "we moesten beloven niks te zeggen", "mogen we pas zeggen als"
        [
          {
            first:
              /(?<!\p{L})(?:mag|mogen|mocht|mochten|moest|moesten|moeten|kan|kunnen|beloofd|beloven)(?!\p{L})/giu,
            next: /(?<!\p{L})(?:niks|niets|nog niet|er niet over|pas) (?:te |over |erover |mee )?(?:zeggen|vertellen|melden|delen|praten|weten|verklappen)(?!\p{L})/iu,
            within: 44,
          },
          3,
        ],
        // "de bonden horen dat morgen", "komen in mei pas naar buiten"
        [
          {
            first:
              /(?<!\p{L})(?:bonden|scholen|gemeente|pers|gezinnen|ouders|team|personeel|cijfers|rapport|u|jullie|je)(?!\p{L})/giu,
            next: /(?<!\p{L})(?:(?:dat|het|dit) (?:\p{L}+ )?te horen|horen (?:dat|het|dit) (?:morgen|pas|vrijdag|later)|krijgt? (?:u|jullie|je) pas|komt pas|komen pas|pas naar buiten|pas (?:in|na) (?:de|het|januari|februari|maart|april|mei|juni|september|oktober|november|december))(?!\p{L})/iu,
            within: 44,
          },
          2,
        ],
      ],
      shapes: [
        [/[🤫🤐🙊🤭]/u, 2],
        // "in een mail die alleen aan het team is gestuurd"
        [
          /(?<!\p{L})(?:alleen|uitsluitend|enkel|slechts) (?:aan|voor|naar|onder|binnen) (?:het |de |ons |onze )?(?:team|personeel|mt|directie|leiding|bestuur|collega's|staf|medewerkers|raad|leerkrachten)(?!\p{L})/iu,
          3,
        ],
        [
          /(?<!\p{L})(?:pas|later|eerst) (?:na|in|over|op|om|volgende?|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|april|mei|juni|september|oktober)(?!\p{L})/iu,
          2,
        ],
      ],
    },
    { lists: { 'school-actor': 1, 'colleague-one': 1, boss: 1, 'inside-people': 1 } },
    {
      lists: {
        'leak-path': 2,
        'leak-sign': 1,
        'internal-body': 1,
        disclosure: 1,
        capture: 1,
        mailed: 1,
        'test-leak': 1,
        'inspection-verdict': 1,
      },
      // "Vier directeuren in drie jaar, de vijfde zit thuis."
      shapes: [
        [
          /(?<!\p{L})(?:directeuren|bestuurders|schoolleiders|teamleiders|leerkrachten|juffen) in (?:een|één|twee|drie|vier|vijf|zes|[1-6]) (?:jaar|maanden|weken)(?!\p{L})/iu,
          2,
        ],
      ],
    },
    // A second matter beside the first.
    { lists: SECOND },
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
  },
});
