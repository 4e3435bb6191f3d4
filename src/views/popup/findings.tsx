import type { VNode } from 'preact';
import type { Level } from '../../analyser/report';
import { StateIcon } from '../icons';
import { Roving } from '../roving';
import { ruleName } from '../rule-text';
import type { Voice } from '../voice';
import type { PopupPage } from './props';

interface Props {
  readonly page: PopupPage;
  readonly voice: Voice;
  open?: ((clause: string) => void) | undefined;
}

interface OpenPoint {
  readonly rule: string;
  readonly level: Level;
  readonly count: number;
  readonly clause?: string | undefined;
}

const PRESSING_FIRST: readonly Level[] = ['stop', 'warn'];

/** What was found in the post, by the names of the rules: the words themselves stay in the page. */
export function Findings({ page, open, voice }: Props): VNode {
  return (
    <section class="popup-part" aria-labelledby="findings">
      <h2 class="popup-title" id="findings">
        {voice.say('popup_findings')}
      </h2>
      <Roving>
        <ul class="popup-findings">
          {openPoints(page).map((point) => (
            <Finding key={`${point.level} ${point.rule}`} point={point} open={open} voice={voice} />
          ))}
        </ul>
      </Roving>
      <p class="popup-note">{voice.say('popup_findings_where')}</p>
    </section>
  );
}

/** One line a rule and level, most pressing first. */
export function openPoints({ findings }: PopupPage): readonly OpenPoint[] {
  return PRESSING_FIRST.flatMap((level) => {
    const here = findings.filter((finding) => finding.level === level);
    const rules = [...new Set(here.map(({ rule }) => rule))];
    return rules.map((rule) => {
      const same = here.filter((finding) => finding.rule === rule);
      return { rule, level, count: same.length, clause: same[0]?.clauses[0] };
    });
  });
}

function Finding({ point, open, voice }: Omit<Props, 'page'> & { readonly point: OpenPoint }): VNode {
  const { rule, level, count, clause } = point;
  return (
    <li class={`popup-finding popup-finding-${level}`}>
      <StateIcon state={level} />
      <span>
        <span class="unseen">{voice.say(`group_${level}`)}: </span>
        {ruleName(rule, voice)}
        {count > 1 && <span class="popup-times"> {voice.say('popup_times', { count: String(count) })}</span>}
      </span>
      {clause && open && (
        <button type="button" class="clause-open" onClick={() => open(clause)}>
          {voice.say('popup_clause')}
          <span class="unseen">: {ruleName(rule, voice)}</span>
        </button>
      )}
    </li>
  );
}
