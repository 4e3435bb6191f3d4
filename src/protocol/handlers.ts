/** What may stand before the colon in a clause's `handled`. */
export type HandlerKind = 'rule' | 'tip' | 'action' | 'info';

/** Names of handlers by kind, without the kind itself. */
export type Handlers = Readonly<Record<HandlerKind, readonly string[]>>;

/** What takes care of clauses now. `rule` names the analyser's rules, `tip` the contexts it knows. */
export const HANDLERS: Handlers = {
  rule: [
    'care-details',
    'censorship',
    'channel',
    'colleague-name',
    'contact-details',
    'correction',
    'disclaimer-missing',
    'discussion',
    'foul-language',
    'identifiable-pupil',
    'identifier',
    'insult-or-threat',
    'internal-information',
    'internship',
    'lesson-time',
    'logo',
    'organisation-account',
    'photo-consent',
    'pupil-name',
    'quoted-person',
    'representative',
    'reputation',
    'school-channel',
    'suspicious-link',
    'third-party-material',
    'unsubstantiated',
  ],
  tip: ['always', 'correction', 'education', 'organisation-account'],
  action: [
    'ask-advice',
    'follow-up',
    'insert-disclaimer',
    'make-unrecognisable',
    'report-incident',
    'review-before-publish',
  ],
  info: ['consequences', 'contacts', 'parent', 'pupil', 'safety', 'scope', 'training', 'values'],
};

/** As clauses write them: `rule:logo`, `tip:always`. */
export function handlerNames(handlers: Handlers): string[] {
  return Object.entries(handlers).flatMap(([kind, names]) => names.map((name) => `${kind}:${name}`));
}

/** Handlers by kind and name, in the order in which they are listed above; unknown ones last. */
export function handlerOrder(names: readonly string[]): readonly string[] {
  const all = handlerNames(HANDLERS);
  const place = (name: string): number => (all.includes(name) ? all.indexOf(name) : all.length);
  return names.toSorted((a, b) => place(a) - place(b));
}
