import type { VNode } from 'preact';
import type { Theme } from '../../training/deck';
import type { Voice } from '../voice';
import { useFocusAtFirst } from './focus-at-first';

interface Props {
  readonly slide: { readonly kind: 'starter' | 'takeaway'; readonly theme: Theme };
  readonly voice: Voice;
}

/** What a theme begins with, or what to take home from it. */
export function ThemeSlide({ slide: { kind, theme }, voice }: Props): VNode {
  const title = useFocusAtFirst();
  return (
    <section class={`theme-slide theme-${kind}`} aria-labelledby="theme-title">
      <h1 class="theme-title" id="theme-title" ref={title} tabIndex={-1}>
        {theme.title[voice.language]}
      </h1>
      <p class="theme-what">{voice.say(`training_${kind}`)}</p>
      <p class="theme-text">{theme[kind]?.[voice.language]}</p>
    </section>
  );
}
