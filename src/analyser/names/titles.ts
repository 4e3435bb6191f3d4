/** How a grown-up is spoken to or of, right before a name; with the full stops that cut it short, for use in an expression. */
export const FORMAL_TITLE = String.raw`(?:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|de heer|dhr\.?)`;

/** How children call who teaches them, right before a name; for use in an expression. */
export const SCHOOL_TITLE = '(?:juf|juffrouw|meester)';

/** All of them as words of a sentence, and those before a surname that is nobody's alone: "familie De Boer". */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  'mevrouw mevr mw meneer mijnheer dhr heer juf juffrouw meester familie fam gezin'.split(' '),
);
