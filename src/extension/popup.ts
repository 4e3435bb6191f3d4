import '../views/english';
import { switchedOff } from '../protocol/rule-choices';
import { SUGGESTED_SITES } from '../sites/added';
import { mountPopup } from '../views/popup/popup-view';
import { addWritten } from './add-written';
import { readAddedSites, removeSite, watchAddedSites } from './added-sites';
import { settingsInForce, watchInForce } from './in-force';
import { latest } from './latest';
import { handle, sendToTab } from './messaging';
import { pauseAt } from './moments';
import { pageInFront, tabInFront } from './page-in-front';
import { openPage } from './pages';
import { destinations, goTo } from './popup-actions';
import { accountsOn, changedIn, siteSwitch } from './popup-choices';
import { protocolsInForce } from './protocols-in-force';
import { changeSettings } from './storage';

const HOUR = 3_600_000;

const root = document.getElementById('popup')!;
let [page, inForce, added, protocols] = await Promise.all([
  pageInFront(),
  settingsInForce(),
  readAddedSites(),
  protocolsInForce(),
]);
draw();
performance.mark('popup-drawn');
watchInForce(new AbortController().signal, async (changed) => {
  inForce = changed;
  draw();
  protocols = await protocolsInForce();
  draw();
});
// The page goes by the settings too, and says so when it stands otherwise by them.
const askAgain = latest(pageInFront, (now) => {
  page = now;
  draw();
});
handle({
  'page-state-changed'() {
    askAgain();
    return undefined;
  },
});
watchAddedSites(async () => {
  added = await readAddedSites();
  draw();
});

function draw(): void {
  const { settings, forced } = inForce;
  mountPopup(root, {
    ...{ page, protocols, settings, forced, destinations, copyDiagnostic },
    switches: {
      pausedUntil: pauseAt(settings, Date.now()),
      ...(page && { site: siteSwitch(page.network, inForce) }),
      pause: () => void changeSettings({ pausedUntil: Date.now() + HOUR }),
      resume: () => void changeSettings({ pausedUntil: undefined }),
    },
    switchedOff: switchedOff(settings.rules),
    accounts: page ? accountsOn(page.network, inForce) : [],
    sites: { added, suggested: SUGGESTED_SITES, add: addWritten, remove: (host) => void removeSite(host) },
    goTo: (destination) => void goTo(destination, settings.contacts.incident).then(() => window.close()),
    openClause: (clause) => void openPage('protocol', clause).then(() => window.close()),
    chooseAccount: (key, kind) =>
      void changeSettings(({ accounts }) => ({ accounts: { ...accounts, [key]: kind } })),
    onChange: (chosen) => void changeSettings(changedIn(chosen, settings)),
  });
}

/** Whether there was something to copy, and the browser let us. */
async function copyDiagnostic(): Promise<boolean> {
  const tab = await tabInFront();
  if (tab === undefined) return false;
  try {
    const diagnostic = await sendToTab(tab, 'get-diagnostic', undefined);
    if (diagnostic) await navigator.clipboard.writeText(diagnostic);
    return !!diagnostic;
  } catch {
    return false;
  }
}
