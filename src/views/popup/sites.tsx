import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Voice } from '../voice';
import type { PopupSite, PopupSites } from './props';

interface Props {
  readonly sites: PopupSites;
  readonly voice: Voice;
}

/** The sites that were added beside the networks, and the way to add one; the browser asks for permission. */
export function Sites({ sites, voice }: Props): VNode {
  const left = sites.suggested.filter(({ host }) => sites.added.every((site) => site.host !== host));
  return (
    <details class="more popup-settings">
      <summary>
        <h2>{voice.say('popup_sites')}</h2>
        <span>{sites.added.map(({ host }) => host).join(', ')}</span>
      </summary>
      <section class="popup-fields" tabIndex={-1} aria-label={voice.say('popup_sites')}>
        <ul class="popup-sites">
          {sites.added.map((site) => (
            <AddedSite key={site.host} {...site} sites={sites} voice={voice} />
          ))}
        </ul>
        <p class="popup-sites-why">{voice.say('popup_sites_why')}</p>
        {left.map(({ host, name }) => (
          <button key={host} type="button" class="button" onClick={() => sites.add(host)}>
            {voice.say('popup_sites_suggested', { name })}
          </button>
        ))}
        <AddForm sites={sites} voice={voice} />
      </section>
    </details>
  );
}

function AddedSite({ host, permitted, forced, sites, voice }: Props & PopupSite): VNode {
  return (
    <li>
      <span>{host}</span>
      {!permitted && (
        <button type="button" class="button" onClick={() => sites.add(host)}>
          {voice.say('popup_sites_allow')}
        </button>
      )}
      {forced ? (
        <span>{voice.say('forced')}</span>
      ) : (
        <button
          type="button"
          class="button button-quiet"
          aria-label={voice.say('popup_sites_remove_one', { name: host })}
          onClick={() => sites.remove(host)}
        >
          {voice.say('popup_sites_remove')}
        </button>
      )}
    </li>
  );
}

function AddForm({ sites, voice }: Props): VNode {
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = (event: Event): void => {
    event.preventDefault();
    const found = sites.add(written);
    setProblem(found);
    if (!found) setWritten('');
  };
  return (
    <form class="popup-add" onSubmit={submit} noValidate>
      <label class="field">
        {voice.say('popup_sites_address')}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          placeholder={voice.say('popup_sites_example')}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>
      <p class="popup-sites-problem" role="alert">
        {problem && voice.say(`popup_sites_${problem}`)}
      </p>
      <button type="submit" class="button">
        {voice.say('popup_sites_add')}
      </button>
    </form>
  );
}
