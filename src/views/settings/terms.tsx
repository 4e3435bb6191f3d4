import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnTerm, OwnTerms } from '../../protocol/terms';
import { dateText } from '../decision-text';
import { Locked } from '../locked';
import { ruleName } from '../rule-text';
import type { SectionProps } from './props';
import { Remove } from './remove';
import { Section } from './section';

const LISTS = ['flag', 'allow'] as const;

/** Own words: always pointed out, never pointed out, and what the author said the check is wrong about. */
export function Terms(props: SectionProps): VNode {
  const { voice } = props;
  return (
    <Section name="terms" voice={voice}>
      {LISTS.map((list) => (
        <TermList key={list} {...props} list={list} />
      ))}
      <Dismissals {...props} />
    </Section>
  );
}

function TermList(props: SectionProps & { readonly list: keyof OwnTerms }): VNode {
  const { settings, schoolTerms, change, voice, list } = props;
  const fromSchool = schoolTerms[list];
  const remove = ({ term }: OwnTerm) =>
    change(({ terms }) => ({
      terms: { ...terms, [list]: terms[list].filter((each) => each.term !== term) },
    }));
  return (
    <div class="settings-group">
      <h3>{voice.say(`settings_terms_${list}`)}</h3>
      <ul class="settings-list">
        {fromSchool.map((term) => (
          <li key={`school ${term.term}`} class="settings-row">
            <Term term={term} />
            <Locked voice={voice} />
          </li>
        ))}
        {settings.terms[list].slice(fromSchool.length).map((term) => (
          <li key={term.term} class="settings-row">
            <Term term={term} />
            <Remove name={term.term} voice={voice} remove={() => void remove(term)} />
          </li>
        ))}
      </ul>
      <AddTerm {...props} />
    </div>
  );
}

function Term({ term: { term, reason } }: { readonly term: OwnTerm }): VNode {
  return (
    <span class="settings-words">
      <b>{term}</b>
      {reason && ` – ${reason}`}
    </span>
  );
}

function AddTerm({ change, voice, list }: SectionProps & { readonly list: keyof OwnTerms }): VNode {
  const [term, setTerm] = useState('');
  const [reason, setReason] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const added = { term: term.trim(), ...(reason.trim() && { reason: reason.trim() }) };
    void change(({ terms }) => ({
      terms: { ...terms, [list]: [...terms[list].filter((each) => each.term !== added.term), added] },
    })).then((wrong) => {
      if (wrong) return;
      setTerm('');
      setReason('');
    });
  };
  return (
    <form class="settings-row" onSubmit={add}>
      <label class="field">
        {voice.say(`settings_terms_${list}_word`)}
        <input
          required
          maxLength={200}
          value={term}
          onInput={(event) => setTerm(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {voice.say('settings_terms_reason')}
        <input maxLength={500} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button" aria-label={voice.say(`settings_terms_${list}_add`)}>
        {voice.say('settings_add')}
      </button>
    </form>
  );
}

function Dismissals({ dismissals, removeDismissal, voice }: SectionProps): VNode {
  return (
    <div class="settings-group">
      <h3>{voice.say('settings_dismissals')}</h3>
      {dismissals.length === 0 && <p>{voice.say('settings_dismissals_none')}</p>}
      <ul class="settings-list">
        {dismissals.map((dismissal) => (
          <li key={`${dismissal.rule} ${dismissal.words}`} class="settings-row">
            <span class="settings-words">
              <b>{dismissal.words}</b>
              {` – ${ruleName(dismissal.rule, voice)}, ${dateText(dismissal.since, voice)}`}
            </span>
            <Remove name={dismissal.words} voice={voice} remove={() => removeDismissal(dismissal)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
