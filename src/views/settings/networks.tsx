import type { VNode } from 'preact';
import { isForced } from '../choices';
import { Sites } from '../popup/sites';
import type { SectionProps } from './props';
import { Lockable, Section } from './section';

/** Where the check looks along: the networks, and the sites that were added. */
export function Networks({ settings, forced, networks, sites, change, voice }: SectionProps): VNode {
  const { sitesOff } = settings;
  const added = sites.added.map(({ host }) => ({ id: host, name: host }));
  const turn = (id: string, on: boolean) =>
    change(({ sitesOff: now }) => ({
      sitesOff: on ? now.filter((each) => each !== id) : [...now.filter((each) => each !== id), id],
    }));
  return (
    <Section name="networks" voice={voice}>
      <Lockable locked={isForced(forced, 'sitesOff')} voice={voice}>
        <ul class="settings-networks">
          {[...networks, ...added].map(({ id, name }) => (
            <li key={id}>
              <label class="settings-check">
                <input
                  type="checkbox"
                  checked={!sitesOff.includes(id)}
                  onChange={(event) => void turn(id, event.currentTarget.checked)}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </Lockable>
      <Sites sites={sites} voice={voice} />
    </Section>
  );
}
