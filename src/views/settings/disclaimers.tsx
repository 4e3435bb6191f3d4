import type { VNode } from 'preact';
import { isForced, type Wording } from '../choices';
import { LANGUAGES } from '../translate';
import type { NamedSite, SectionProps } from './props';
import { Lockable, Section } from './section';
import { TextField } from './text-field';

/** Own words that say in whose name a text speaks: for all networks, and where it must be otherwise for one. */
export function Disclaimers(props: SectionProps): VNode {
  const { networks, settings, voice } = props;
  return (
    <Section name="disclaimers" voice={voice}>
      <Words {...props} site={{ id: 'all', name: voice.say('settings_disclaimer_all') }} />
      {networks.map((site) => (
        <details key={site.id} class="more settings-contact">
          <summary>
            <h3>{site.name}</h3>
            <span>{settings.disclaimers[site.id]?.nl ?? voice.say('settings_disclaimer_same')}</span>
          </summary>
          <Words {...props} site={site} />
        </details>
      ))}
    </Section>
  );
}

function Words(props: SectionProps & { readonly site: NamedSite }): VNode {
  const { settings, forced, protocols, change, voice, site } = props;
  const here = settings.disclaimers[site.id] ?? {};
  const ready = protocols.find(({ id }) => id === settings.protocol)?.disclaimers.full;
  const fallback: Wording = { ...ready, ...settings.disclaimers.all };
  const used = here[voice.language] ?? fallback[voice.language] ?? '';
  return (
    <Lockable locked={isForced(forced, `disclaimers.${site.id}`)} voice={voice}>
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          label={voice.say('settings_disclaimer_words', {
            site: site.name,
            language: voice.say(`language_${language}`),
          })}
          rows={2}
          value={here[language] ?? ''}
          placeholder={fallback[language]}
          voice={voice}
          save={(value) =>
            change(({ disclaimers }) => ({
              disclaimers: { ...disclaimers, [site.id]: withWords(disclaimers[site.id], language, value) },
            }))
          }
        />
      ))}
      <figure class="settings-preview">
        <figcaption>{voice.say('settings_disclaimer_preview')}</figcaption>
        <p>{voice.say('settings_disclaimer_sample')}</p>
        <p>{used}</p>
      </figure>
    </Lockable>
  );
}

function withWords(wording: Wording = {}, language: keyof Wording, value: string | undefined): Wording {
  const { [language]: _before, ...other } = wording;
  return value === undefined ? other : { ...other, [language]: value };
}
