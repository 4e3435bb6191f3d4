import type { ComponentChildren, VNode } from 'preact';
import type { Deck } from '../../training/deck';
import { type Given, scoreOf, weakSpots } from '../../training/score';
import type { Voice } from '../voice';
import { useFocusAtFirst } from './focus-at-first';

interface Props {
  readonly deck: Deck;
  readonly voice: Voice;
  readonly title: string;
  readonly given: Given;
  leave(): void;
  readonly children: ComponentChildren;
}

/** How the round went: so many right, by theme, and what to look at again. Gone when the page closes. */
export function Outcome({ deck, voice, title, given, leave, children }: Props): VNode {
  const heading = useFocusAtFirst();
  const score = scoreOf(deck, given);
  const weak = weakSpots(score);
  return (
    <section class="outcome" aria-labelledby="outcome-title">
      <h1 class="outcome-title" id="outcome-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="outcome-score">{voice.say('training_score', counts(score))}</p>
      {score.total > 0 && (
        <table class="outcome-themes">
          <caption class="unseen">{voice.say('training_by_theme')}</caption>
          <tbody>
            {score.themes.map(({ theme, right, total }) => (
              <tr key={theme.id}>
                <th scope="row">{theme.title[voice.language]}</th>
                <td>
                  <meter min={0} max={total} value={right} aria-label={theme.title[voice.language]} />
                </td>
                <td>{voice.say('training_of', counts({ right, total }))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {weak.length > 0 && (
        <p>
          <b>{voice.say('training_weak')}</b>{' '}
          {weak.map(({ theme }) => theme.title[voice.language]).join(', ')}
        </p>
      )}
      {children}
      <button type="button" class="button" onClick={leave}>
        {voice.say('training_again')}
      </button>
    </section>
  );
}

function counts({
  right,
  total,
}: {
  readonly right: number;
  readonly total: number;
}): Record<string, string> {
  return { right: String(right), total: String(total) };
}
