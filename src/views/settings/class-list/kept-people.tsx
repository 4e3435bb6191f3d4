import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Person } from '../../../class-list/class-list';
import { PERSON_KINDS } from '../../../class-list/person-kinds';
import { Locked } from '../../locked';
import { counted, type Voice } from '../../voice';
import { Question } from '../question';
import type { ClassListProps } from './props';

const KEEP = ['device', 'session'] as const;

/** The people who are kept, by group; each can be taken out, all at once too, and it is chosen how long they stay. */
export function KeptPeople(props: ClassListProps): VNode {
  const { list, keep, keepForced, voice, change, clear, keepAs } = props;
  const remove = (gone: Person): Promise<void> =>
    change((now) => now.filter((person) => JSON.stringify(person) !== JSON.stringify(gone)));
  return (
    <>
      <h3 class="lists-kept">{counted(voice, 'class_list_kept', list.people.length)}</h3>
      {groupsOf(list.people, voice).map(([name, people]) => (
        <PeopleGroup key={name} name={name} people={people} remove={remove} voice={voice} />
      ))}
      {list.people.length > 0 && <Clear voice={voice} clear={clear} />}
      <fieldset class="lists-choice" disabled={keepForced}>
        <legend>{voice.say('class_list_keep')}</legend>
        {KEEP.map((each) => (
          <label key={each}>
            <input type="radio" name="keep" checked={keep === each} onChange={() => keepAs(each)} />
            {voice.say(`class_list_keep_${each}`)}
          </label>
        ))}
        {keepForced && <Locked voice={voice} />}
      </fieldset>
    </>
  );
}

function Clear({ voice, clear }: Pick<ClassListProps, 'voice' | 'clear'>): VNode {
  const [asking, setAsking] = useState(false);
  const answer = (yes: boolean): void => {
    setAsking(false);
    if (yes) void clear();
  };
  if (asking) return <Question about="class_list_clear" voice={voice} answer={answer} />;
  return (
    <button type="button" class="button lists-delete" onClick={() => setAsking(true)}>
      {voice.say('class_list_clear')}
    </button>
  );
}

interface GroupProps {
  readonly name: string;
  readonly people: readonly Person[];
  readonly voice: Voice;
  remove(person: Person): Promise<void>;
}

function PeopleGroup({ name, people, voice, remove }: GroupProps): VNode {
  return (
    <details class="more">
      <summary>
        {name} <span class="group-count">{people.length}</span>
      </summary>
      <ul class="lists-people">
        {people.map((person) => (
          <li key={JSON.stringify(person)}>
            <span>{person.names.join(', ')}</span>
            {person.consent && (
              <span class="lists-note">{voice.say(`class_list_photo_${person.consent}`)}</span>
            )}
            <button
              type="button"
              class="button button-quiet"
              aria-label={voice.say('class_list_remove_one', { name: person.names[0] ?? '' })}
              onClick={() => void remove(person)}
            >
              {voice.say('class_list_remove')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Pupils without a group, then those of each group, then staff and parents. */
function groupsOf(people: readonly Person[], voice: Voice): [string, Person[]][] {
  const groups = new Map<string, Person[]>();
  for (const kind of PERSON_KINDS) {
    for (const person of people.filter((each) => each.kind === kind)) {
      const who = voice.say(`class_list_kind_${kind}`);
      const name = kind === 'pupil' && person.group ? `${who}: ${person.group}` : who;
      groups.set(name, [...(groups.get(name) ?? []), person]);
    }
  }
  return [...groups].sort(
    ([one], [other]) => order(one, voice) - order(other, voice) || compared(one, other),
  );
}

function order(name: string, voice: Voice): number {
  return PERSON_KINDS.findIndex((kind) => name.startsWith(voice.say(`class_list_kind_${kind}`)));
}

function compared(one: string, other: string): number {
  return one.localeCompare(other, 'nl', { numeric: true });
}
