import type { Change } from '../../pages/mutations';
import { bundle } from './pages';

let mutations: Promise<string> | undefined;

/** A script that makes these changes to a page, from before the page's own scripts run. */
export async function scriptOf(...changes: readonly Change[]): Promise<string> {
  mutations ??= bundle('test/pages/mutations.ts', 'mutations');
  return `${await mutations}\nmutations.change(...${JSON.stringify(changes)});`;
}
