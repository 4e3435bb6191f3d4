import { cpSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Chromium looks for what its management sets; no flag says otherwise. */
const CHROMIUM_PLACE = '/etc/chromium';

/** A program that runs a Chromium for which a policy stands, as a file of `policies/managed`. */
export function chromiumUnder(policy: object, executable: string, folder: string): string {
  const ours = coverFor(CHROMIUM_PLACE, folder);
  write(join(ours, 'policies', 'managed'), 'test.json', policy);
  // In its view of the files it is root, and then has no sandbox.
  return program({ executable, place: CHROMIUM_PLACE, ours, folder, more: '--no-sandbox' });
}

/** A program that runs a Firefox for which a policy stands, as `policies.json`. */
export function firefoxUnder(policy: object, executable: string, folder: string): string {
  const place = join(dirname(realpathSync(executable)), 'distribution');
  const ours = coverFor(place, folder);
  write(ours, 'policies.json', policy);
  return program({ executable, place, ours, folder, more: '' });
}

/** A copy of a folder of the system, which is made where it is missing. */
function coverFor(place: string, folder: string): string {
  mkdirSync(place, { recursive: true });
  const ours = join(folder, 'cover');
  // The place may be a link: a copy of that would lead back into the system.
  cpSync(realpathSync(place), ours, { recursive: true, dereference: true });
  return ours;
}

function write(folder: string, name: string, policy: object): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify(policy));
}

interface Covered {
  readonly executable: string;
  /** The system's folder, and what lies over it. */
  readonly place: string;
  readonly ours: string;
  /** Where the program is written. */
  readonly folder: string;
  /** What is added to what it is asked. */
  readonly more: string;
}

/**
 * Runs a browser with a view of the files of its own, in which one folder lies over another: a policy in a folder of the
 * system would hold for every browser on the machine.
 */
function program({ executable, place, ours, folder, more }: Covered): string {
  const path = join(folder, 'under-policy');
  const cover = `mount --bind "$0" '${place}' && exec "$@" ${more}`;
  const script = `#!/bin/sh\nexec unshare --user --map-root-user --mount sh -c '${cover.replaceAll("'", "'\\''")}' '${ours}' '${executable}' "$@"\n`;
  writeFileSync(path, script, { mode: 0o755 });
  return path;
}
