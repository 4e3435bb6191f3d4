import { localTime } from '../../review/local-time';
import { problemLine } from '../problem-lines';
import type { Voice } from '../voice';
import type { CheckedSite, SelfCheck } from './props';

/** A line of the self-check. */
export interface Row {
  readonly name: string;
  readonly value: string;
  /** Somebody has to do something about it. */
  readonly wrong?: boolean;
}

/** A part of the self-check. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly rows: readonly Row[];
}

/** The self-check in words, part by part. Pure. */
export function sectionsOf(check: SelfCheck, voice: Voice): readonly Section[] {
  const { say } = voice;
  return [
    { id: 'versions', title: say('self_check_versions'), rows: versions(check, voice) },
    policySet(check, voice),
    { id: 'refused', title: say('self_check_refused'), ...refused(check, voice) },
    { id: 'sites', title: say('self_check_sites'), rows: check.sites.map((site) => siteRow(site, voice)) },
    { id: 'stored', title: say('self_check_stored'), ...stored(check, voice) },
  ];
}

/** The self-check as plain text, to send to somebody. Pure. */
export function selfCheckText(check: SelfCheck, voice: Voice): string {
  const parts = sectionsOf(check, voice).map(({ title, intro, rows }) =>
    [title, ...(intro ? [intro] : []), ...rows.map(({ name, value }) => `- ${name}: ${value}`)].join('\n'),
  );
  return `${[`${voice.say('self_check_title')} · ${localTime(check.made)}`, ...parts].join('\n\n')}\n`;
}

function versions({ version, id, installed, browser, system }: SelfCheck, { say }: Voice): Row[] {
  return [
    { name: say('extension_name'), value: version },
    { name: say('self_check_id'), value: id },
    ...(installed ? [{ name: say('self_check_installed'), value: howInstalled(installed, say) }] : []),
    { name: say('self_check_browser'), value: browser },
    { name: say('self_check_system'), value: system },
  ];
}

function howInstalled(installed: string, say: Voice['say']): string {
  const known = ['admin', 'development', 'normal', 'sideload'];
  return say(`self_check_installed_${known.includes(installed) ? installed : 'other'}`);
}

function policySet({ policy, id, browser }: SelfCheck, { say }: Voice): Section {
  const place = say(browser.startsWith('Firefox') ? 'self_check_from_firefox' : 'self_check_from_chromium', {
    id,
  });
  return {
    id: 'policy',
    title: say('self_check_policy'),
    intro: `${say(policy.managed ? 'self_check_managed' : 'self_check_unmanaged')} ${place}`,
    rows: policy.set.map(({ path, value }) => ({ name: path, value })),
  };
}

function refused({ policy }: SelfCheck, voice: Voice): Pick<Section, 'intro' | 'rows'> {
  if (policy.refused.length === 0) return { intro: voice.say('self_check_refused_none'), rows: [] };
  const rows = policy.refused.map((told) => ({
    name: told.path,
    value: problemLine(told, voice),
    wrong: true,
  }));
  return { rows };
}

function siteRow({ name, host, permitted, off }: CheckedSite, { say }: Voice): Row {
  const title = name ? `${name} (${host})` : host;
  if (!permitted) return { name: title, value: say('self_check_not_permitted'), wrong: true };
  return { name: title, value: say(off ? 'self_check_off' : 'self_check_permitted') };
}

function stored({ stored: keys, setAside }: SelfCheck, voice: Voice): Pick<Section, 'intro' | 'rows'> {
  const { say } = voice;
  const rows = keys.map(({ area, key, size }) => ({
    name: key,
    value: say(`self_check_stored_${area}`, { size: String(size) }),
  }));
  const aside = setAside.map(({ key, since, count }) => ({
    name: key,
    value: say('self_check_set_aside', { since: localTime(since), count: String(count) }),
    wrong: true,
  }));
  return {
    intro: say(keys.length > 0 ? 'self_check_stored_intro' : 'self_check_stored_none'),
    rows: [...rows, ...aside],
  };
}
