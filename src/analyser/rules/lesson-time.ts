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
            /(?<!\p{L})(?:kinderen|kids|klas|groep \d|leerlingen|kleuters|ze|iedereen|koppies|snoetjes|kanjers|they|class)(?!\p{L})/giu,
          next: /(?<!\p{L})(?:bezig|werk|werkt|werken|rekenen|lezen|boek|schrijven|maken|maakt|doen|doet|toets|knutsel\p{L}{0,4}|tekenen|kleuren|stil|rustig|zelfstandig|staart|staren|kijkt|kijken|rennen|spelen|rusten|slapen|kruipen|kleurt|schildert|leest|rekent|schrijft|tekent|knutselt|luistert|sommen)(?!\p{L})/iu,
          within: 42,
        },
        2,
      ],
    ],
  },
  beside: [
    { lists: { 'lesson-off': 2 } },
    {
      lists: { 'lesson-now': 1 },
      // A clock time in school hours.
      shapes: [
        [/(?<!\d)(?:8|08|9|09|1[0-4])[.:u][0-5]\d(?!\d)/u, 1],
        [/(?:kwart (?:over|voor)|half) (?:negen|tien|elf|twaalf|een|twee|drie)(?!\p{L})/iu, 1],
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
