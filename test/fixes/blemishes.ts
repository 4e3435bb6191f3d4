const BLEMISHES: Readonly<Record<string, RegExp>> = {
  'two blanks': /\S {2,}\S/gu,
  'a blank before punctuation': /\S [,;!?](?!\p{P})|\p{L} \.(?=\s|$)/gu,
  'empty brackets': /\(\s*\)|\[\s*\]|“\s*”|<b><\/b>/gu,
  'two commas': /,\s*,|,\s*\.(?!\.)|\(\s*,/gu,
  'an article twice': /(?<!\p{L})(?:(?:de|het|een) (?:de|het)|(?:de|een) een) /giu,
  'a sentence without its capital': /\p{Ll}[.!?] (?:een|de|het|twee|drie) (?:leerling|andere|collega)/gu,
};

/** What reads as a slip of the pen, with how often it stands in a text. */
export function blemishesIn(text: string): Map<string, number> {
  return new Map(Object.entries(BLEMISHES).map(([kind, shape]) => [kind, text.match(shape)?.length ?? 0]));
}
