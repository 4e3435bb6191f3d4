import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { filesWithoutNames } from '../../fixes/files-without-names';
import { withoutNames } from '../../fixes/without-names';
import type { Handover } from '../../review/handover';
import { FileDrop } from '../file-drop';
import { problemLine } from '../problem-lines';
import type { Voice } from '../voice';
import type { Reviewing } from './props';
import { Send } from './send';
import { TextField } from './text-field';
import type { Handed } from './use-handed';

interface Props extends Reviewing {
  readonly voice: Voice;
  readonly handed: Handed;
}

/** The way to somebody who looks along, and the way in for what comes from others. */
export function HandOver(props: Props): VNode {
  const { voice, handed, draft } = props;
  return (
    <div class="review-ways">
      <FileDrop
        label={voice.say('handover_open_file')}
        hint={voice.say('handover_drop')}
        take={handed.openFile}
      />
      <OpenProblem handed={handed} voice={voice} />
      {draft.text.trim() && !handed.handover && <Ask {...props} />}
    </div>
  );
}

function OpenProblem({ handed: { problem }, voice }: Pick<Props, 'handed' | 'voice'>): VNode {
  return (
    <p class="review-problem" role="alert">
      {problem && voice.say(`handover_problem_${problem.reason}`)}
      {problem?.problem && ` ${problemLine(problem.problem, voice)}`}
    </p>
  );
}

function Ask({ draft, check, voice, download, copy }: Props): VNode {
  const [from, setFrom] = useState('');
  const [question, setQuestion] = useState('');
  const [nameless, setNameless] = useState(true);
  const leftOut = { name: voice.say('advice_left_out_name'), detail: voice.say('advice_left_out_detail') };
  const shown = nameless ? withoutNames(draft.text, check(draft).findings, leftOut) : draft.text;
  const files = nameless ? filesWithoutNames(draft.attachments) : draft.attachments;
  const handover = (): Handover => ({
    ...{ postwijzer: 'review', version: 1, at: new Date().toISOString() },
    draft: { ...draft, text: shown, attachments: files },
    ...(from.trim() && { from: from.trim() }),
    ...(question.trim() && { question: question.trim() }),
    ...(nameless && { withoutNames: true }),
  });
  return (
    <details class="more review-ask">
      <summary>{voice.say('handover_ask')}</summary>
      <div class="review-fields">
        <TextField label={voice.say('handover_from')} value={from} change={setFrom} />
        <TextField label={voice.say('handover_question')} value={question} change={setQuestion} />
      </div>
      <label class="review-tick">
        <input
          type="checkbox"
          checked={nameless}
          onChange={({ currentTarget }) => setNameless(currentTarget.checked)}
        />
        {voice.say('handover_without_names')}
      </label>
      <p class="review-preview" dir="auto">
        {shown}
      </p>
      <p class="review-hint">{voice.say(nameless ? 'advice_read_over' : 'handover_with_names')}</p>
      <Send {...{ voice, handover, download, copy }} />
    </details>
  );
}
