import { passageFinder } from '../kinds/weighed-passage';
import type { Match, ReadDraft, Rule } from '../rule';

/** A text that shows by itself that its author should be teaching now, or that is written in lesson hours as the author told them. */
export const lessonTime: Rule = {
  id: 'lesson-time',
  level: 'warn',
  roles: ['teacher', 'support', 'intern', 'leader'],
  find(draft, { knowledge }) {
    const evidence = idleIn(draft);
    if (evidence) return [{ ...evidence, message: 'rule_lesson_time' }];
    return knowledge.lessonNow && isOwnPost(draft) ? [IN_LESSON_HOURS] : [];
  },
};

const IN_LESSON_HOURS: Match = {
  message: 'rule_lesson_time_hours',
  because: [{ kind: 'circumstance', text: 'lesson-hours' }],
};

// What is posted for the school is part of the work.
function isOwnPost({ text, attachments, author }: ReadDraft): boolean {
  return author.account !== 'organisation' && (text.trim() !== '' || attachments.length > 0);
}

// The class is at work, and the author is at something else, now.
const idleIn = passageFinder({
  enough: 5,
  reach: 2,
  matter: {
    lists: { 'lesson-confession': 5, 'lesson-busy': 2 },
    near: [
      // "de klas doet rekenen", "24 koppies in een boek"
      [
        {
          first:
            /(?<!\p{L})(?:kinderen|kids|klas|groep \d|leerlingen|kleuters|ze|zij|iedereen|koppies|snoetjes|kanjers|they|class)(?!\p{L})/giu,
          next: /(?<!\p{L})(?:bezig|werk|werkt|werken|rekenen|lezen|boek|schrijven|maken|maakt|doen|doet|toets|knutsel\p{L}{0,4}|tekenen|kleuren|stil|rustig|zelfstandig|staart|staren|kijkt|kijken|rennen|spelen|rusten|slapen|kruipen|kleurt|schildert|leest|rekent|schrijft|tekent|knutselt|luistert|sommen)(?!\p{L})/iu,
          within: 42,
        },
        2,
      ],
      // "24 kleuters op het tapijt", "groep 8 houdt presentaties"
      [
        {
          first: /(?<!\p{L})(?:kinderen|kids|klas|groep \d|leerlingen|kleuters|ze|zij)(?!\p{L})/giu,
          next: /(?<!\p{L})(?:op (?:het tapijt|de mat)|in de (?:kring|bouwhoek)|houdt|houden|presentaties|spreekbeurt(?:en)?|om me heen|voor mijn neus)(?!\p{L})/iu,
          within: 36,
        },
        2,
      ],
    ],
    // "Ik zit nu voor de klas", "moet eigenlijk de kinderen …"
    shapes: [
      [
        /(?<!\p{L})(?:moet|hoor|zou) (?:ik )?eigenlijk [^.!?]{0,16}(?:kinderen|klas|groep|lesgeven|surveilleren)(?!\p{L})|(?<!\p{L})(?:zit|sta|loop) (?:ik )?(?:nu|nou|op dit moment|hier|weer|momenteel) [^.!?]{0,12}(?:voor|in) (?:de|mijn|m'n) (?:klas|groep|kring)(?!\p{L})/iu,
        2,
      ],
    ],
  },
  beside: [
    {
      lists: { 'lesson-off': 2 },
      // The post speaks of being written, or of where the phone is hidden.
      shapes: [
        [
          /(?<!\p{L})(?:(?:typ|tik|post|tweet|app|schrijf|plaats) (?:ik )?(?:dit|deze)|dit [^.!?]{0,24}(?:te|het) (?:typen|tikken|posten|appen|tweeten)|(?:met|via|op) deze app|deze app(?!\p{L})|onder (?:mijn|m'n|het|de) (?:tafel|bureau)(?!\p{L})|kan (?:even|ff|wel|gewoon) (?:typen|appen|tikken)|dit (?:draadje|filmpje|topic) is(?!\p{L}))/iu,
          3,
        ],
      ],
    },
    {
      lists: {},
      // "Zij kijken de film, ik kijk naar de sale", "Ik: tien tabbladen open".
      shapes: [
        [
          /(?<!\p{L})(?:zij|ze|de klas|de kinderen|de kleuters)(?!\p{L})[^.!?]{3,50}[,;:.] ?(?:en )?(?:ik|juf|meester)(?!\p{L})/iu,
          2,
        ],
        [/^[^\p{L}]*(?:ik|juf|meester):/iu, 2],
        [
          /(?<!\p{L})nog (?:\d{1,2}|een paar|vijf|zes|zeven|acht|tien|twaalf|vijftien|twintig|dertig|veertig) min(?:uten|uutjes)?(?!\p{L})/iu,
          1,
        ],
      ],
    },
    {
      lists: { 'lesson-now': 1 },
      // A clock time in school hours.
      shapes: [
        [/(?<!\d)(?:8|08|9|09|1[0-4])[.:u][0-5]\d(?!\d)/u, 1],
        [
          /(?:(?:kwart|\d{1,2}|vijf|tien) (?:over|voor)|half) (?:half )?(?:negen|tien|elf|twaalf|een|twee|drie|9|1[0-2]|[1-3])(?![\p{L}\d])/iu,
          1,
        ],
      ],
    },
    {
      lists: { 'lesson-sneak': 1 },
      // "dus ik heb mooi even de tijd"
      shapes: [
        [
          /(?<!\p{L})dus (?:ik|vraag|stel|stuur|app|even|ff|wie|nu)(?!\p{L})|(?<!\p{L})alle tijd(?!\p{L})/iu,
          1,
        ],
      ],
    },
  ],
  against: { 'lesson-over': 3 },
});
