import { fakeBrowser, fakeEvent } from './fake-browser';

/** The fake browser with permissions for hosts and registered scripts. */
export function browserWithSites() {
  const base = fakeBrowser();
  const allowed = new Set<string>();
  const fake = {
    ...base,
    asked: [] as { origins: string[] }[],
    answers: true,
    allowed,
    registered: [] as { id: string }[],
    runtime: {
      ...base.runtime,
      getURL: (path: string) => `moz-extension://1b2c${path}`,
      getManifest: () => ({
        content_scripts: [{ js: ['src/extension/content.js'], matches: ['https://network.example/*'] }],
      }),
    },
    permissions: {
      onAdded: fakeEvent<[]>(),
      onRemoved: fakeEvent<[]>(),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)),
      request: async (wanted: { origins: string[] }) => {
        fake.asked.push(wanted);
        if (fake.answers) for (const origin of wanted.origins) allowed.add(origin);
        return fake.answers;
      },
      remove: async ({ origins }: { origins: string[] }) => origins.map((origin) => allowed.delete(origin)),
    },
    scripting: {
      getRegisteredContentScripts: async () => fake.registered,
      unregisterContentScripts: async () => {
        fake.registered = [];
      },
      registerContentScripts: async (scripts: { id: string }[]) => {
        if (fake.registered.length > 0) throw new Error('Duplicate script ID');
        fake.registered = scripts;
      },
    },
  };
  return fake;
}
