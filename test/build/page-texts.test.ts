import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import nl from '../../public/_locales/nl/messages.json';
import { OWN_PAGES } from '../../scripts/page-texts';

function contentScript(target: string): string {
  return readFileSync(
    join(import.meta.dirname, '..', '..', 'dist', target, 'src', 'extension', 'content.js'),
    'utf8',
  );
}

it.each(['chrome', 'firefox'])(
  'the content script of dist/%s holds the texts of its own views and asks for no others',
  (target) => {
    const script = contentScript(target);
    expect(script).toContain(nl.panel_title_stop.message);
    expect(script).not.toContain(nl.welcome_title.message);
    const elsewhere = new RegExp(`[\`'"](?:${OWN_PAGES.join('|')})_[a-z_]*[\`'"$]`, 'g');
    expect(script.match(elsewhere) ?? []).toEqual([]);
  },
);
