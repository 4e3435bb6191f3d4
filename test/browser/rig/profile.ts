import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for a browser's profile, and what takes it away again. */
export function newProfile(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'postwijzer-'));
  // A browser may still write while it closes.
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** Keeps Chromium from connecting to hosts before anything asks for them. */
export function withoutPrediction(profile: string): void {
  const folder = join(profile, 'Default');
  mkdirSync(folder);
  writeFileSync(join(folder, 'Preferences'), JSON.stringify({ net: { network_prediction_options: 2 } }));
}
