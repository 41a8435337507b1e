// The browser's locks, which Node 20 has not: whoever asks for a name waits for those who asked before.

const last = new Map<string, Promise<unknown>>();

const locks = {
  request: (name: string, _how: object, then: (lock: object) => Promise<unknown>) => {
    const run = (last.get(name) ?? Promise.resolve()).then(() => then({ name }));
    last.set(
      name,
      run.catch(() => undefined),
    );
    return run;
  },
};

if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { locks } });
else Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
