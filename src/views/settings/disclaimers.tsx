import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Protocol } from '../../protocol/protocol';
import { isForced, type Wording, wordingIn } from '../choices';
import { LANGUAGES, type Language } from '../translate';
import type { NamedSite, SectionProps } from './props';
import { saysInWhoseName } from './says-in-whose-name';
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
            <span>
              {wordingIn(settings.disclaimers[site.id], voice.language) ??
                voice.say('settings_disclaimer_same')}
            </span>
          </summary>
          <Words {...props} site={site} />
        </details>
      ))}
    </Section>
  );
}

type WordsProps = SectionProps & { readonly site: NamedSite };

function Words(props: WordsProps): VNode {
  const { settings, forced, voice, site } = props;
  return (
    <Lockable locked={isForced(forced, `disclaimers.${site.id}`)} voice={voice}>
      {LANGUAGES.map((language) => (
        <InLanguage key={language} {...props} language={language} />
      ))}
      <figure class="settings-preview">
        <figcaption>{voice.say('settings_disclaimer_preview')}</figcaption>
        <p>{voice.say('settings_disclaimer_sample')}</p>
        <p>{wordingIn(settings.disclaimers[site.id], voice.language) ?? otherwise(props, voice.language)}</p>
      </figure>
    </Lockable>
  );
}

function InLanguage(props: WordsProps & { readonly language: Language }): VNode {
  const { settings, change, voice, site, language } = props;
  const words = settings.disclaimers[site.id]?.[language];
  const protocol = protocolOf(props);
  const known = useMemo(() => !words || !protocol || saysInWhoseName(words, protocol), [words, protocol]);
  const label = { site: site.name, language: voice.say(`language_${language}`) };
  return (
    <>
      <TextField
        label={voice.say('settings_disclaimer_words', label)}
        rows={2}
        value={words ?? ''}
        placeholder={otherwise(props, language)}
        voice={voice}
        save={(value) =>
          change(({ disclaimers }) => ({
            disclaimers: { ...disclaimers, [site.id]: withWords(disclaimers[site.id], language, value) },
          }))
        }
      />
      <p class="settings-wrong" role="status">
        {!known && voice.say('settings_disclaimer_unknown')}
      </p>
    </>
  );
}

function protocolOf({ protocols, settings }: SectionProps): Protocol | undefined {
  return protocols.find(({ id }) => id === settings.protocol);
}

/** What is used where nothing was written for a network: the words for all networks, or the protocol's. */
function otherwise(props: WordsProps, language: Language): string {
  const all = props.site.id === 'all' ? undefined : wordingIn(props.settings.disclaimers.all, language);
  return all ?? protocolOf(props)?.disclaimers.full[language] ?? '';
}

function withWords(wording: Wording = {}, language: keyof Wording, value: string | undefined): Wording {
  const { [language]: _before, ...other } = wording;
  return value === undefined ? other : { ...other, [language]: value };
}
