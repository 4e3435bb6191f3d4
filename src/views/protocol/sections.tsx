import type { ComponentChildren, VNode } from 'preact';
import type { Role } from '../../draft/draft';
import { appliesTo } from '../../protocol/clauses';
import type { Clause, Protocol } from '../../protocol/protocol';
import { infoPagesOf, themesOf } from '../../protocol/sections';
import type { Contacts } from '../choices';
import type { Voice } from '../voice';
import { AgreedClause } from './agreed-clause';
import { ContactList } from './contact-list';

interface Props {
  readonly protocol: Protocol;
  readonly role: Role;
  /** Leaves out what does not speak to the role. */
  readonly onlyOwn: boolean;
  readonly contacts: Contacts;
  /** Id of the clause or section that is asked for. */
  readonly shown?: string | undefined;
  readonly voice: Voice;
}

/** The whole protocol: what a post is checked for by theme, then what is good to know beside that. */
export function Sections(props: Props): VNode {
  const { protocol, contacts, voice } = props;
  const themes = themesOf(protocol);
  // A clause can be asked for at one place; where it stands once more it has no address.
  const inThemes = new Set(themes.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  const once = new Set<string>(inThemes);
  const list = (clauses: readonly Clause[], first: (clause: Clause) => boolean) => (
    <ClauseCards {...props} clauses={clauses} first={first} />
  );
  return (
    <>
      {themes.map(({ id, clauses }) => (
        <Section key={id} id={`theme-${id}`} name={`theme_${id}`} voice={voice}>
          {list(clauses, () => true)}
        </Section>
      ))}
      {infoPagesOf(protocol).map(({ id, clauses }) => (
        <Section key={id} id={`info-${id}`} name={`info_${id}`} voice={voice}>
          {id === 'contacts' && <ContactList contacts={contacts} voice={voice} />}
          {list(clauses, (clause) => !once.has(clause.id) && !!once.add(clause.id))}
        </Section>
      ))}
      {infoPagesOf(protocol).every(({ id }) => id !== 'contacts') && (
        <Section id="info-contacts" name="info_contacts" voice={voice}>
          <ContactList contacts={contacts} voice={voice} />
        </Section>
      )}
      <Section id="info-incident" name="info_incident" voice={voice}>
        <Steps voice={voice} />
      </Section>
    </>
  );
}

interface SectionProps {
  readonly id: string;
  /** What its messages begin with. */
  readonly name: string;
  readonly voice: Voice;
  readonly children: ComponentChildren;
}

function Section({ id, name, voice, children }: SectionProps): VNode {
  return (
    <section class="protocol-section" aria-labelledby={`${id}-title`} id={id} tabIndex={-1}>
      <h2 class="protocol-section-title" id={`${id}-title`}>
        {voice.say(`${name}_title`)}
      </h2>
      <p class="protocol-section-intro">{voice.say(`${name}_intro`)}</p>
      {children}
    </section>
  );
}

interface CardsProps extends Props {
  readonly clauses: readonly Clause[];
  first(clause: Clause): boolean;
}

function ClauseCards({ clauses, first, protocol, role, onlyOwn, shown, voice }: CardsProps): VNode {
  const listed = onlyOwn ? clauses.filter((clause) => appliesTo(clause, role)) : clauses;
  if (listed.length === 0) return <p class="protocol-none">{voice.say('protocol_none_own')}</p>;
  return (
    <ul class="clauses protocol-clauses">
      {listed.map((clause) => (
        <AgreedClause
          key={clause.id}
          {...{ clause, protocol, voice }}
          address={first(clause) ? clause.id : undefined}
          shown={clause.id === shown}
        />
      ))}
    </ul>
  );
}

/** What to do when something is online that should not be. */
function Steps({ voice }: { readonly voice: Voice }): VNode {
  return (
    <ol class="protocol-steps">
      {['remove', 'report', 'keep', 'wait'].map((step) => (
        <li key={step}>{voice.say(`info_incident_${step}`)}</li>
      ))}
    </ol>
  );
}
