// The real popup, as the toolbar icon opens it. Playwright does not see it, so it is driven over the browser's session.
import { writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { type Extension, pressToolbarIcon } from './extension';

export class Popup {
  #next = 0;

  private constructor(
    private readonly browser: CDPSession,
    private readonly targetId: string,
    private readonly sessionId: string,
  ) {}

  /** Presses the toolbar icon on a page and waits until the popup has rendered. */
  static async open(extension: Extension, page: Page): Promise<Popup> {
    await page.bringToFront();
    await pressToolbarIcon(extension, page);
    return Popup.attach(extension, 'popup.html');
  }

  /** The same for another page of ours that the browser shows beside its tabs, once it is there. */
  static async attach(extension: Extension, path: string): Promise<Popup> {
    const { browser } = extension;
    for (let i = 0; i < 100; i++) {
      const { targetInfos } = await browser.send('Target.getTargets');
      const target = targetInfos.find(({ type, url }) => type === 'page' && url === extension.page(path));
      if (target) {
        const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId });
        const popup = new Popup(browser, target.targetId, sessionId);
        await popup.until(`document.querySelector('main')`);
        return popup;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${path} did not open`);
  }

  /** Presses the toolbar icon and closes the popup once the page's reader has answered it. */
  static async wake(extension: Extension, page: Page): Promise<void> {
    const popup = await Popup.open(extension, page);
    await popup.until(`!document.body.innerText.includes('正在读')`);
    await popup.close();
  }

  /** The value of an expression in the popup. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#send<{ result: { value: T }; exceptionDetails?: unknown }>(
      'Runtime.evaluate',
      { expression, returnByValue: true, awaitPromise: true },
    );
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return result.value;
  }

  /** Waits until an expression is true. */
  async until(expression: string, timeout = 10_000): Promise<void> {
    const end = Date.now() + timeout;
    while (!(await this.evaluate<boolean>(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`the popup never had ${expression}: ${await this.text()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  text = (): Promise<string> => this.evaluate('document.body.innerText');

  /** Clicks the first element that the selector finds and whose text holds the words. */
  async click(selector: string, words = ''): Promise<void> {
    const found = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => e.textContent.includes(${JSON.stringify(words)}))`;
    await this.until(found);
    const { x, y } = await this.evaluate<{ x: number; y: number }>(
      `(() => { const e = ${found}; e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 } })()`,
    );
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.#send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.targetId }).catch(() => undefined);
  }

  /** Nested sessions are not Playwright's to route, so messages are wrapped by hand. */
  async #send<T>(method: string, params: object = {}): Promise<T> {
    const id = ++this.#next;
    const answered = new Promise<T>((resolve, reject) => {
      const heard = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message);
        if (sessionId !== this.sessionId || answer.id !== id) return;
        this.browser.off('Target.receivedMessageFromTarget', heard);
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result);
      };
      this.browser.on('Target.receivedMessageFromTarget', heard);
    });
    await this.browser.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answered;
  }
}
