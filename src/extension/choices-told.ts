import { dismissalOf } from '../analyser/dismissed';
import type { Behalf } from '../draft/draft';
import { localTime } from '../review/local-time';
import { withAccount } from '../views/account-keys';
import { changeSettings } from './storage';
import { dismissals } from './stores';

/** Remembers on whose behalf the author writes with an account (see `accountKey`). */
export async function rememberAccount(account: string, kind: Behalf): Promise<undefined> {
  await changeSettings(({ accounts }) => ({ accounts: withAccount(accounts, account, kind) }));
  return undefined;
}

/** Remembers that a rule is wrong about these words. */
export async function rememberDismissal(rule: string, words: string): Promise<undefined> {
  const told = dismissalOf({ rule, words }, localTime(new Date().toISOString()).slice(0, 10));
  if (!told) return undefined;
  await dismissals.change((now) => [
    ...now.filter((one) => one.rule !== rule || one.words !== told.words),
    told,
  ]);
  return undefined;
}
