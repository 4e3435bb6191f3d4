/** A listener list as the browser's extension interface has them. */
export function fakeEvent<Arguments extends unknown[]>() {
  const listeners = new Set<(...values: Arguments) => unknown>();
  return {
    addListener: (listener: (...values: Arguments) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...values: Arguments) => unknown) => void listeners.delete(listener),
    /** Calls all listeners; gives what they answer. */
    fire: (...values: Arguments) => [...listeners].map((listener) => listener(...values)),
  };
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** As much of the browser's extension interface as storage and messages need, in memory. */
export function fakeBrowser() {
  const stored: Record<string, unknown> = {};
  const session: Record<string, unknown> = {};
  const policy: Record<string, unknown> = {};
  const onChanged = fakeEvent<[Changes, string]>();
  const onMessage = fakeEvent<[unknown, { id?: string }]>();
  const sent: { tab?: number; message: unknown }[] = [];
  return {
    stored,
    session,
    policy,
    sent,
    runtime: {
      id: 'ours',
      onMessage,
      sendMessage: async (message: unknown) => sent.push({ message }),
    },
    tabs: { sendMessage: async (tab: number, message: unknown) => sent.push({ tab, message }) },
    storage: {
      onChanged,
      local: fakeArea('local', stored, onChanged),
      session: fakeArea('session', session, onChanged),
      managed: { get: fakeArea('managed', policy, onChanged).get },
    },
  };
}

type OnChanged = ReturnType<typeof fakeEvent<[Changes, string]>>;

/** One area of the storage. It gives and keeps copies, and answers later, as browsers do. */
function fakeArea(area: string, stored: Record<string, unknown>, onChanged: OnChanged) {
  return {
    get: async (keys: string | readonly string[] | null) => {
      const wanted = keys === null ? Object.keys(stored) : [keys].flat();
      const found = wanted.filter((key) => Object.hasOwn(stored, key)).map((key) => [key, stored[key]]);
      return structuredClone(Object.fromEntries(found)) as Record<string, unknown>;
    },
    set: async (values: Record<string, unknown>) => {
      Object.assign(stored, structuredClone(values));
      const changes = Object.entries(values).map(([key, newValue]) => [key, { newValue }]);
      onChanged.fire(Object.fromEntries(changes), area);
    },
    clear: async () => {
      for (const key of Object.keys(stored)) delete stored[key];
    },
    remove: async (keys: string | readonly string[]) => {
      const gone = [keys].flat().filter((key) => Object.hasOwn(stored, key));
      for (const key of gone) delete stored[key];
      if (gone.length > 0) onChanged.fire(Object.fromEntries(gone.map((key) => [key, {}])), area);
    },
  };
}

/** The browser's locks: whoever asks for a name waits until those before have finished. */
export function fakeLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, turn);
      return turn;
    },
  };
}
