import type { Clause, Protocol } from './protocol';

/** A subject by which clauses are put together for a reader: names of what takes care of them. */
export interface Section {
  readonly id: string;
  /** As clauses write them: `rule:logo`, `tip:always`, `info:values`. */
  readonly handlers: readonly string[];
}

/** The clauses of one section; never none. */
export interface FilledSection {
  readonly id: string;
  readonly clauses: readonly Clause[];
}

/** What a post is checked for, by subject. Every rule and tip stands in one. */
export const THEMES: readonly Section[] = [
  theme('privacy', [
    ...['rule:pupil-name', 'rule:identifiable-pupil', 'rule:identifier', 'rule:contact-details'],
    ...['rule:care-details', 'rule:colleague-name', 'rule:internal-information'],
  ]),
  theme('images', ['rule:photo-consent', 'action:make-unrecognisable', 'rule:logo']),
  theme('name', [
    ...['rule:disclaimer-missing', 'rule:representative', 'rule:organisation-account'],
    ...['action:insert-disclaimer', 'tip:education', 'tip:organisation-account'],
  ]),
  theme('tone', [
    ...['rule:insult-or-threat', 'rule:foul-language', 'rule:discussion', 'rule:reputation'],
    'rule:censorship',
  ]),
  theme('truth', [
    ...['rule:unsubstantiated', 'rule:third-party-material', 'rule:quoted-person', 'rule:correction'],
    'tip:correction',
  ]),
  theme('channel', [
    ...['rule:channel', 'rule:school-channel', 'rule:lesson-time', 'rule:internship'],
    'rule:suspicious-link',
  ]),
  theme('posting', [
    ...['tip:always', 'action:review-before-publish', 'action:ask-advice', 'action:follow-up'],
    'action:report-incident',
  ]),
];

/** What is good to know beside the posts themselves; each is a page of its own in the protocol. */
export const INFO_PAGES: readonly Section[] = [
  ...['scope', 'values', 'safety', 'consequences', 'contacts', 'training', 'pupil', 'parent'],
].map((id) => ({ id, handlers: [`info:${id}`] }));

/**
 * The clauses by subject: each under the theme of what comes first in its handlers, if that is a theme. What no theme
 * and no page knows stands under the last theme, so that nothing gets lost.
 */
export function themesOf(protocol: Protocol): readonly FilledSection[] {
  const last = THEMES.at(-1)!;
  const themeOf = ({ handled }: Clause): Section | undefined => {
    const first = THEMES.find(({ handlers }) => handlers.includes(handled[0] ?? ''));
    return first ?? (handled.some(isInfo) ? undefined : last);
  };
  return filled(THEMES, protocol, (clause, section) => themeOf(clause) === section);
}

/** The clauses of each page with something to know. */
export function infoPagesOf(protocol: Protocol): readonly FilledSection[] {
  return filled(INFO_PAGES, protocol, ({ handled }, { handlers }) =>
    handled.some((name) => handlers.includes(name)),
  );
}

function filled(
  sections: readonly Section[],
  { clauses }: Protocol,
  belongs: (clause: Clause, section: Section) => boolean,
): readonly FilledSection[] {
  return sections
    .map((section) => ({ id: section.id, clauses: clauses.filter((clause) => belongs(clause, section)) }))
    .filter((section) => section.clauses.length > 0);
}

function isInfo(handler: string): boolean {
  return INFO_PAGES.some(({ handlers }) => handlers.includes(handler));
}

function theme(id: string, handlers: readonly string[]): Section {
  return { id, handlers };
}
