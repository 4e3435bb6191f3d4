import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../manifest.json';

type Values = Record<string, unknown>;

/** The extension's id in Chromium, which its key decides. */
export const CHROMIUM_ID = [...createHash('sha256').update(manifest.key, 'base64').digest('hex').slice(0, 32)]
  .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  .join('');

/** The extension's id in Firefox. */
export const FIREFOX_ID = manifest.browser_specific_settings.gecko.id;

/** Reads the policy for the extension from an example file, as the browser that it is meant for would. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'google-admin.json': (text) =>
    Object.fromEntries(
      Object.entries<{ Value: unknown }>(JSON.parse(text)).map(([key, { Value }]) => [key, Value]),
    ),
  'linux-chromium.json': (text) => JSON.parse(text)['3rdparty'].extensions[CHROMIUM_ID],
  'firefox-policies.json': (text) => JSON.parse(text).policies['3rdparty'].Extensions[FIREFOX_ID],
  'macos-chrome.plist': plist,
  'windows-chrome.reg': (text) => registry(text, 'Google\\Chrome'),
  'edge.reg': (text) => registry(text, 'Microsoft\\Edge'),
};

/** The text of an example file. */
export function rolloutFile(name: string): string {
  return readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'rollout', name), 'utf8');
}

/** The values under the extension's key. Groups and lists stand there as JSON, yes and no as a number. */
function registry(text: string, browser: string): Values {
  const [header, ...keys] = text.split(/\r\n\r\n/);
  if (header !== 'Windows Registry Editor Version 5.00') throw new Error(`Not a registry file: ${header}`);
  const path = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`;
  const [, ...lines] =
    keys
      .find((key) => key.startsWith(`[${path}]`))
      ?.trim()
      .split('\r\n') ?? [];
  return Object.fromEntries(lines.map(registryValue));
}

function registryValue(line: string): [string, unknown] {
  const [, name, value] = /^"(\w+)"=(.+)$/.exec(line) ?? [];
  if (!name || !value) throw new Error(`Not a value: ${line}`);
  if (value.startsWith('dword:')) return [name, Number.parseInt(value.slice(6), 16) === 1];
  // Quotes and backslashes are written as in JSON.
  const text: string = JSON.parse(value);
  return [name, /^[[{]/.test(text) ? JSON.parse(text) : text];
}

/** What stands in a property list: dictionaries, lists, text, numbers, yes and no. */
function plist(text: string): unknown {
  const tokens =
    text.match(/<\/?(?:dict|array)>|<(?:true|false)\/>|<(key|string|integer)>[^<]*<\/\1>/g) ?? [];
  return plistValue(tokens[Symbol.iterator]());
}

function plistValue(tokens: Iterator<string>, token = next(tokens)): unknown {
  if (token === '<dict>') return Object.fromEntries(plistEntries(tokens));
  if (token === '<array>') return plistItems(tokens);
  if (token === '<true/>' || token === '<false/>') return token === '<true/>';
  const content = token.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
  return token.startsWith('<integer>') ? Number(content) : content;
}

function plistEntries(tokens: Iterator<string>): [string, unknown][] {
  const entries: [string, unknown][] = [];
  for (let token = next(tokens); token !== '</dict>'; token = next(tokens))
    entries.push([token.replace(/<[^>]+>/g, ''), plistValue(tokens)]);
  return entries;
}

function plistItems(tokens: Iterator<string>): unknown[] {
  const items: unknown[] = [];
  for (let token = next(tokens); token !== '</array>'; token = next(tokens))
    items.push(plistValue(tokens, token));
  return items;
}

function next(tokens: Iterator<string>): string {
  const { value, done } = tokens.next();
  if (done) throw new Error('The property list ends too early');
  return value;
}
