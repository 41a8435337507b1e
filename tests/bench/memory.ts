// What the extension's pages and its background hold while something is done, asked of each over the browser's session.
import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';

const MB = 1e6;

/** Bytes. */
export interface Held {
  /** Scripts' heap and their buffers. */
  page: number;
  worker: number;
  /** What the process of the extension holds for itself alone, everything in it together. */
  process: number;
}

/** Asks a target that Playwright does not see. */
class Asked {
  #next = 0;
  readonly #waiting = new Map<number, (answer: { result?: object }) => void>();

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== this.sessionId) return;
      const answer = JSON.parse(message) as { id?: number; result?: object };
      this.#waiting.get(answer.id ?? -1)?.(answer);
    });
  }

  static async of(browser: CDPSession, targetId: string): Promise<Asked> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId });
    return new Asked(browser, sessionId);
  }

  /** Null where the target has gone. */
  async ask(method: string): Promise<Record<string, number> | null> {
    const id = ++this.#next;
    const answered = new Promise<{ result?: object } | null>((resolve) => {
      this.#waiting.set(id, resolve);
      setTimeout(() => resolve(null), 5_000);
    });
    const message = JSON.stringify({ id, method, params: {} });
    await this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(() => null);
    const answer = await answered;
    this.#waiting.delete(id);
    return (answer?.result as Record<string, number> | undefined) ?? null;
  }
}

export class Memory {
  readonly #asked = new Map<string, Asked>();

  /** @param origin `chrome-extension://ID/` */
  constructor(
    private readonly browser: CDPSession,
    private readonly origin: string,
  ) {}

  /** What is held now. @param collect after a garbage collection */
  async held({ collect = false } = {}): Promise<Held> {
    const { targetInfos } = await this.browser.send('Target.getTargets');
    const held: Held = { page: 0, worker: 0, process: 0 };
    for (const { targetId, type, url } of targetInfos) {
      if (!url.startsWith(this.origin)) continue;
      const asked = this.#asked.get(targetId) ?? (await Asked.of(this.browser, targetId));
      this.#asked.set(targetId, asked);
      if (collect) await asked.ask('HeapProfiler.collectGarbage');
      const use = await asked.ask('Runtime.getHeapUsage');
      held[type === 'service_worker' ? 'worker' : 'page'] += (use?.usedSize ?? 0) + (use?.backingStorageSize ?? 0);
    }
    held.process = await this.#process();
    return held;
  }

  /** The most that is held at any time while some work is done. */
  async most<T>(work: () => Promise<T>): Promise<{ value: T; most: Held; ms: number }> {
    const most: Held = { page: 0, worker: 0, process: 0 };
    let running = true;
    const watching = (async () => {
      while (running) {
        const now = await this.held();
        for (const of of ['page', 'worker', 'process'] as const) most[of] = Math.max(most[of], now[of]);
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    })();
    const start = performance.now();
    try {
      return { value: await work(), most, ms: performance.now() - start };
    } finally {
      running = false;
      await watching;
    }
  }

  /** The renderer of the extension is the one whose command line says so. */
  async #process(): Promise<number> {
    const { processInfo } = await this.browser.send('SystemInfo.getProcessInfo');
    let most = 0;
    for (const { id } of processInfo) {
      try {
        const { length } = readFileSync(`/proc/${id}/cmdline`, 'utf8').match(/--extension-process/g) ?? [];
        const anonymous = /RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
        if (length && anonymous) most = Math.max(most, Number(anonymous) * 1024);
      } catch {
        // It has ended, or this is no Linux.
      }
    }
    return most;
  }
}

export const sayHeld = ({ page, worker, process }: Held): string =>
  `page ${(page / MB).toFixed(0)} MB, background ${(worker / MB).toFixed(0)} MB, whole process ${(process / MB).toFixed(0)} MB`;
