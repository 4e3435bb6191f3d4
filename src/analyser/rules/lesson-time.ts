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
  matter: { 'lesson-confession': 5, 'lesson-busy': 2 },
  beside: [{ 'lesson-off': 2 }, { 'lesson-now': 1 }, { 'lesson-sneak': 1 }],
  against: { 'lesson-over': 3 },
});
