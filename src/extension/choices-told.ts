import { plainWords } from '../analyser/plain-words';
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
  const told = { rule, words: plainWords(words), since: localTime(new Date().toISOString()).slice(0, 10) };
  if (told.words === '') return undefined;
  await dismissals.change((now) => [
    ...now.filter((one) => one.rule !== rule || one.words !== told.words),
    told,
  ]);
  return undefined;
}
