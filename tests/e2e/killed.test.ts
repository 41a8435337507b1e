// The whole browser killed in the moment that a save was acknowledged: the next one finds what was saved.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Extension, launchExtension } from './harness/extension';
import { ownPage, rows } from './harness/library';

/** What is used of it inside our own pages. */
declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<{ ok: boolean; value: { state: string } }> };
};

const KILLS = 20;
/** Characters of each page: a policy of a dozen pages. */
const LONG = 20_000;

const profile = mkdtempSync(join(tmpdir(), 'mingce-killed-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Every process of the browser at once, so that none can finish what another began. */
async function kill({ browser, context, server }: Extension): Promise<void> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const closed = new Promise((resolve) => context.once('close', resolve));
  for (const { id } of processInfo) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // Gone with its parent already.
    }
  }
  await closed;
  await server.close();
}

it(`killed ${KILLS} times right after the acknowledgement, it has lost nothing`, { timeout: 240_000 }, async () => {
  for (let n = 0; n <= KILLS; n++) {
    const extension = await launchExtension({ profile });
    const own = await ownPage(extension);
    expect((await rows(own, 'documents')).map(({ title }) => title).sort()).toEqual(
      Array.from({ length: n }, (_, i) => `第${i}号工作方案`).sort(),
    );
    expect(await rows(own, 'versions')).toHaveLength(n);
    if (n === KILLS) {
      await extension.close();
      return;
    }
    const { ok, value } = await own.evaluate(
      async ([name, chars]) => {
        const none = {
          docNumber: null,
          indexNumber: null,
          writtenDate: null,
          publishedDate: null,
          effectiveDate: null,
        };
        const metadata = {
          ...none,
          title: name,
          issuer: [],
          expiryDate: null,
          status: null,
          topic: null,
          source: null,
        };
        const text = `${name}要求各部门落实责任。`;
        const blocks = Array.from({ length: chars / text.length }, () => ({ kind: 'paragraph', text }));
        const url = `http://www.gd.gov.cn/${encodeURIComponent(name)}.html`;
        const snapshot = { url, kind: 'policy', trust: 'official', metadata, blocks, attachments: [] };
        const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0'));
        const input = { key: key.join(''), index: 0, total: 1, text: JSON.stringify(snapshot) };
        return chrome.runtime.sendMessage({ name: 'save/piece', input });
      },
      [`第${n}号工作方案`, LONG] as const,
    );
    expect([ok, value.state]).toEqual([true, 'saved']);
    await kill(extension);
  }
});
