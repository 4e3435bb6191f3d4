import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Verdict } from '../../analyser/report';
import { type Arrangement, arranged } from '../../review/arrange';
import type { CheckedPost } from '../../review/check-all';
import type { Voice } from '../voice';
import { calendarCsv } from './calendar-csv';
import { CalendarTable } from './calendar-table';
import type { Reviewing } from './props';

interface Props extends Reviewing {
  readonly posts: readonly CheckedPost[];
  readonly voice: Voice;
  open(post: CheckedPost): void;
}

const VERDICTS: readonly Verdict[] = ['stop', 'warn', 'clear'];

/** What came of checking a calendar: a table to sort and to filter, to be taken along as a file or on paper. */
export function CalendarResult({ posts, networks, protocols, voice, open, download }: Props): VNode {
  const [arrangement, arrange] = useState<Arrangement>({ by: 'verdict', down: false });
  const shown = arranged(posts, arrangement);
  const save = (): void =>
    download(voice.say('calendar_file_name'), calendarCsv(shown, { networks, protocols }, voice));
  return (
    <section class="review-result" tabIndex={-1} aria-labelledby="calendar-result">
      <div class="review-bar">
        <Filter {...{ posts, arrangement, arrange, voice }} />
        <button type="button" class="button" onClick={save}>
          {voice.say('calendar_save')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {voice.say('review_print')}
        </button>
      </div>
      <CalendarTable {...{ posts: shown, networks, arrangement, arrange, voice, open }} />
    </section>
  );
}

interface FilterProps {
  readonly posts: readonly CheckedPost[];
  readonly arrangement: Arrangement;
  readonly voice: Voice;
  arrange(arrangement: Arrangement): void;
}

function Filter({ posts, arrangement, voice, arrange }: FilterProps): VNode {
  const choices: readonly (Verdict | undefined)[] = [undefined, ...VERDICTS];
  const count = (only: Verdict | undefined): number =>
    only ? posts.filter(({ report }) => report.verdict === only).length : posts.length;
  return (
    <fieldset class="review-filter">
      <legend class="unseen">{voice.say('calendar_filter')}</legend>
      {choices.map((only) => (
        <label key={only ?? 'all'}>
          <input
            type="radio"
            name="calendar-filter"
            checked={arrangement.only === only}
            onChange={() => arrange({ ...arrangement, only })}
          />
          {voice.say(`calendar_filter_${only ?? 'all'}`)} ({count(only)})
        </label>
      ))}
    </fieldset>
  );
}
