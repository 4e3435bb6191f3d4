import type { Writer } from './compose-boxes';

/** What a style sheet may name, and the keywords for the browser's own fonts, which nobody can define. */
const FAMILIES = [
  ...['Segoe UI', 'Roboto', 'Helvetica Neue', 'Helvetica', 'Arial', 'Ubuntu', 'Cantarell', 'Noto Sans'],
  ...['Times New Roman', 'Courier New', 'Menlo', 'Consolas', 'DejaVu Sans', 'Liberation Sans'],
  ...['Apple Color Emoji', 'Segoe UI Emoji', 'Segoe UI Symbol', 'Noto Color Emoji', 'Twemoji Mozilla'],
  ...['-apple-system', 'BlinkMacSystemFont', 'system-ui', 'sans-serif', 'serif', 'monospace', 'emoji'],
  ...['ui-sans-serif', 'ui-monospace', '-webkit-small-control', 'MS Shell Dlg 2'],
];

/** Defines every family that a style sheet of ours could name, and writes the page itself in none of them. */
export function setFontTraps({ tab }: Writer): Promise<void> {
  return tab.evaluate((families) => {
    const defined = families.map(
      (name) => `@font-face { font-family: "${name}"; src: url(/asked-for.woff2); }`,
    );
    const sheet = document.createElement('style');
    const plain = '*, ::file-selector-button { font-family: fantasy !important; }';
    sheet.textContent = `${defined.join('')} ${plain}`;
    document.head.append(sheet);
  }, FAMILIES);
}

/** The families that something on the page was drawn with: of these the browser asked for the file. */
export function sprungFonts({ tab }: Writer): Promise<string[]> {
  return tab.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const asked = [...document.fonts].filter(({ status }) => status !== 'unloaded');
    return asked.map(({ family }) => family.replaceAll('"', ''));
  });
}

/** Writes a word in a family on the page itself. */
export function writeIn(family: string, { tab }: Writer): Promise<void> {
  return tab.evaluate((wanted) => {
    const word = document.createElement('p');
    word.textContent = 'appels';
    word.style.setProperty('font-family', `"${wanted}"`, 'important');
    document.body.append(word);
  }, family);
}

/** The fonts of all in our layer that shows words. */
export async function fontsOfOurs({ layer }: Writer): Promise<readonly string[] | undefined> {
  return layer.ask((root) => {
    const shown = [...root.querySelectorAll('.pw, .pw *')];
    const written = shown.filter((one) => one.matches('button, input, select, textarea') || one.textContent);
    return [...new Set(written.map((one) => getComputedStyle(one).fontFamily))];
  }, null);
}
