import type { VNode } from 'preact';
import { BEHALVES, KNOWN_KINDS, ROLES } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import { ANSWERS, type Case, type CaseDraft, type Theme } from '../../training/deck';
import { Choice } from '../choice';
import type { Voice } from '../voice';
import { ClauseChoice } from './clause-choice';
import { attachmentsFrom } from './deck-draft';
import { Text, TextInBoth } from './fields';
import type { Network } from './props';

/** What is written down of a case, and whom it tells. */
export interface CaseFormProps {
  readonly one: Case;
  readonly themes: readonly Theme[];
  readonly protocols: readonly Protocol[];
  readonly networks: Readonly<Record<string, Network>>;
  readonly voice: Voice;
  change(one: Case): void;
}

/** The form of one case: the story, the draft, the answer. */
export function CaseForm(props: CaseFormProps): VNode {
  const { one, voice, change } = props;
  return (
    <div class="case-form">
      <TextInBoth
        label={voice.say('training_form_situation')}
        value={one.situation}
        rows={2}
        {...{ voice }}
        set={(situation) => change({ ...one, situation })}
      />
      <DraftFields {...props} />
      <AnswerFields {...props} />
    </div>
  );
}

function DraftFields(props: CaseFormProps): VNode {
  const { one, voice, change } = props;
  const { draft } = one;
  const { attachments = [] } = draft;
  const set = (changed: Partial<CaseDraft>): void => change({ ...one, draft: { ...draft, ...changed } });
  return (
    <>
      <Text
        label={voice.say('training_form_text')}
        value={draft.text}
        rows={4}
        set={(text) => set({ text })}
      />
      <Circumstances {...props} set={set} />
      <Text
        label={voice.say('training_form_files')}
        value={attachments.map(({ name }) => name).join('\n')}
        rows={2}
        set={(names) => set({ attachments: attachmentsFrom(names, attachments) })}
      />
    </>
  );
}

interface CircumstancesProps extends CaseFormProps {
  set(changed: Partial<CaseDraft>): void;
}

function Circumstances({ one: { draft }, networks, voice, set }: CircumstancesProps): VNode {
  const { author } = draft;
  return (
    <div class="form-row">
      <Choice
        label={voice.say('training_form_network')}
        options={Object.entries(networks).map(([value, { name }]) => ({ value, name }))}
        value={draft.site}
        choose={(site) => set({ site })}
      />
      <Choice
        label={voice.say('training_form_kind')}
        options={KNOWN_KINDS.map((value) => ({ value, name: voice.say(`training_kind_${value}`) }))}
        value={draft.kind}
        choose={(kind) => set({ kind })}
      />
      <Choice
        label={voice.say('training_form_role')}
        options={ROLES.map((value) => ({ value, name: voice.say(`role_${value}`) }))}
        value={author.role}
        choose={(role) => set({ author: { ...author, role } })}
      />
      <Choice
        label={voice.say('training_form_account')}
        options={BEHALVES.map((value) => ({ value, name: voice.say(`training_account_${value}`) }))}
        value={author.account}
        choose={(account) => set({ author: { ...author, account } })}
      />
    </div>
  );
}

function AnswerFields(props: CaseFormProps): VNode {
  const { one, voice, change } = props;
  const { better, ...without } = one;
  return (
    <>
      <AnswerChoices {...props} />
      <ClauseChoice {...props} />
      <TextInBoth
        label={voice.say('training_form_why')}
        value={one.why}
        rows={3}
        {...{ voice }}
        set={(why) => change({ ...one, why })}
      />
      <Text
        label={voice.say('training_form_better')}
        value={better?.text ?? ''}
        rows={3}
        set={(text) => change(text.trim() ? { ...one, better: { ...better, text } } : without)}
      />
    </>
  );
}

function AnswerChoices({ one, themes, protocols, voice, change }: CaseFormProps): VNode {
  return (
    <div class="form-row">
      <Choice
        label={voice.say('training_form_theme')}
        options={themes.map(({ id, title }, at) => ({
          value: id,
          name: title[voice.language] || voice.say('training_form_theme_number', { number: String(at + 1) }),
        }))}
        value={one.theme}
        choose={(theme) => change({ ...one, theme })}
      />
      <Choice
        label={voice.say('training_protocol')}
        options={protocols.map(({ id, name }) => ({ value: id, name }))}
        value={one.protocol}
        choose={(protocol) => change({ ...one, protocol, clauses: [] })}
      />
      <Choice
        label={voice.say('training_form_answer')}
        options={ANSWERS.map((answer) => ({ value: answer, name: voice.say(`training_answer_${answer}`) }))}
        value={one.answer}
        choose={(answer) => change({ ...one, answer })}
      />
    </div>
  );
}
