import type { Settings } from './choices';

type Accounts = Settings['accounts'];

/** What is told of an account: by its own key, else by one that means the same; undefined: nothing. */
export function accountTold(accounts: Accounts, key: string): Accounts[string] | undefined {
  if (Object.hasOwn(accounts, key)) return accounts[key];
  return Object.entries(accounts).find(([other]) => meansSame(other, key))?.[1];
}

/** The accounts with this one, in the place of any that means the same. */
export function withAccount(accounts: Accounts, key: string, kind: Accounts[string]): Accounts {
  return { ...withoutThose(accounts, [key]), [key]: kind };
}

/** The accounts without those that mean the same as one of these keys. */
export function withoutThose(accounts: Accounts, keys: readonly string[]): Accounts {
  return Object.fromEntries(
    Object.entries(accounts).filter(([other]) => !keys.some((key) => meansSame(other, key))),
  );
}

// People write `@JufSanne`, `jufsanne` and `@jufsanne` for one account; some networks show the @, others do not.
function meansSame(one: string, other: string): boolean {
  return plainKey(one) === plainKey(other);
}

function plainKey(key: string): string {
  return key.replace(/:\s*@?\s*/, ':').toLowerCase();
}
