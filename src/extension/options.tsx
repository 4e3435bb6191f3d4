import '../views/english';
import type { Dismissal } from '../analyser/dismissed';
import { RULES } from '../analyser/rules/index';
import { SUGGESTED_SITES } from '../sites/added';
import { NETWORK_NAMES } from '../sites/index';
import type { SettingsPatch } from '../views/choices';
import type { SettingsProps } from '../views/settings/props';
import { mountSettings } from '../views/settings/settings-view';
import { addWritten } from './add-written';
import { readAddedSites, removeSite, watchAddedSites } from './added-sites';
import { classListSection } from './class-list-section';
import { watchClassList } from './class-list-store';
import { settingsInForce, watchInForce } from './in-force';
import { keepingFor } from './keeping';
import { namePage } from './name-page';
import { placeAsked } from './place-asked';
import { protocolsInForce } from './protocols-in-force';
import { protocolsSection } from './protocols-section';
import type { Settings } from './settings';
import { changeSettings } from './storage';
import { readSetAside } from './store';
import { dismissals, ownProtocols } from './stores';

const root = document.getElementById('settings')!;
const networks = Object.entries(NETWORK_NAMES).map(([id, name]) => ({ id, name }));
const rules = RULES.map(({ id, level }) => ({ id, level }));
const life = new AbortController().signal;

// Several things may change at once: only the last drawing counts.
let drawn = 0;

watchInForce(life, again);
watchAddedSites(again);
dismissals.watch(life, again);
ownProtocols.watch(life, again);
watchClassList(life, again);
await draw();

function again(): void {
  void draw();
}

async function draw(): Promise<void> {
  drawn += 1;
  const order = drawn;
  const inForce = await settingsInForce();
  const [added, protocols, dismissed, classList, ownSection] = await Promise.all([
    readAddedSites(),
    protocolsInForce(),
    dismissals.read(),
    classListSection(inForce),
    protocolsSection(inForce),
  ]);
  // After the others: what these find damaged is set aside by then.
  const aside = await readSetAside();
  if (order !== drawn) return;
  const { settings, forced, policy } = inForce;
  const setAside = Object.values(aside).flat().length;
  const props: SettingsProps = {
    settings,
    forced,
    schoolTerms: { flag: [], allow: [], ...policy.values.terms },
    protocols,
    rules,
    networks,
    dismissals: dismissed,
    sites: {
      added,
      suggested: SUGGESTED_SITES,
      add: addWritten,
      remove: (host) => void removeSite(host),
    },
    keeping: keepingFor(setAside, settings.language, again),
    change,
    shown: placeAsked(),
    classList,
    ownProtocols: ownSection,
    removeDismissal,
  };
  namePage(settings.language, 'settings_title');
  mountSettings(root, props);
}

function removeDismissal({ rule, words }: Dismissal): void {
  void dismissals.change((now) => now.filter((one) => one.rule !== rule || one.words !== words));
}

/** Keeps a choice, or tells why it cannot be kept. */
async function change(
  patch: SettingsPatch | ((now: Settings) => SettingsPatch),
): Promise<string | undefined> {
  try {
    await changeSettings(patch);
    await draw();
    return undefined;
  } catch (error) {
    const reason = /: (\w+)/.exec(String(error instanceof RangeError ? error.message : ''))?.[1] ?? '';
    return ['not_email', 'not_https', 'too_long'].includes(reason) ? reason : 'otherwise';
  }
}
