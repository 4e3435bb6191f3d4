import browser, { type Runtime, type Storage } from 'webextension-polyfill';

/** The browser's extension interface: promises in every browser. It exists in an extension only, so nothing else imports it. */
export { browser };

/** Who sent a message; `origin` is there in every browser that we run in, and not in the polyfill's type. */
export type Sender = Runtime.MessageSender & { readonly origin?: string };

/** What changed in the storage: for each key what was there and what is. */
export type StorageChanges = Readonly<Record<string, Storage.StorageChange>>;
