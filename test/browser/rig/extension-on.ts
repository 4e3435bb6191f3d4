import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The extension for Chromium with something else in its manifest, in a folder of its own until it is removed. */
export interface Variant {
  readonly folder: string;
  remove(): void;
}

/** A copy of the built extension that is allowed on these hosts from the start: nobody can press Chromium's question without a screen. */
export function extensionAllowedOn(hosts: readonly string[]): Variant {
  return variant((manifest) => ({ ...manifest, host_permissions: patternsOf(hosts) }));
}

/** A copy of the built extension that starts on these hosts too, as if somebody had added them. */
export function extensionAlsoOn(hosts: readonly string[]): Variant {
  return variant((manifest) => {
    const [networks] = manifest.content_scripts;
    const matches = [...(networks?.matches ?? []), ...patternsOf(hosts)];
    return { ...manifest, content_scripts: [{ ...networks, matches }] };
  });
}

interface Manifest {
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

function variant(change: (manifest: Manifest) => object): Variant {
  const folder = mkdtempSync(join(tmpdir(), 'postwijzer-variant-'));
  cpSync('dist/chrome', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

function patternsOf(hosts: readonly string[]): string[] {
  return hosts.map((host) => `https://${host}/*`);
}
