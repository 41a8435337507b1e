// Documents know their family: links between saved ones and bundled ones, in both directions, with what they say.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { objections } from './harness/axe';
import { type Extension, launchExtension } from './harness/extension';
import { ownPage, rows } from './harness/library';

/** What is used of it inside the extension's pages. */
declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

let extension: Extension;
let page: Page;

interface Said {
  title: string;
  docNumber: string | null;
  writtenDate: string;
  expiryDate?: string | null;
  text: string[];
}

const OLD: Said = {
  title: '广东省数字经济统计监测暂行办法',
  docNumber: '粤府办〔2015〕9号',
  writtenDate: '2015-03-01',
  text: ['到2020年，全省数字经济增加值达到5万亿元。', '本办法自印发之日起施行。'],
};
const NEW: Said = {
  title: '广东省数字经济促进办法',
  docNumber: '粤府〔2021〕12号',
  writtenDate: '2021-08-01',
  text: [
    `为贯彻落实《粤港澳大湾区发展规划纲要》《国家数字经济发展战略纲要》（中办发〔2016〕48号），制定本办法。`,
    '到2025年，全省数字经济增加值达到7万亿元。',
    `《${OLD.title}》（${OLD.docNumber}）同时废止。`,
  ],
};

const OVER: Said = {
  title: '广东省数字经济发展若干扶持措施',
  docNumber: '粤府〔2018〕23号',
  writtenDate: '2018-03-01',
  expiryDate: '2020-12-31',
  text: ['对数字经济企业给予扶持。'],
};
const ENDING: Said = {
  title: '广东省数字经济数据管理办法',
  docNumber: null,
  writtenDate: '2021-10-18',
  expiryDate: '2097-12-31',
  text: ['数字经济数据由省政务服务数据管理局管理。'],
};

async function save({ title, docNumber, writtenDate, expiryDate = null, text }: Said, n: number): Promise<string> {
  const snapshot = {
    url: `http://www.gd.gov.cn/family-${n}.html`,
    kind: 'policy',
    trust: 'official',
    metadata: {
      ...{ title, docNumber, writtenDate, issuer: ['广东省人民政府'], indexNumber: null, publishedDate: null },
      ...{ effectiveDate: null, expiryDate, status: null, topic: null, source: null },
    },
    blocks: text.map((each) => ({ kind: 'paragraph', text: each })),
    attachments: [],
  };
  const piece = { key: String(n).padStart(32, '0'), index: 0, total: 1, text: JSON.stringify(snapshot) };
  const answer = await page.evaluate(
    (input) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage({ name: 'save/piece', input }),
    piece,
  );
  return (answer as { value: { documentId: string } }).value.documentId;
}
interface ExtensionPage {
  chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
}

let ids: [string, string];
beforeAll(async () => {
  extension = await launchExtension();
  page = await ownPage(extension);
  ids = [await save(OLD, 1), await save(NEW, 2)];
  await save(OVER, 3);
  await save(ENDING, 4);
  await page.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, language: 'zh-CN', theme: 'auto', toured: true } }),
  );
  await vi.waitFor(async () => expect(await rows(page, 'jobs')).toEqual([]), { timeout: 30_000, interval: 200 });
});
afterAll(() => extension?.close());

const open = async (id: string) => {
  await page.goto('about:blank');
  await page.goto(extension.page(`library.html#/saved/${id}`));
  await page.locator('article h1').waitFor();
};

it('a saved document leads to what it cites, bundled or saved, and says who repealed it', async () => {
  await open(ids[1]);
  const chips = page.locator('article').getByRole('link');
  await chips.filter({ hasText: `引用${OLD.title}` }).waitFor();
  expect(await chips.filter({ hasText: '引用粵港澳大灣區發展規劃綱要' }).count()).toBe(1);

  await chips.filter({ hasText: `引用${OLD.title}` }).click();
  await page.getByText(`已被《${NEW.title}》废止`).waitFor();
  const related = page.getByRole('list', { name: '相关文件' }).getByRole('link');
  await related.filter({ hasText: `被引${NEW.title}` }).waitFor();
  expect(await related.filter({ hasText: NEW.title }).count()).toBe(1);
});

it('its family tells what it rests on by what the words say, and the number of what is only named', async () => {
  await open(ids[1]);
  await page.getByRole('button', { name: '渊源' }).click();
  const up = page.getByRole('region', { name: '本文件所依' });
  await up.waitFor();
  expect(await up.getByRole('heading').allTextContents()).toEqual(['废止', '贯彻、依据']);
  const named = up.getByRole('listitem').filter({ hasText: '国家数字经济发展战略纲要' });
  expect(await named.textContent()).toContain('未收入 · 中办发〔2016〕48号');
  expect(await named.getByRole('button', { name: '复制文号' }).count()).toBe(1);
});

it('an indicator is lined up over three documents, with a plot', async () => {
  await open(ids[1]);
  await page.getByRole('button', { name: '渊源' }).click();
  const line = page.getByRole('figure').filter({ hasText: '数字经济增加值' });
  await line.getByRole('img').waitFor();
  const years = await line.getByRole('row').locator('td:first-child').allTextContents();
  expect(years).toEqual(['2020-12-31', '2022-12-31', '2025-12-31']);
});

it('a bundled document knows which saved ones cite it', async () => {
  await page.goto(extension.page('library.html#/corpus/000-01'));
  await page
    .locator('article')
    .getByRole('link')
    .filter({ hasText: `被引${NEW.title}` })
    .waitFor();
});

const row = (title: string) => page.getByRole('listitem').filter({ hasText: title }).locator('[data-row]');

it('what was repealed, is over, or ends on a day to come says so in the list and in what is found', async () => {
  for (const place of ['#/', '#/?q=数字经济']) {
    await page.goto('about:blank');
    await page.goto(extension.page(`library.html${place}`));
    await row(OLD.title).getByText('已废止').waitFor();
    expect(await row(OLD.title).getByTitle(`已被《${NEW.title}》废止`).count()).toBe(1);
    expect(await row(OVER.title).getByText('已失效').count()).toBe(1);
    expect(await row(ENDING.title).getByText('自 2098-01-01 起失效').count()).toBe(1);
    expect(
      await row(NEW.title)
        .getByText(/废止|失效/)
        .count(),
    ).toBe(0);
  }
});

it('so it does in the ledger, in the family of what repealed it, and in the popup', async () => {
  await page.goto('about:blank');
  await page.goto(extension.page('library.html#/ledger'));
  const line = page.getByRole('row').filter({ hasText: OLD.docNumber ?? '' });
  await line.getByText('已废止').first().waitFor();

  await open(ids[1]);
  await page.getByRole('button', { name: '渊源' }).click();
  await page.getByRole('listitem').filter({ hasText: OLD.title }).getByText('已废止').first().waitFor();

  await page.goto(extension.page('popup.html'));
  await row(OLD.title).getByText('已废止').waitFor();
  await page.getByRole('searchbox').fill('数字经济统计');
  await row(OLD.title).getByText('已废止').waitFor();
  expect(await objections(page)).toEqual([]);
});

it('a repeal is taken back with the document that says it', async () => {
  const tell = (name: string) =>
    page.evaluate((message) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(message), {
      name,
      input: { ids: [ids[1]] },
    });
  await page.goto(extension.page('library.html#/'));
  await row(OLD.title).getByText('已废止').waitFor();
  await tell('library/trash');
  await row(OLD.title).getByText('已废止').waitFor({ state: 'detached' });
  await tell('library/restore');
  await row(OLD.title).getByText('已废止').waitFor();
});
