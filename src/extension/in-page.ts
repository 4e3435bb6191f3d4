import { type SwitchedOff, switchedOff } from '../protocol/rule-choices';
import { type Recognise, recogniser } from '../review/recognise';
import { networkOf } from '../sites/index';
import type { Site } from '../sites/site';
import { withAccounts, withOff } from './accounts';
import type { WhenUsed } from './first-use';
import { atEndOfPause, isOff } from './moments';
import type { PageCheck } from './page-check';
import { followPageData } from './page-data';
import { pageTexts } from './page-texts';
import { whenIdle } from './prepare';
import type { Settings } from './settings';
import { pageCheck } from './when-written';

/** What a page's content script works with, as everything that was chosen has it. */
export interface InPage extends PageCheck {
  /** The site as the settings have it: with what was told of accounts, and without compose boxes while it is off. */
  readonly site: Site;
  isOff(): boolean;
  settings(): Settings;
  /** Whether somebody decided about a text. */
  readonly recognise: Recognise;
  /** Rules that protect children and are off now. */
  switchedOff(): readonly SwitchedOff[];
  /** To be called when somebody writes: readies the check, fetches what is read by people, asks for what is missing. */
  inUse(): void;
}

/** Who is told what has changed. */
export interface InPageEvents {
  /** There is more to show about what stands there: texts of ours, or that somebody decided about it. */
  onTexts(): void;
  /** Drafts may be judged otherwise than before. */
  onChange(): void;
}

/** Follows all that was chosen and is known, for one page, until the signal. */
export function followInPage(
  site: Site,
  signal: AbortSignal,
  { onTexts, onChange }: InPageEvents,
  whenUsed?: WhenUsed,
): InPage {
  const texts = pageTexts(onTexts);
  const changed = (): void => {
    onChange();
    atEndOfPause(settings(), changed, signal);
  };
  const data = followPageData(signal, changed, whenUsed);
  const settings = (): Settings => data.now().settings;
  const off = (): boolean => !!data.now().gone || isOff(settings(), networkOf(site), Date.now());
  const check = pageCheck(data.now, () => texts.protocol(settings().protocol, data.now().ownProtocol));
  let prepared = false;
  return {
    ...check,
    site: withOff(
      withAccounts(site, () => settings().accounts),
      off,
    ),
    recognise: recogniser(() => data.now().approvals, onTexts),
    isOff: off,
    settings,
    switchedOff: () => switchedOff(settings().rules),
    inUse() {
      if (!prepared) whenIdle(check.preparations(), signal);
      prepared = true;
      texts.fetch(settings());
      data.retry();
    },
  };
}
