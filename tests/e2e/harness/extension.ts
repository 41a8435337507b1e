// A real Chromium with the built extension in it, real host names mapped to loopback, and everything else shut.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from './find-browser';
import { grantedBuild } from './granted';
import { type SampleServer, serveSamples } from './server';

/** What is used of it inside the background. */
declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

export const BUILT = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

export interface Extension {
  context: BrowserContext;
  server: SampleServer;
  id: string;
  worker: Worker;
  /** A session on the whole browser, for what Playwright has no word for. */
  browser: CDPSession;
  /** Address of one of the extension's own pages. */
  page: (path: string) => string;
  /** Reloads the extension, as an update does; its own pages are closed by the browser. */
  reload: () => Promise<void>;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** What the interface speaks, whatever the browser speaks. */
  language?: 'zh-CN' | 'zh-HK' | 'zh-TW' | 'en';
  /** A profile that outlives the browser; without one a new one is made and taken away. */
  profile?: string;
  /** Whether the reader has allowed all that may be asked for. */
  granted?: boolean;
}

/** @throws Error when the extension is not built or no browser is to be had */
export async function launchExtension({
  headless = true,
  colorScheme = 'light',
  language = 'zh-CN',
  profile: kept,
  granted = false,
}: LaunchOptions = {}): Promise<Extension> {
  if (!existsSync(join(BUILT, 'manifest.json'))) throw new Error('The extension is not built: npm run build');
  const folder = granted ? grantedBuild(BUILT) : BUILT;
  const server = await serveSamples();
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'mingce-'));
  const hosts = ['*.gov.cn', '*.example.com'].map((host) => `MAP ${host} 127.0.0.1:${server.port}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    colorScheme,
    viewport: { width: 1280, height: 800 },
    args: [
      // A screen as large as a desk's, so that the popup has its full height.
      ...(headless ? ['--headless=new', '--screen-info={1600x1200}'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=${hosts.join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ...['gpu', 'quic', 'background-networking', 'component-update', 'sync'].map((what) => `--disable-${what}`),
      '--no-first-run',
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  const session = await browser.newBrowserCDPSession();
  // Over the protocol, since branded Chrome no longer loads an extension from its command line.
  const load = () =>
    session.send('Extensions.loadUnpacked' as never, { path: folder } as never) as Promise<{ id: string }>;
  const started = context.waitForEvent('serviceworker', { timeout: 30_000 });
  const { id } = await load();
  const worker = await started;
  await worker.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { version: 1, language: chosen, theme: 'auto' } }),
    language,
  );
  return {
    context,
    server,
    id,
    worker,
    browser: session,
    page: (path) => `chrome-extension://${id}/${path}`,
    reload: async () => {
      // Loading the same folder again replaces the running extension, as an update does.
      await load();
    },
    close: async () => {
      await context.close();
      await server.close();
      if (granted) rmSync(folder, { recursive: true, force: true });
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Presses the toolbar icon on a tab, as a reader would: the popup opens and the extension may read the page. */
export async function pressToolbarIcon({ browser, id }: Extension, page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  await session.detach();
  const tab = targetInfos.find(({ url }) => url === targetInfo.url);
  if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
  await browser.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
}
