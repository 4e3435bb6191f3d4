/** Where in a social network a text is being written; `unknown` when the page does not tell. */
export type DraftKind = 'post' | 'reply' | 'message' | 'edit' | 'profile' | 'unknown';

/** What the author is to the school. `support` is any other employee, `staff` the board's central office. */
export type Role = 'teacher' | 'support' | 'intern' | 'leader' | 'board' | 'staff' | 'pupil' | 'parent';

/** Everyone in the school's service; an intern is not. */
export const EMPLOYEES: readonly Role[] = ['teacher', 'support', 'leader', 'board', 'staff'];

/** Whoever works at the school, in its service or in training. */
export const WORKERS: readonly Role[] = [...EMPLOYEES, 'intern'];

/** Whose account publishes; `unknown` when neither the page nor the author told. */
export type AccountKind = 'personal' | 'organisation' | 'unknown';

/** On whose behalf an author says to write. */
export type Behalf = Exclude<AccountKind, 'unknown'>;

/** Who writes, as far as it is known. */
export interface Author {
  readonly role: Role;
  readonly account: AccountKind;
  /** The account's display name or handle, when the page shows it. */
  readonly name?: string;
}

/** A file that goes with the text; only what can be known without opening it. */
export interface Attachment {
  readonly kind: 'image' | 'video' | 'audio' | 'document';
  readonly name: string;
  readonly alt?: string;
}

/** The post or comment that is being answered. */
export interface RepliedTo {
  readonly author: string;
  readonly text: string;
}

/** One text on its way to being published, with all that the rules may look at. */
export interface Draft {
  readonly text: string;
  /** Id of the network, as in `sites/`; the analyser knows no network but by the names in a protocol. */
  readonly site: string;
  readonly kind: DraftKind;
  readonly author: Author;
  readonly inReplyTo?: RepliedTo;
  readonly attachments: readonly Attachment[];
}

/** All roles, in the order in which a screen lists them. */
export const ROLES: readonly Role[] = [
  'teacher',
  'support',
  'intern',
  'leader',
  'board',
  'staff',
  'pupil',
  'parent',
];

/** All kinds of text that can be told apart, in the order in which a screen lists them. */
export const KNOWN_KINDS: readonly Exclude<DraftKind, 'unknown'>[] = [
  'post',
  'reply',
  'message',
  'edit',
  'profile',
];

/** All kinds of text, and that the page does not tell. */
export const DRAFT_KINDS: readonly DraftKind[] = [...KNOWN_KINDS, 'unknown'];

/** On whose behalf somebody can write, in the order in which a screen lists them. */
export const BEHALVES: readonly Behalf[] = ['personal', 'organisation'];

/** All kinds of account, and that nobody told. */
export const ACCOUNT_KINDS: readonly AccountKind[] = [...BEHALVES, 'unknown'];

/** All kinds of file. */
export const ATTACHMENT_KINDS: readonly Attachment['kind'][] = ['image', 'video', 'audio', 'document'];
