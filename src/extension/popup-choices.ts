import { isForced } from '../views/choices';
import type { PopupAccount, PopupSettings, PopupSwitches } from '../views/popup/props';
import type { InForce } from './in-force';
import type { Settings, SettingsPatch } from './settings';
import { changeSettings } from './storage';

/** What the popup says of the switch of one network. */
export function siteSwitch(
  network: string,
  { settings, forced }: InForce,
): NonNullable<PopupSwitches['site']> {
  return {
    off: settings.sitesOff.includes(network),
    forced: isForced(forced, 'sitesOff'),
    turn: (on) => void changeSettings((now) => ({ sitesOff: turned(now.sitesOff, network, on) })),
  };
}

/** The accounts of a network of which was told on whose behalf they write, by name. */
export function accountsOn(network: string, { settings, forced }: InForce): readonly PopupAccount[] {
  const prefix = `${network}:`;
  return Object.entries(settings.accounts)
    .filter(([key]) => key === network || key.startsWith(prefix))
    .map(([key, kind]) => ({
      ...{ key, kind, name: key.slice(prefix.length) },
      // An account's name may hold dots, which are no steps of a path.
      forced: forced.has('accounts') || forced.has(`accounts.${key}`),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Only what the author changed is a choice; the rest stays as it is, whoever changes it meanwhile. */
export function changedIn({ protocol, role, language }: PopupSettings, now: Settings): SettingsPatch {
  return {
    ...(protocol !== now.protocol && { protocol }),
    ...(role !== now.role && { role }),
    ...(language !== now.language && { language }),
  };
}

function turned(sitesOff: readonly string[], network: string, on: boolean): readonly string[] {
  const others = sitesOff.filter((each) => each !== network);
  return on ? others : [...others, network];
}
