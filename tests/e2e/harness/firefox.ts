// A real Firefox with the built extension in it, driven over WebDriver BiDi; real host names lead to loopback.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type SampleServer, serveSamples } from './server';

const BUILT = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const ID = 'mingce@mingce.example';
/** Firefox gives an extension a random address; this pref makes it known beforehand. */
const UUID = '7d1bde87-817b-4330-a892-cebf39de57ab';
const NAMES = ['firefox-esr', 'firefox'];

const onPath = (name: string): string[] => (process.env.PATH ?? '').split(':').map((folder) => join(folder, name));

/** Path of a Firefox on this machine, or undefined. */
export const findFirefox = (): string | undefined => NAMES.flatMap(onPath).find(existsSync);

export interface FirefoxExtension {
  browser: Browser;
  server: SampleServer;
  /** The sample page of this address, served from loopback at the server's port. */
  visit: (url: string) => Promise<Page>;
  /** A page of the extension's own. */
  own: () => Promise<Page>;
  /** Presses one of the extension's shortcuts, Alt and this letter, as the browser's window hears it. */
  command: (letter: string) => Promise<void>;
  /** Opens the extension's sidebar in the browser's window. */
  openSidebar: () => Promise<void>;
  close: () => Promise<void>;
}

/** Evaluates in the browser's own window, outside all pages: there its sidebar and its shortcuts are.
 * Puppeteer has no word for it; WebDriver BiDi has, as Mozilla extends it (`moz:scope`). */
async function inWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: { send: (method: string, params: object) => unknown } };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: { context: string }[] };
  };
  const target = { context: tree.result.contexts[0]?.context };
  const done = (await connection.send('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
    userActivation: true,
  })) as { result: { exceptionDetails?: { text: string } } };
  if (done.result.exceptionDetails) throw new Error(done.result.exceptionDetails.text);
}

/** @param downloads folder that downloads go to without a question */
export async function launchFirefox(executablePath: string, downloads?: string): Promise<FirefoxExtension> {
  const server = await serveSamples();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(downloads && { 'browser.download.dir': downloads, 'browser.download.folderList': 2 }),
      'network.dns.localDomains': 'www.gd.gov.cn,wenku.example.com',
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    },
  });
  await browser.installExtension(BUILT);
  return {
    browser,
    server,
    visit: async (url) => {
      const page = await browser.newPage();
      const { hostname, pathname } = new URL(url);
      await page.goto(`http://${hostname}:${server.port}${pathname}`);
      return page;
    },
    own: async () => {
      const page = await browser.newPage();
      // Going to a moz-extension page never resolves over BiDi, so it is not awaited.
      void page.goto(`moz-extension://${UUID}/options.html`).catch(() => undefined);
      for (let i = 0; i < 100; i++) {
        const there = await page.evaluate(() => document.querySelector('main') !== null).catch(() => false);
        if (there) return page;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error("the extension's page did not open");
    },
    command: (letter) =>
      inWindow(
        browser,
        `[...document.querySelectorAll('keyset[id*=mingce] > key')].find((key) => key.getAttribute('key') === '${letter}').doCommand()`,
      ),
    openSidebar: () =>
      inWindow(
        browser,
        `SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.includes('mingce')))`,
      ),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
