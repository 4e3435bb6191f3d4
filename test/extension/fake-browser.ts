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
  const onChanged = fakeEvent<[Changes, string]>();
  const onMessage = fakeEvent<[unknown, { id?: string }]>();
  const sent: { tab?: number; message: unknown }[] = [];
  return {
    stored,
    sent,
    runtime: {
      id: 'ours',
      onMessage,
      sendMessage: async (message: unknown) => sent.push({ message }),
    },
    tabs: { sendMessage: async (tab: number, message: unknown) => sent.push({ tab, message }) },
    storage: {
      onChanged,
      local: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (values: Record<string, unknown>) => {
          Object.assign(stored, values);
          const changes = Object.entries(values).map(([key, newValue]) => [key, { newValue }]);
          onChanged.fire(Object.fromEntries(changes), 'local');
        },
      },
    },
  };
}
