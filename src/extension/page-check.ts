import { analyse } from '../analyser/analyse';
import { withoutDismissed } from '../analyser/dismissed';
import type { Knowledge, OwnTerms, Roster } from '../analyser/knowledge';
import type { Report } from '../analyser/report';
import type { Draft } from '../draft/draft';
import type { Protocol } from '../protocol/protocol';
import { type RuleChoices, withRuleChoices } from '../protocol/rule-choices';
import { isLessonTime } from './moments';
import type { PageData } from './page-data';

/** Checks drafts by what a page goes by. */
export interface PageCheck {
  /** The protocol that applies now, with the levels that were chosen for its rules. */
  protocol(): Protocol;
  check(draft: Draft, now: Date): Report;
}

/** Checks by the data and the protocol as they are at each moment. What they add up to is one object for as long as they stay. */
export function pageCheck(data: () => PageData, protocolNow: () => Protocol): PageCheck {
  const protocolOf = lastOf((protocol: Protocol, rules: RuleChoices) => withRuleChoices(protocol, rules));
  const knowledgeOf = lastOf(knowledge);
  const protocol = (): Protocol => protocolOf(protocolNow(), data().settings.rules);
  return {
    protocol,
    check(draft, now) {
      const { settings, roster, dismissals } = data();
      const known = knowledgeOf(roster, settings.terms, isLessonTime(settings, now));
      return withoutDismissed(analyse(draft, protocol(), known), dismissals);
    },
  };
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
