import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { isForced, type LessonHours } from '../choices';
import type { SectionProps } from './props';
import { Remove } from './remove';
import { Lockable, Section } from './section';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const SCHOOL_DAYS: readonly number[] = [1, 2, 3, 4, 5];

/** When lessons are given, so that the check can say so during them. */
export function Lessons(props: SectionProps): VNode {
  const { settings, forced, change, voice } = props;
  const locked = isForced(forced, 'lessonHours');
  const remove = (hours: LessonHours) =>
    change(({ lessonHours }) => ({ lessonHours: without(lessonHours, hours) }));
  return (
    <Section name="lessons" voice={voice}>
      <Lockable locked={locked} voice={voice}>
        <ul class="settings-list">
          {settings.lessonHours.map((hours) => {
            const name = hoursText(hours, props);
            return (
              <li key={name} class="settings-row">
                <span class="settings-words">{name}</span>
                {!locked && <Remove name={name} voice={voice} remove={() => void remove(hours)} />}
              </li>
            );
          })}
        </ul>
        {!locked && <AddHours {...props} />}
      </Lockable>
    </Section>
  );
}

function AddHours({ change, voice }: SectionProps): VNode {
  const [hours, setHours] = useState<LessonHours>({ days: SCHOOL_DAYS, from: '08:30', to: '14:00' });
  const [wrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const usable = hours.days.length > 0 && hours.from !== '' && hours.from < hours.to;
    setWrong(!usable);
    if (usable) void change((now) => ({ lessonHours: [...without(now.lessonHours, hours), hours] }));
  };
  return (
    <form class="settings-group" onSubmit={add} noValidate>
      <Days days={hours.days} choose={(days) => setHours({ ...hours, days })} voice={voice} />
      <div class="settings-row">
        {(['from', 'to'] as const).map((end) => (
          <label key={end} class="field">
            {voice.say(`settings_lessons_${end}`)}
            <input
              type="time"
              value={hours[end]}
              onChange={(event) => setHours({ ...hours, [end]: event.currentTarget.value })}
            />
          </label>
        ))}
        <button type="submit" class="button" aria-label={voice.say('settings_lessons_add')}>
          {voice.say('settings_add')}
        </button>
      </div>
      <p class="settings-wrong" role="alert">
        {wrong && voice.say('settings_lessons_wrong')}
      </p>
    </form>
  );
}

/** Told by what they are, not by their place: another tab may have changed the list. */
function without(all: readonly LessonHours[], hours: LessonHours): readonly LessonHours[] {
  const same = ({ days, from, to }: LessonHours): boolean =>
    days.join() === hours.days.join() && from === hours.from && to === hours.to;
  return all.filter((each) => !same(each));
}

interface DaysProps extends Pick<SectionProps, 'voice'> {
  readonly days: readonly number[];
  choose(days: readonly number[]): void;
}

function Days({ days, choose, voice }: DaysProps): VNode {
  const toggled = (day: number): number[] =>
    days.includes(day) ? days.filter((each) => each !== day) : [...days, day].toSorted();
  return (
    <fieldset class="settings-days">
      <legend>{voice.say('settings_lessons_days')}</legend>
      {DAYS.map((day) => (
        <label key={day} class="settings-check">
          <input type="checkbox" checked={days.includes(day)} onChange={() => choose(toggled(day))} />
          {voice.say(`settings_day_${day}`)}
        </label>
      ))}
    </fieldset>
  );
}

function hoursText({ days, from, to }: LessonHours, { voice }: SectionProps): string {
  const names = days.map((day) => voice.say(`settings_day_${day}`)).join(', ');
  return `${names}: ${from}–${to}`;
}
