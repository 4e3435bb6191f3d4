import type { VNode } from 'preact';
import type { Person } from '../../../class-list/class-list';
import { counted, type Voice } from '../../voice';

interface Props {
  readonly people: readonly Person[];
  readonly voice: Voice;
}

const SHOWN = 200;

/** The people of a list as they would be kept. */
export function PeopleTable({ people, voice }: Props): VNode {
  return (
    <details class="more" open={people.length <= 20}>
      <summary>{counted(voice, 'class_list_people', people.length)}</summary>
      <div class="lists-scroll">
        <table class="lists-table">
          <thead>
            <tr>
              {['names', 'who', 'group', 'consent'].map((part) => (
                <th key={part} scope="col">
                  {voice.say(`class_list_person_${part}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.slice(0, SHOWN).map((person) => (
              <tr key={JSON.stringify(person)}>
                <th scope="row">{person.names.join(', ')}</th>
                <td>{voice.say(`class_list_one_${person.kind}`)}</td>
                <td>{person.group}</td>
                <td>{person.consent && voice.say(`class_list_consent_${person.consent}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {people.length > SHOWN && (
        <p>{voice.say('class_list_and_more', { count: String(people.length - SHOWN) })}</p>
      )}
    </details>
  );
}
