import { beforeEach, describe, expect, it, vi } from 'vitest';

/** As much of a browser as the sites need. */
const { fake } = vi.hoisted(() => {
  interface Registered {
    id: string;
    matches: string[];
    js: string[];
  }
  interface Fake {
    origins: string[];
    registered: Registered[];
    changed: () => void;
    taken: (origins: string[]) => void;
    browser: object;
  }
  const listeners: (() => void)[] = [];
  const takers: ((event: { origins: string[] }) => void)[] = [];
  const settings: ((changes: object) => void)[] = [];
  const stored: Record<string, unknown> = {};
  const fake: Fake = {
    origins: [],
    registered: [],
    changed: () => {
      for (const listener of listeners) listener();
    },
    taken: (origins) => {
      fake.origins = fake.origins.filter((origin) => !origins.includes(origin));
      for (const taker of takers) taker({ origins });
    },
    browser: {
      runtime: { onInstalled: { addListener: () => {} } },
      storage: {
        local: {
          get: async () => structuredClone(stored),
          set: async (items: Record<string, unknown>) => {
            const changes = Object.entries(items).map(([key, newValue]) => [key, { oldValue: stored[key], newValue }]);
            Object.assign(stored, structuredClone(items));
            for (const listener of settings) listener(Object.fromEntries(changes));
          },
          onChanged: { addListener: (listener: (changes: object) => void) => settings.push(listener) },
        },
      },
      permissions: {
        request: async ({ origins }: { origins: string[] }) => {
          // What a wider permission covers is granted without a word.
          if (fake.origins.includes('*://*/*')) return true;
          fake.origins.push(...origins);
          fake.changed();
          return true;
        },
        remove: async ({ origins }: { origins: string[] }) => fake.taken(origins),
        getAll: async () => ({ origins: fake.origins }),
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((origin) => fake.origins.includes(origin) || fake.origins.includes('*://*/*')),
        onAdded: { addListener: (listener: () => void) => listeners.push(listener) },
        onRemoved: { addListener: (taker: (event: { origins: string[] }) => void) => takers.push(taker) },
      },
      scripting: {
        getRegisteredContentScripts: async () => fake.registered,
        unregisterContentScripts: async () => {
          fake.registered = [];
        },
        registerContentScripts: async (scripts: Registered[]) => {
          fake.registered = scripts;
        },
      },
    },
  };
  return { fake };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { readSettings } = await import('../../../lib/platform/settings');
const { addSite, allowedSites, forbidSite, hostIn, keepDetectorOnSites, readableSites } = await import(
  '../../../lib/platform/sites'
);

beforeEach(() => {
  fake.origins = ['*://*.gov.cn/*', '*://*.gov.hk/*'];
});

describe('the sites that the reader has allowed', () => {
  it('are those beyond the government hosts', async () => {
    fake.origins.push('*://wenku.example.com/*', '*://a.example.com/*');
    expect(await allowedSites()).toEqual(['a.example.com', 'wenku.example.com']);
  });

  it('have the detector while they are added, and no longer', async () => {
    keepDetectorOnSites();
    await addSite('wenku.example.com');
    const registered = { js: ['detector.js'], matches: ['*://wenku.example.com/*'] };
    await vi.waitFor(() => expect(fake.registered).toMatchObject([registered]));
    await forbidSite('wenku.example.com');
    await vi.waitFor(() => expect(fake.registered).toEqual([]));
  });

  it('have the detector where a wider permission covers them, and no longer than it does', async () => {
    keepDetectorOnSites();
    fake.origins.push('*://*/*');
    await addSite('wenku.example.com');
    await vi.waitFor(() => expect(fake.registered).toMatchObject([{ matches: ['*://wenku.example.com/*'] }]));
    expect(await readableSites(['wenku.example.com'])).toEqual(['wenku.example.com']);
    fake.taken(['*://*/*']);
    await vi.waitFor(() => expect(fake.registered).toEqual([]));
    await vi.waitFor(async () => expect((await readSettings()).sites).toEqual([]));
    // Allowed again for a link.
    fake.origins.push('*://wenku.example.com/*');
    fake.changed();
    await addSite('other.example.com');
    await vi.waitFor(() => expect(fake.registered).toMatchObject([{ matches: ['*://other.example.com/*'] }]));
  });

  it('have no detector when they were allowed for one link or one check, not even where they had it before', async () => {
    keepDetectorOnSites();
    await addSite('wenku.example.com');
    await vi.waitFor(() => expect(fake.registered).toHaveLength(1));
    // Taken back in the browser's own settings, and allowed again for a link.
    fake.taken(['*://wenku.example.com/*']);
    await vi.waitFor(() => expect(fake.registered).toEqual([]));
    fake.origins.push('http://wenku.example.com/*', '*://files.example.com/*');
    fake.changed();
    await addSite('other.example.com');
    await vi.waitFor(() => expect(fake.registered).toMatchObject([{ matches: ['*://other.example.com/*'] }]));
  });
});

describe('the host in what a reader types', () => {
  it.each([
    ['wenku.example.com', 'wenku.example.com'],
    [' https://www.example.com/a/b?c#d ', 'www.example.com'],
    ['WWW.Example.COM:8080', 'www.example.com'],
    ['某某.政务', 'xn--xuva.xn--zfr164b'],
    ['', null],
    ['文库', null],
    ['*', null],
    ['http://', null],
    ['javascript:alert(1)', null],
    ['a b.com', null],
    ['localhost', null],
  ])('%j is %j', (typed, host) => expect(hostIn(typed)).toBe(host));
});
