// Bringing text and files into the library without a page: pasted, dropped, chosen; in any encoding; refused in plain words.
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';

let extension: Extension;
let own: Page;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  own = await ownPage(extension);
});
afterAll(() => extension?.close());
beforeEach(async () => {
  page = await extension.context.newPage();
  await page.goto(extension.page('library.html'));
  await page.getByRole('button', { name: '添加' }).waitFor();
});
afterEach(async () => {
  await page.close();
  await emptyLibrary(own);
});

const TEXT = `广东省人民政府办公厅关于印发测试方案的通知
粤府办〔2024〕7号
各地级以上市人民政府：
到2027年，全省建成5G基站30万个，由省发展改革委牵头。`;
const HTML = `<h1>关于印发表格方案的通知</h1><p>到2027年，建成基站30万个。</p><script>window.ran = 1</script>
<img src="http://evil.example.com/a.png" onerror="window.ran = 1">
<table><tr><th>指标</th><th>目标值</th></tr><tr><td>基站</td><td>30万个</td></tr></table>`;

/** 通知：到2027年建成基站30万个。 as other systems write it. */
const ENCODED: [name: string, bytes: number[]][] = [
  [
    'gb18030.txt',
    [
      ...[0xcd, 0xa8, 0xd6, 0xaa, 0xa3, 0xba, 0xb5, 0xbd, 0x32, 0x30, 0x32, 0x37, 0xc4, 0xea, 0xbd, 0xa8, 0xb3, 0xc9],
      ...[0xbb, 0xf9, 0xd5, 0xbe, 0x33, 0x30, 0xcd, 0xf2, 0xb8, 0xf6, 0xa1, 0xa3],
    ],
  ],
  [
    'big5.txt',
    [
      ...[0xb3, 0x71, 0xaa, 0xbe, 0xa1, 0x47, 0xa8, 0xec, 0x32, 0x30, 0x32, 0x37, 0xa6, 0x7e, 0xab, 0xd8, 0xa6, 0xa8],
      ...[0xb0, 0xf2, 0xaf, 0xb8, 0x33, 0x30, 0xb8, 0x55, 0xad, 0xd3, 0xa1, 0x43],
    ],
  ],
  ['utf-8.txt', [...Buffer.from('通知：到2027年建成基站30万个。')]],
  ['utf-16.txt', [0xff, 0xfe, ...Buffer.from('通知：到2027年建成基站30万个。', 'utf16le')]],
];

const open = () => page.getByRole('button', { name: '添加' }).click();
const dialog = () => page.getByRole('dialog', { name: '添加到文库' });
const blockTexts = async () =>
  (await waitForRows(own, 'versions', 1)).map(({ blocks }) => (blocks as { text: string }[]).map(({ text }) => text));

/** As the browser does when something is let go over the page. */
const drop = (data: Record<string, string>, files: [name: string, bytes: number[]][] = []) =>
  page.evaluate(
    ([strings, given]) => {
      const dataTransfer = new DataTransfer();
      for (const [type, value] of Object.entries(strings)) dataTransfer.setData(type, value);
      for (const [name, bytes] of given) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      const at = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('dragenter', at));
      document.body.dispatchEvent(new DragEvent('dragover', at));
      document.body.dispatchEvent(new DragEvent('drop', at));
    },
    [data, files] as const,
  );

describe('pasted text', () => {
  it('becomes a document with its number and title, read and opened at once, and says when it was pasted', async () => {
    await page.keyboard.press('Tab');
    await open();
    await dialog().getByRole('textbox').fill(TEXT);
    expect(await objections(page)).toEqual([]);
    await dialog().getByRole('button', { name: '存入文库' }).click();
    await page.waitForURL(/#\/saved\/[0-9a-f]{16}/);
    await page
      .locator('article')
      .getByText(/^\d{4}-\d\d-\d\d 粘贴$/)
      .waitFor();
    const [document] = await rows(own, 'documents');
    expect(document).toMatchObject({
      title: '广东省人民政府办公厅关于印发测试方案的通知',
      docNumber: '粤府办〔2024〕7号',
      trust: 'unverified',
      site: '',
    });
    expect(document?.url).toMatch(/^paste:20/);
    await page.locator('mark', { hasText: '30万个' }).first().waitFor();
    expect(await page.locator('article a[href^="paste:"]').count()).toBe(0);
  });

  it('is reached, filled and saved by the keyboard alone, and Escape leaves it', async () => {
    const tabTo = async (button: Locator) => {
      for (let i = 0; i < 40 && !(await button.evaluate((each) => each === document.activeElement)); i++)
        await page.keyboard.press('Tab');
    };
    await tabTo(page.getByRole('button', { name: '添加' }));
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.keyboard.type('甲县关于水库安全检查的通知');
    await tabTo(dialog().getByRole('button', { name: '存入文库' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/saved\//);
  });

  it('brings the tables of the page it was copied from, and nothing of it runs', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open();
    await dialog().getByRole('textbox').focus();
    await page.evaluate((html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', '关于印发表格方案的通知 …');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    }, HTML);
    await dialog().getByText('带有网页的标题和表格，会一并读出。').waitFor();
    await dialog().getByRole('button', { name: '存入文库' }).click();
    await page.locator('article').getByRole('cell', { name: '30万个' }).waitFor();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(await rows(own, 'originals')).toHaveLength(1);
  });

  it('without a word in it is refused in plain words, and what was typed stays', async () => {
    await open();
    await dialog().getByRole('textbox').fill('——　——');
    await dialog().getByRole('button', { name: '存入文库' }).click();
    await dialog().getByRole('alert').getByText('这里没有可读的文字。').waitFor();
    expect(await dialog().getByRole('textbox').inputValue()).toBe('——　——');
    expect(await rows(own, 'documents')).toEqual([]);
  });
});

describe('files', () => {
  const choose = async (files: [name: string, bytes: number[]][]) => {
    const payload = files.map(([name, bytes]) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
    await dialog().locator('input[type=file]').setInputFiles(payload);
  };

  it.each(ENCODED)('%s is read in its own encoding', async (name, bytes) => {
    await open();
    await choose([[name, bytes]]);
    await page.getByText(`文件 ${name}`).waitFor();
    const simple = (await blockTexts()).flat().join('').replace('個', '个').replace('萬', '万');
    expect(simple).toBe('通知：到2027年建成基站30万个。');
  });

  it('of a whole web page only the document is taken, the page itself is kept with it', async () => {
    const menu = '<nav><a href="/">首页</a><a href="/b">政务公开</a></nav>';
    const body = `<div id="UCAP-CONTENT">${'<p>各部门要落实责任，加快建设。</p>'.repeat(12)}</div>`;
    const html = `<!DOCTYPE html><title>关于落实责任的通知</title><body>${menu}<h1>关于落实责任的通知</h1>${body}</body>`;
    await open();
    await choose([['落实 责任.html', [...Buffer.from(html)]]]);
    await page.getByText('文件 落实 责任.html').waitFor();
    expect((await blockTexts()).flat()).not.toContain('政务公开');
    expect(await rows(own, 'originals')).toHaveLength(1);
    await page.getByRole('switch', { name: '网页存档' }).click();
    await page.frameLocator('iframe[title="网页存档"]').getByText('各部门要落实责任').first().waitFor();
  });

  it('that are no text, empty or too large are refused by name, the others are saved', async () => {
    await open();
    await choose([
      ['a.txt', [...Buffer.from('甲县关于水库安全检查的通知')]],
      ['b.pdf.txt', [...Buffer.from('%PDF-1.7\n'), ...Array.from({ length: 400 }, (_, i) => (i * 37) % 256)]],
      ['c.txt', []],
    ]);
    const refused = dialog().getByRole('alert').getByRole('listitem');
    await refused.nth(1).waitFor();
    expect(await refused.allTextContents()).toEqual([
      'b.pdf.txt：这不是文字或网页文件，读不了。',
      'c.txt：这里没有可读的文字。',
    ]);
    await dialog().getByText('已存入 1 份。').waitFor();
    expect(await objections(page)).toEqual([]);
    expect(await rows(own, 'documents')).toHaveLength(1);
  });

  it('of 31 MB are refused and nothing is lost', async () => {
    await open();
    await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(31_000_000).fill(65)], 'large.txt'));
      const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!chooser) throw new Error('no chooser');
      chooser.files = files.files;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await dialog().getByRole('alert').getByText('large.txt：太大了：最多 30 MB。').waitFor();
  });
});

describe('dropped on the page', () => {
  it('a file opens as a document', async () => {
    await drop({}, [ENCODED[0] ?? ['', []]]);
    await page.getByText('文件 gb18030.txt').waitFor();
  });

  it('a piece of another page is read with its tables', async () => {
    await drop({ 'text/html': HTML, 'text/plain': 'x' });
    await page.locator('article').getByRole('cell', { name: '30万个' }).waitFor();
  });

  it('a link alone is no text, and is left to the browser', async () => {
    await drop({ 'text/uri-list': 'http://www.gd.gov.cn/', 'text/plain': 'http://www.gd.gov.cn/' });
    await page.waitForTimeout(300);
    expect(await rows(own, 'documents')).toEqual([]);
  });

  it('says over the whole page that it will be saved, while it is held there', async () => {
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'a.txt'));
      document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }));
    });
    await page.getByText('放开，存入文库').waitFor();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'a.txt'));
      document.body.dispatchEvent(new DragEvent('dragleave', { dataTransfer, bubbles: true }));
    });
    await page.getByText('放开，存入文库').waitFor({ state: 'detached' });
  });
});

it('the same text pasted twice is one document', async () => {
  const long = `关于建设试验区的通知\n${Array.from({ length: 40 }, (_, i) => `${i}、各部门要落实第${i * 7}项责任，加快建设。`).join('\n')}`;
  for (const text of [long, long.replace('关于建设试验区的通知', '建设试验区（转）')]) {
    await page.goto(extension.page('library.html'));
    await open();
    await dialog().getByRole('textbox').fill(text);
    await dialog().getByRole('button', { name: '存入文库' }).click();
    await page.waitForURL(/#\/saved\//);
  }
  expect(await rows(own, 'documents')).toHaveLength(1);
  expect(await rows(own, 'versions')).toHaveLength(2);
});
