import type { VNode } from 'preact';
import type { Finding, Report } from '../../analyser/report';
import type { Protocol } from '../../protocol/protocol';
import type { Reviewed } from '../../review/reviewed';
import { ClauseItem } from '../clause-item';
import { ClauseList } from '../clause-list';
import { clausesById, clauseText } from '../clause-text';
import { StateIcon } from '../icons';
import { findingText } from '../panel/finding-text';
import { keyed } from '../panel/summary';
import type { Voice } from '../voice';
import { verdictText } from './verdict-text';

interface Props {
  readonly draft: Reviewed;
  readonly report: Report;
  readonly protocol: Protocol;
  readonly voice: Voice;
}

/** The report in full: the verdict in one sentence, each finding with its clauses, and what fits this post. */
export function ReportPart({ draft, report, protocol, voice }: Props): VNode {
  if (!draft.text.trim())
    return <p class="review-report review-empty">{voice.say('review_nothing_written')}</p>;
  const tips = clausesById(protocol, report.tips).map((clause) => ({
    clause: clauseText(clause, protocol, voice),
  }));
  return (
    <section class="review-report" tabIndex={-1} aria-labelledby="review-verdict">
      <h2 class={`review-verdict review-verdict-${report.verdict}`} id="review-verdict" aria-live="polite">
        <StateIcon state={report.verdict} />
        <span>{verdictText(report, voice)}</span>
      </h2>
      <button type="button" class="button review-print" onClick={() => print()}>
        {voice.say('review_print')}
      </button>
      <ul class="review-findings">
        {keyed(report.findings).map(({ key, finding }) => (
          <FindingItem key={key} {...{ finding, protocol, voice }} />
        ))}
      </ul>
      {tips.length > 0 && (
        <section class="review-tips" aria-labelledby="review-tips">
          <h3 id="review-tips">{voice.say('group_tips')}</h3>
          <ClauseList items={tips} voice={voice} />
        </section>
      )}
    </section>
  );
}

function FindingItem({ finding, protocol, voice }: Omit<Props, 'draft' | 'report'> & { finding: Finding }) {
  const { name, words, why, advice, clauses } = findingText(finding, protocol, voice);
  return (
    <li class={`review-finding review-finding-${finding.level}`}>
      <h3>
        <StateIcon state={finding.level} />
        {name}
        <span class="review-level">{voice.say(`review_level_${finding.level}`)}</span>
      </h3>
      {words && (
        <p>
          <mark>
            <bdi>{words}</bdi>
          </mark>
        </p>
      )}
      <p>{why}</p>
      <p>{advice}</p>
      <ul class="clauses">
        {clauses.map((clause) => (
          <ClauseItem key={clause.id} clause={clause} />
        ))}
      </ul>
    </li>
  );
}
