import { analyse } from '../analyser/analyse';
import { withoutDismissed } from '../analyser/dismissed';
import type { Knowledge, Roster } from '../analyser/knowledge';
import { preparations } from '../analyser/prepare';
import type { Finding, Report } from '../analyser/report';
import type { Draft } from '../draft/draft';
import type { Fix } from '../fixes/fix';
import { fixesForAll } from '../fixes/fixes';
import { languageOf } from '../fixes/language';
import type { Protocol } from '../protocol/protocol';
import { type RuleChoices, withRuleChoices } from '../protocol/rule-choices';
import type { OwnTerms } from '../protocol/terms';
import { type Wording, wordingIn } from '../views/choices';
import { isLessonTime } from './moments';
import type { PageData } from './page-data';

/** Checks drafts by what a page goes by. */
export interface PageCheck {
  /** The protocol that applies now, with the levels that were chosen for its rules. */
  protocol(): Protocol;
  check(draft: Draft, now: Date): Report;
  /** What the first check would wait for, in small parts. */
  preparations(): readonly (() => void)[];
  /** What can be done about a finding in a draft, or about several at once; `room`: the most characters that the network takes in one post. */
  fixes(findings: readonly Finding[], draft: Draft, now: Date, room?: number): readonly Fix[];
}

/** Checks by the data and the protocol as they are at each moment. What they add up to is one object for as long as they stay. */
export function pageCheck(data: () => PageData, protocolNow: () => Protocol): PageCheck {
  const protocolOf = lastOf((protocol: Protocol, rules: RuleChoices) => withRuleChoices(protocol, rules));
  const knowledgeOf = lastOf(knowledge);
  const protocol = (): Protocol => protocolOf(protocolNow(), data().settings.rules);
  const known = (now: Date): Knowledge => {
    const { settings, roster } = data();
    return knowledgeOf(roster, settings.terms, isLessonTime(settings, now));
  };
  return {
    protocol,
    check(draft, now) {
      return withoutDismissed(analyse(draft, protocol(), known(now)), data().dismissals);
    },
    preparations: () => preparations(protocol()),
    fixes(findings, draft, now, room) {
      const disclaimers = wordsIn(draft.text, data().settings.disclaimers);
      const options = { knowledge: known(now), disclaimers, ...(room !== undefined && { room }) };
      return fixesForAll(findings, draft, protocol(), options);
    },
  };
}

/** The author's own disclaimers in the language of the draft, Dutch where there is no other; for all networks under `*`. */
function wordsIn(text: string, disclaimers: Readonly<Record<string, Wording>>): Record<string, string> {
  const language = languageOf(text) === 'en' ? 'en' : 'nl';
  const words = Object.entries(disclaimers).map(([site, wording]) => [
    site === 'all' ? '*' : site,
    wordingIn(wording, language) ?? '',
  ]);
  return Object.fromEntries(words.filter(([, written]) => written !== ''));
}

function knowledge(roster: Roster, terms: OwnTerms, lessonNow: boolean | undefined): Knowledge {
  return { roster, terms, ...(lessonNow !== undefined && { lessonNow }) };
}

/** The function with its last answer remembered: the same for the same arguments. */
function lastOf<Arguments extends readonly unknown[], Answer>(
  work: (...values: Arguments) => Answer,
): (...values: Arguments) => Answer {
  let last: { readonly values: Arguments; readonly answer: Answer } | undefined;
  return (...values) => {
    if (!last?.values.every((value, at) => value === values[at])) last = { values, answer: work(...values) };
    return last.answer;
  };
}
