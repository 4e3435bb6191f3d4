import { browser } from './browser';
import { sendToTab } from './messaging';
import { tabInFront } from './page-in-front';

const COMMAND = 'open-panel';

/** Opens the panel beside what somebody is writing, on the key for it: not every page lets Tab get to our mark. */
export function openPanelOnRequest(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === COMMAND) void openInFront();
  });
}

async function openInFront(): Promise<void> {
  const tab = await tabInFront();
  // Where we do not run there is no panel.
  if (tab !== undefined) await sendToTab(tab, 'open-panel', undefined).catch(() => undefined);
}
