import { browser } from './browser';

/** A host where the browser starts our script by itself. */
export interface NetworkMatch {
  readonly host: string;
  /** As the manifest has it. */
  readonly pattern: string;
}

/** The networks, host by host. */
export function networkMatches(): readonly NetworkMatch[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const patterns = scripts.flatMap(({ matches = [] }) => matches);
  return patterns.map((pattern) => ({ pattern, host: new URL(pattern.replace('*', '')).hostname }));
}
