import { SUGGESTED_SITES } from '../sites/added';
import { siteForHost } from '../sites/index';
import { translator } from '../views/translate';
import { browser } from './browser';
import { type HandedText, handText } from './handed-text';
import { settingsInForce } from './in-force';
import { sendToTab } from './messaging';
import { tabInFront } from './page-in-front';
import { showPage } from './pages';

const MENU_ITEM = 'check-text';
const COMMAND = 'check-text';

let showing: Promise<void> = Promise.resolve();

/** Puts "Controleer deze tekst" in the menu that a browser shows on selected text, in the language of the screens; one call after another. */
export function showInMenu(): Promise<void> {
  showing = showing.then(showNow, showNow);
  return showing;
}

async function showNow(): Promise<void> {
  const { settings } = await settingsInForce();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ITEM,
    title: translator(settings.language)('menu_check_text'),
    contexts: ['selection'],
  });
}

/** Opens the review page with the selected text, on a choice from the menu and on the key for it. */
export function checkOnRequest(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', pageUrl }) => {
    if (menuItemId === MENU_ITEM) void review(handed(selectionText, pageUrl));
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === COMMAND) void selectedInFront().then(review);
  });
}

/** What somebody selected, with the network or suggested site that it stands on, when it is one of these. Pure. */
export function handed(text: string, address: string | undefined): HandedText {
  const host = address && URL.canParse(address) ? new URL(address).hostname : '';
  const site = (siteForHost(host) ?? SUGGESTED_SITES.find((one) => one.host === host))?.id;
  return { text, ...(site && { site }) };
}

// Where we do not run nothing can be asked: the page opens empty, to be pasted into.
async function selectedInFront(): Promise<HandedText> {
  const tab = await tabInFront();
  const none: HandedText = { text: '' };
  if (tab === undefined) return none;
  return (await sendToTab(tab, 'get-selection', undefined).catch(() => none)) ?? none;
}

async function review(given: HandedText): Promise<void> {
  if (given.text.trim()) await handText(given);
  await showPage('review');
}
