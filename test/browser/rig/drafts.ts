/** A text that may not go out: it names a pupil. */
export const DRAFT = 'Wat ben ik trots op Jip uit groep 5!';

/** What the first fix makes of it. */
export const CORRECTED = 'Wat ben ik trots op een leerling uit groep 5!';

/** Nothing is asked of this one. */
export const HARMLESS = 'Morgen is de bibliotheek dicht.';
