import { type Turn, turnsFinder } from '../cues/turns';
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

// "Ik sta nu voor 29 kinderen", "sta nu met een houten kop voor 4 havo"; "ik moest eigenlijk meelezen, maar ja".
const IN_CLASS: readonly Turn[] = [
  {
    words: 'nu momenteel moment',
    pattern:
      /\b(?<![À-ɏ])sta(?: ik)? (?:nu|momenteel|op dit moment) (?!al )(?:[a-zÀ-ɏ]+ ){0,5}voor (?:de klas|mijn klas|m['’]n klas|mn klas|een klas|(?:de )?groep \d|\d (?:havo|vwo|mavo|vmbo)|\d{2} (?:kinderen|leerlingen|kleuters|pubers|kids))(?![a-zÀ-ɏ]| in te )/i,
  },
  {
    words: 'moest zou moet hoor hoorde',
    pattern:
      /\b(?<![À-ɏ])(?:ik (?:moest|zou|moet|hoor|hoorde)|(?:moest|zou|moet|hoor|hoorde) ik) (?:nu |eigenlijk |nu eigenlijk |eigenlijk nu )(?:[a-zÀ-ɏ\d]+ ){0,6}(?:meelezen|lesgeven|nakijken met|opletten|rondlopen|surveilleren|voorlezen|de klas in|les geven)(?![a-zÀ-ɏ])[^.!?]{0,30} maar (?:ja|nee|tja|kijk|insta|dit)(?![a-zÀ-ɏ])/i,
  },
];

// The class is at work, and the author is at something else, now.
const idleIn = passageFinder({
  enough: 5,
  reach: 2,
  matter: { 'lesson-confession': 5, 'lesson-busy': 2 },
  beside: [{ 'lesson-off': 2 }, { 'lesson-now': 1 }, { 'lesson-sneak': 1 }],
  against: { 'lesson-over': 3 },
  turns: turnsFinder({ 'lesson-confession': IN_CLASS }),
});
