/** Why a part of a protocol file is refused. The sentence is `protocol_error_<reason>` in `_locales`. */
export const REASONS = [
  'not_json',
  'not_object',
  'not_list',
  'not_text',
  'not_boolean',
  'not_allowed',
  'not_id',
  'not_handler',
  'missing',
  'unknown_field',
  'empty',
  'duplicate',
  'unknown_source',
] as const;

/** Why other data is refused, beside the same reasons; the sentences stand beside those. */
export const MORE_REASONS = [
  'not_email',
  'not_https',
  'not_number',
  'not_readable',
  'not_time',
  'too_long',
  'unknown_clause',
  'known_network',
  'other_version',
] as const;

/** One of the reasons. */
export type Reason = (typeof REASONS)[number] | (typeof MORE_REASONS)[number];

/** One thing that is wrong in a protocol file, for a view to put into a sentence. */
export interface ProtocolProblem {
  /** The file as the user knows it. */
  readonly file: string;
  /** Where in the file: `clauses[3].text.nl`; `$` is the whole file. */
  readonly path: string;
  readonly reason: Reason;
  /** What stood there: the value, or for a value of the wrong type its type; for broken JSON what the parser says. */
  readonly found: string;
  /** What may stand there, where that is a list to choose from. */
  readonly allowed: string;
}
