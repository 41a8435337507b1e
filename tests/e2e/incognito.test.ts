// A private window: nothing of it is written to the disk before the reader has said so. Playwright does not see such
// windows, so this one is driven over the browser's own session.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, launchExtension } from './harness/extension';
import { ownPage, rows } from './harness/library';
import { OFFICIAL } from './harness/server';

/** What is used of it inside the browser's page of extensions and inside our own. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration: (what: object) => Promise<void>;
    updateExtensionConfiguration: (what: object) => Promise<void>;
  };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  windows: { create: (what: object) => Promise<unknown> };
  tabs: {
    query: (what: object) => Promise<{ id: number; url?: string; incognito: boolean; status: string }[]>;
    sendMessage: (
      tabId: number,
      message: object,
      options: object,
    ) => Promise<{ value: { phase: string; save: { is: string; failure?: string } } }>;
  };
};

let extension: Extension;
let own: Page;
let window: Window;

beforeAll(async () => {
  extension = await launchExtension();
  const extensions = await extension.context.newPage();
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extension.id);
  // The browser starts the extension anew for it.
  await extensions.waitForTimeout(1000);
  own = await ownPage(extension);
  await own.evaluate((url) => chrome.windows.create({ url, incognito: true }), OFFICIAL);
  window = await Window.find(extension.browser);
  // As the popup does: a page that was open before the extension was let in has no reader yet.
  const woken = await own.evaluate(async () => {
    const tab = (await chrome.tabs.query({})).find(({ incognito }) => incognito);
    return chrome.runtime.sendMessage({ name: 'tab/wake', input: { tabId: tab?.id } });
  });
  expect(woken).toEqual({ ok: true, value: null });
});
afterAll(() => extension?.close());

/** The private window's page, which asks by a dialogue. */
class Window {
  #id = 0;
  readonly #asked: string[] = [];
  answer = false;

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      const { method, params } = JSON.parse(message);
      if (from !== sessionId || method !== 'Page.javascriptDialogOpening') return;
      this.#asked.push(params.message);
      void this.#send('Page.handleJavaScriptDialog', { accept: this.answer });
    });
  }

  static async find(browser: CDPSession): Promise<Window> {
    for (let i = 0; i < 100; i++) {
      const { targetInfos } = await browser.send('Target.getTargets');
      const target = targetInfos.find(({ type, url }) => type === 'page' && url === OFFICIAL);
      if (target) {
        const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId });
        const found = new Window(browser, sessionId);
        await found.#send('Page.enable');
        return found;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('no private window');
  }

  /** Questions asked since this was last called. */
  asked = (): string[] => this.#asked.splice(0);

  async #send(method: string, params: object = {}): Promise<void> {
    const message = JSON.stringify({ id: ++this.#id, method, params });
    await this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
  }
}

/** Tells the reader in the private window something, as the popup does, once it is there. */
async function tell(name: string): Promise<{ phase: string; save: { is: string; failure?: string } }> {
  for (let i = 0; i < 100; i++) {
    const state = await own.evaluate(async (said) => {
      const tab = (await chrome.tabs.query({})).find(({ incognito }) => incognito);
      const answer = await chrome.tabs
        .sendMessage(tab?.id ?? -1, { name: said, input: {} }, { frameId: 0 })
        .catch(() => null);
      return answer?.value ?? null;
    }, name);
    if (state) return state;
    await own.waitForTimeout(50);
  }
  const tabs = await own.evaluate(async () =>
    (await chrome.tabs.query({})).map(({ url, incognito, status }) => `${url} ${incognito} ${status}`),
  );
  throw new Error(`no reader in the private window: ${tabs.join(', ')}`);
}

const kept = async () => {
  const tables = ['documents', 'versions', 'pieces', 'receipts', 'jobs', 'originals'];
  return Promise.all(tables.map(async (table) => (await rows(own, table)).length));
};

it('is read like any other, and nothing of it is stored', async () => {
  await expect.poll(async () => (await tell('reader/state')).phase).toBe('ready');
  expect(await kept()).toEqual([0, 0, 0, 0, 0, 0]);
});

it('asks before it saves, and a no leaves nothing behind', async () => {
  window.answer = false;
  expect((await tell('reader/save')).save).toEqual({ is: 'failed', failure: 'incognito' });
  const [question, ...more] = window.asked();
  expect(question).toContain('会写到磁盘上，关闭无痕窗口后仍然保留');
  expect(more).toEqual([]);
  expect(await kept()).toEqual([0, 0, 0, 0, 0, 0]);
});

it('saves after a yes, and asks again for the next save', async () => {
  window.answer = true;
  expect((await tell('reader/save')).save.is).toBe('saved');
  expect(window.asked()).toHaveLength(1);
  expect(await rows(own, 'documents')).toHaveLength(1);
  expect((await tell('reader/save')).save.is).toBe('saved');
  expect(window.asked()).toHaveLength(1);
});
