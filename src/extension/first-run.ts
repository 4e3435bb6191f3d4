import { settingsInForce } from './in-force';
import { openPage } from './pages';
import { isManaged } from './policy';
import { changeSettings } from './storage';

/**
 * Opens the first page when the extension was just installed: once, and not where the school's management set
 * something, for it chose already, unless it wants the page all the same. `reason` as the browser gives it.
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { settings, policy } = await settingsInForce();
  if (settings.welcomed || (policy.values.skipWelcome ?? isManaged(policy))) return;
  await changeSettings({ welcomed: true });
  await openPage('welcome');
}
