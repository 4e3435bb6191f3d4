import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import source from '../../manifest.json';

const ROOT = join(import.meta.dirname, '..', '..');

interface BuiltManifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly web_accessible_resources?: unknown;
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
  }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_popup: string };
  readonly key?: string;
  readonly storage?: { readonly managed_schema: string };
  readonly browser_specific_settings?: unknown;
}

function built(target: string): BuiltManifest {
  return JSON.parse(readFileSync(join(ROOT, 'dist', target, 'manifest.json'), 'utf8'));
}

/** The programs and pages that were built, as paths below the target's folder. */
function builtFiles(target: string, ending: RegExp): readonly string[] {
  const folder = join(ROOT, 'dist', target);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path));
}

function builtText(target: string, path: string): string {
  return readFileSync(join(ROOT, 'dist', target, path), 'utf8');
}

describe.each(['chrome', 'firefox'])('dist/%s', (target) => {
  it('asks for storage, a menu item, the hosts of the sites and what added sites need, and nothing else', () => {
    const { permissions, host_permissions, optional_host_permissions, content_scripts } = built(target);
    expect(permissions).toEqual(['contextMenus', 'scripting', 'storage']);
    expect(optional_host_permissions).toEqual(['https://*/*']);
    expect(host_permissions).toBeUndefined();
    expect(content_scripts.map(({ matches }) => matches)).toEqual(
      source.content_scripts.map(({ matches }) => matches),
    );
  });

  it('lets no page fetch its files', () => {
    expect(built(target).web_accessible_resources).toBeUndefined();
  });

  it('allows itself no connection and no code but its own', () => {
    const policy = built(target).content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy.join()).not.toMatch(/unsafe|https?:|blob:|data:|\*/);
  });

  it('has every file that the manifest names', () => {
    const { content_scripts, background, icons, action } = built(target);
    const named = [
      ...content_scripts.flatMap(({ js }) => js),
      ...(background.scripts ?? [background.service_worker ?? 'no background']),
      ...Object.values(icons),
      action.default_popup,
    ];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(join(ROOT, 'dist', target, path)))).toEqual([]);
  });

  it('has a content script that stands alone', () => {
    const script = builtText(target, 'src/extension/content.js');
    expect(script.length).toBeGreaterThan(10_000);
    expect(/\bimport\s*\(|^\s*import\b/m.test(script), 'it imports something').toBe(false);
    expect(script.includes('process.env.NODE_ENV'), 'it was not built for production').toBe(false);
  });

  it('holds no source map, no drawing and no code from elsewhere', () => {
    expect(builtFiles(target, /\.(map|svg|ts|tsx)$/)).toEqual([]);
    const programs = builtFiles(target, /\.(js|html)$/);
    expect(programs.length).toBeGreaterThan(2);
    const remote =
      /\beval\(|new Function\(|import\(\s*["'`]https?:|<script[^>]+src=["']https?:|importScripts\(/;
    expect(programs.filter((path) => remote.test(builtText(target, path)))).toEqual([]);
  });
});

describe('the two targets', () => {
  it('differ only in what the other browser does not know', () => {
    const { key, background: worker, storage, ...chrome } = built('chrome');
    const { browser_specific_settings, background: page, ...firefox } = built('firefox');
    expect(key).toBe(source.key);
    expect(existsSync(join(ROOT, 'dist', 'chrome', storage?.managed_schema ?? 'no schema'))).toBe(true);
    expect(browser_specific_settings).toEqual(source.browser_specific_settings);
    expect(worker.service_worker).toBe(page.scripts?.[0]);
    expect({ ...chrome, minimum_chrome_version: undefined }).toEqual({ ...firefox });
  });
});
