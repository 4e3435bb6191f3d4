import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Locked } from '../locked';
import type { Voice } from '../voice';

/** The sections in the order of the page; a section's title stands under `settings_<name>`. */
export const SECTIONS = [
  'general',
  'accounts',
  'contacts',
  'disclaimers',
  'terms',
  'lessons',
  'rules',
  'networks',
  'class_list',
  'protocols',
  'keeping',
] as const;

/** A section's name: its place in the page's address, and its message keys. */
export type SectionName = (typeof SECTIONS)[number];

interface Props {
  readonly name: SectionName;
  readonly voice: Voice;
  readonly children: ComponentChildren;
}

/** A part of the page, with its title and what it is for. */
export function Section({ name, voice, children }: Props): VNode {
  return (
    <section class="settings-part" id={name} tabIndex={-1} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{voice.say(`settings_${name}`)}</h2>
      <p class="settings-about">{voice.say(`settings_${name}_about`)}</p>
      {children}
    </section>
  );
}

interface LockableProps {
  readonly locked: boolean;
  readonly voice: Voice;
  readonly children: ComponentChildren;
}

/** Fields that the school's management may have filled in: then they can be read and not changed. */
export function Lockable({ locked, voice, children }: LockableProps): VNode {
  const id = useId();
  if (!locked) return <div class="settings-lockable">{children}</div>;
  return (
    <fieldset class="settings-lockable" disabled aria-describedby={id}>
      {children}
      <Locked id={id} voice={voice} />
    </fieldset>
  );
}
