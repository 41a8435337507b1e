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
    browser: object;
  }
  const listeners: (() => void)[] = [];
  const fake: Fake = {
    origins: [],
    registered: [],
    changed: () => {
      for (const listener of listeners) listener();
    },
    browser: {
      permissions: {
        getAll: async () => ({ origins: fake.origins }),
        onAdded: { addListener: (listener: () => void) => listeners.push(listener) },
        onRemoved: { addListener: () => {} },
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

const { allowedSites, hostIn, keepDetectorOnSites } = await import('../../../lib/platform/sites');

beforeEach(() => {
  fake.origins = ['*://*.gov.cn/*', '*://*.gov.hk/*'];
});

describe('the sites that the reader has allowed', () => {
  it('are those beyond the government hosts', async () => {
    fake.origins.push('*://wenku.example.com/*', '*://a.example.com/*');
    expect(await allowedSites()).toEqual(['a.example.com', 'wenku.example.com']);
  });

  it('have the detector while they are allowed, and no longer', async () => {
    keepDetectorOnSites();
    fake.origins.push('*://wenku.example.com/*');
    fake.changed();
    await vi.waitFor(() =>
      expect(fake.registered).toMatchObject([{ js: ['detector.js'], matches: ['*://wenku.example.com/*'] }]),
    );
    fake.origins.pop();
    fake.changed();
    await vi.waitFor(() => expect(fake.registered).toEqual([]));
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
