import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Counts, type RegisterEntry, summaryOf } from '../../review/register';
import { dateText, monthText } from '../decision-text';
import { ruleName } from '../rule-text';
import { counted, type Voice } from '../voice';
import { BarChart } from './bar-chart';
import type { Reviewing } from './props';
import { registerCsv } from './register-csv';

interface Props extends Reviewing {
  readonly voice: Voice;
}

/** What was decided on this device: how often, about what, and the decisions themselves. */
export function RegisterPart(props: Props): VNode {
  const { register, networks, voice, download } = props;
  const save = (): void => download(voice.say('register_file_name'), registerCsv(register, networks, voice));
  if (register.length === 0) return <p class="review-empty">{voice.say('register_empty')}</p>;
  return (
    <section class="review-register" tabIndex={-1} aria-labelledby="review-register">
      <h2 id="review-register">{counted(voice, 'register_title', register.length)}</h2>
      <p>{voice.say('register_intro')}</p>
      <Summary {...props} />
      <div class="review-bar">
        <button type="button" class="button" onClick={save}>
          {voice.say('calendar_save')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {voice.say('review_print')}
        </button>
        <Forget {...props} />
      </div>
      <Entries {...props} />
    </section>
  );
}

function Summary({ register, voice }: Props): VNode {
  const { outcomes, rules, months, flagged } = summaryOf(register);
  const charts: Readonly<Record<string, Counts>> = {
    outcomes: named(outcomes, (id) => voice.say(`outcome_${id.replaceAll('-', '_')}`)),
    rules: named(rules, (id) => ruleName(id, voice)),
    months: named(months, (month) => monthText(month, voice)),
  };
  return (
    <>
      <p class="review-verdict">
        {voice.say('register_flagged', { changed: String(flagged.changed), all: String(flagged.all) })}
      </p>
      <div class="review-charts">
        {Object.entries(charts)
          .filter(([, counts]) => counts.length > 0)
          .map(([name, counts]) => (
            <BarChart
              key={name}
              title={voice.say(`register_chart_${name}`)}
              counts={counts}
              asTable={voice.say('register_as_table')}
            />
          ))}
      </div>
    </>
  );
}

function named(counts: Counts, name: (id: string) => string): Counts {
  return counts.map((each) => ({ ...each, name: name(each.name) }));
}

function Forget({ register, forget, voice }: Props): VNode {
  const [asked, setAsked] = useState(false);
  const all = (): void => forget(register.map(({ id }) => id));
  if (!asked)
    return (
      <button type="button" class="button button-quiet" onClick={() => setAsked(true)}>
        {voice.say('register_forget')}
      </button>
    );
  return <ForgetAll voice={voice} all={all} none={() => setAsked(false)} />;
}

interface ForgetAllProps {
  readonly voice: Voice;
  all(): void;
  none(): void;
}

// The question takes the place of what was pressed, so it takes the focus as well.
function ForgetAll({ voice, all, none }: ForgetAllProps): VNode {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <div class="review-sure" role="alert">
      <p>{voice.say('register_forget_sure')}</p>
      <button type="button" class="button" onClick={all}>
        {voice.say('register_forget_yes')}
      </button>
      <button type="button" class="button button-first" ref={keep} onClick={none}>
        {voice.say('register_forget_no')}
      </button>
    </div>
  );
}

const COLUMNS = ['when', 'site', 'decision', 'points', 'fingerprint'];

function Entries({ register, networks, voice, forget }: Props): VNode {
  return (
    <div class="review-table">
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {voice.say(`register_${column}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {register.toReversed().map((entry) => (
            <tr key={entry.id}>
              <td>{dateText(entry.at, voice)}</td>
              <td>{networks.find(({ id }) => id === entry.site)?.name ?? entry.site}</td>
              <td>{voice.say(`outcome_${entry.outcome.replaceAll('-', '_')}`)}</td>
              <td>
                {entry.rules.map((rule) => ruleName(rule, voice)).join(', ')}
                {entry.text && <p dir="auto">{entry.text}</p>}
              </td>
              <td>
                <code>{entry.fingerprint.slice(0, 12)}</code>
              </td>
              <td>
                <ForgetOne {...{ entry, forget, voice }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ForgetOneProps extends Pick<Props, 'forget' | 'voice'> {
  readonly entry: RegisterEntry;
}

function ForgetOne({ entry, forget, voice }: ForgetOneProps): VNode {
  const [sure, setSure] = useState(false);
  const words = voice.say('register_forget_one', { date: dateText(entry.at, voice) });
  const question = voice.say('register_forget_one_sure');
  return (
    <button
      type="button"
      class="button button-quiet"
      aria-label={sure ? `${question} ${words}` : words}
      onClick={() => (sure ? forget([entry.id]) : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {sure ? question : voice.say('register_remove')}
    </button>
  );
}
