import type { Role } from '../draft/draft';
import type { Contacts } from '../protocol/contacts';
import type { RuleChoices } from '../protocol/rule-choices';
import type { OwnTerms } from '../protocol/terms';
import type { Language } from './translate';

export type { Contact, Contacts } from '../protocol/contacts';

/** The parts of `Contacts` that hold one contact. */
export const CONTACT_NAMES = ['manager', 'avg', 'digicoach', 'internship', 'incident'] as const;

/** A text in the languages in which the school wrote it. */
export interface Wording {
  readonly nl?: string;
  readonly en?: string;
}

/** A text in this language, or in another rather than none; undefined where nothing was written. */
export function wordingIn(wording: Wording = {}, language: Language): string | undefined {
  return wording[language] ?? wording.nl ?? wording.en;
}

/** When lessons are given: days of the week (1 is Monday, 7 Sunday), from and to as `08:30`. */
export interface LessonHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** All that the author and the school can choose, with the defaults filled in. */
export interface Settings {
  readonly version: 2;
  /** The id of a protocol. */
  readonly protocol: string;
  readonly role: Role;
  readonly language: Language;
  /** On whose behalf an account writes, by `<network>:<account's name>`, or the network alone where no name is shown. */
  readonly accounts: Readonly<Record<string, 'organisation' | 'personal'>>;
  readonly contacts: Contacts;
  /** Own words for a disclaimer, by network id; `all` for every network. */
  readonly disclaimers: Readonly<Record<string, Wording>>;
  readonly terms: OwnTerms;
  readonly lessonHours: readonly LessonHours[];
  /** Levels of rules that differ from the protocol's, by rule id. */
  readonly rules: RuleChoices;
  /** Networks where nothing is checked: ids, or the hosts of added sites. */
  readonly sitesOff: readonly string[];
  /** Until when nothing is checked anywhere, in milliseconds since 1970; absent: not paused. */
  readonly pausedUntil?: number;
  /** Whether the author is reminded of the reactions after publishing. */
  readonly remindReactions: boolean;
  /** Whether the first page was seen. */
  readonly welcomed: boolean;
  /** `session`: the class list is forgotten when the browser closes. */
  readonly keepClassList: 'device' | 'session';
}

/** Some settings to change; `undefined` takes back a choice, so that the default holds again. */
export type SettingsPatch = {
  readonly [Key in Exclude<keyof Settings, 'version'>]?: Settings[Key] | undefined;
};

/** Whether the school's management set this part of the settings, given as a path (`role`, `contacts.avg`, `rules.logo`). */
export function isForced(forced: ReadonlySet<string>, path: string): boolean {
  const steps = path.split('.');
  return steps.some((_, index) => forced.has(steps.slice(0, index + 1).join('.')));
}
