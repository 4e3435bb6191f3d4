/** Gives the reader of one of our pages a file. What kind it is, is told by its name. */
export function download(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser fetches it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Gives the reader something as a JSON file. */
export function downloadJson(name: string, content: unknown): void {
  download(name, `${JSON.stringify(content, null, 2)}\n`);
}
