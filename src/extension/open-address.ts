import { browser } from './browser';

const OPENABLE: readonly string[] = ['https:', 'mailto:', 'tel:'];

/** Opens an address in a tab of its own, beside the one that asked; a mail program or a phone takes over from there. */
export async function openAddress(url: string, index: number | undefined): Promise<undefined> {
  if (!isOpenable(url)) return undefined;
  await browser.tabs.create({ url, ...(index !== undefined && { index: index + 1 }) });
  return undefined;
}

/** Whether we open such an address at all. */
function isOpenable(url: string): boolean {
  return URL.canParse(url) && OPENABLE.includes(new URL(url).protocol);
}
