import type { VNode } from 'preact';
import type { Voice } from '../voice';
import type { PopupSwitches } from './props';

interface Props extends PopupSwitches {
  readonly voice: Voice;
}

/** Turns the check off for this site or for an hour, and on again. */
export function Switches({ pausedUntil, site, pause, resume, voice }: Props): VNode {
  if (pausedUntil !== undefined) {
    return (
      <p class="popup-switches">
        <button type="button" class="button button-first" onClick={resume}>
          {voice.say('popup_resume')}
        </button>
      </p>
    );
  }
  return (
    <p class="popup-switches">
      {site && !site.forced && (
        <button
          type="button"
          class={site.off ? 'button button-first' : 'button'}
          onClick={() => site.turn(site.off)}
        >
          {voice.say(site.off ? 'popup_site_on' : 'popup_site_off')}
        </button>
      )}
      {!site?.off && (
        <button type="button" class="button" onClick={pause}>
          {voice.say('popup_pause')}
        </button>
      )}
      {site?.forced && <span class="popup-note">{voice.say('popup_site_forced')}</span>}
    </p>
  );
}
