import { render, type VNode } from 'preact';
import type { Person } from '../../../src/class-list/class-list';
import '../../../src/views/english';
import { BUNDLED_PROTOCOLS } from '../../../src/protocol/packs';
import type { Protocol } from '../../../src/protocol/protocol';
import clauses from '../../../src/views/look/clauses.css?inline';
import controls from '../../../src/views/look/controls.css?inline';
import look from '../../../src/views/look/lists.css?inline';
import pages from '../../../src/views/look/pages.css?inline';
import tokens from '../../../src/views/look/tokens.css?inline';
import { ClassListSection } from '../../../src/views/settings/class-list/class-list-section';
import { ProtocolsSection } from '../../../src/views/settings/protocols/protocols-section';
import type { Language } from '../../../src/views/translate';
import { voiceIn } from '../../../src/views/voice';

/** How the section about the class list is drawn. */
export interface ClassListShown {
  readonly people: readonly Person[];
  readonly language?: Language;
  readonly fromSchool?: number;
  readonly keepForced?: boolean;
  /** Nothing can be stored. */
  readonly fails?: boolean;
}

/** The people who are kept, as the section last changed them. */
export let kept: readonly Person[] = [];

/** Draws the section about the class list; every change is drawn at once, as the extension does. */
export function showClassList(shown: ClassListShown): void {
  const { people, language = 'nl', fromSchool = 0, keepForced = false, fails = false } = shown;
  kept = people;
  const change = async (next: readonly Person[]): Promise<void> => {
    if (fails) throw new Error('The disk is full');
    showClassList({ ...shown, people: next });
  };
  draw(
    language,
    <ClassListSection
      list={{ people }}
      fromSchool={fromSchool}
      keep="device"
      keepForced={keepForced}
      voice={voiceIn(language)}
      change={(update) => change(update(kept))}
      clear={() => change([])}
      keepAs={() => undefined}
    />,
  );
}

/** How the section about protocols is drawn. */
export interface ProtocolsShown {
  readonly own: readonly Protocol[];
  readonly inForce?: string;
  readonly forced?: boolean;
  readonly language?: Language;
}

/** What the section about protocols asked for, in order: `use vlierboom`, `export konot`. */
export const wanted: string[] = [];

/** The own protocols, as the section last changed them. */
export let own: readonly Protocol[] = [];

/** Draws the section about protocols; every change is drawn at once, as the extension does. */
export function showProtocols(shown: ProtocolsShown): void {
  const { inForce = 'konot', forced = false, language = 'nl' } = shown;
  own = shown.own;
  const without = (id: string) => own.filter((protocol) => protocol.id !== id);
  draw(
    language,
    <ProtocolsSection
      offered={[
        ...BUNDLED_PROTOCOLS.map((protocol) => ({ protocol, from: 'extension' as const })),
        ...own.map((protocol) => ({ protocol, from: 'own' as const })),
      ]}
      inForce={inForce}
      forced={forced}
      voice={voiceIn(language)}
      add={async (protocol) => showProtocols({ ...shown, own: [...without(protocol.id), protocol] })}
      remove={async (id) => showProtocols({ ...shown, own: without(id) })}
      use={async (id) => showProtocols({ ...shown, own, inForce: id })}
      exportFile={({ id }) => wanted.push(`export ${id}`)}
    />,
  );
}

function draw(language: Language, section: VNode): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [tokens, controls, pages, clauses, look, '#part { padding: 16px; background: var(--paper); }'].join('\n'),
  );
  document.adoptedStyleSheets = [sheet];
  const found = document.querySelector('#part');
  const part = found ?? document.createElement('main');
  part.id = 'part';
  part.className = 'pw';
  part.setAttribute('lang', language);
  if (!found) document.body.replaceChildren(part);
  render(section, part);
}
