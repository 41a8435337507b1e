// Reading in slices: the page has its turn in between, and what it changes then is never mixed with what was read before.
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../../lib/library/snapshot';
import type { PageObserver } from '../../../lib/live/observe';
import { PageText } from '../../../lib/live/page-text';
import { readRaw } from '../../../lib/page/read-raw';
import { inSlices } from '../../../lib/reader/in-slices';
import { PageReader } from '../../../lib/reader/page-reader';
import { saveReading } from '../../../lib/reader/snapshot';

/** What the page does at each of its turns. */
let turns = 0;
let atTurn: (turn: number) => void = () => undefined;
beforeEach(() => {
  turns = 0;
  // A slow machine: every look at the clock is 5 ms later.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 5;
    return now;
  });
  vi.stubGlobal('scheduler', {
    yield: async () => {
      atTurn(++turns);
    },
  });
});
afterEach(() => {
  atTurn = () => undefined;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function* count(to: number): Generator<undefined, number, void> {
  for (let i = 0; i < to; i++) yield;
  return to;
}

it('long work gives the page a turn again and again', async () => {
  expect(
    await inSlices(
      () => count(100),
      () => false,
    ),
  ).toBe(100);
  expect(turns).toBeGreaterThan(20);
});

it('work begins anew where the page changed, and in the end is done in one go on a page that never rests', async () => {
  const begun = vi.fn(() => count(100));
  expect(await inSlices(begun, () => turns === 3)).toBe(100);
  expect(begun).toHaveBeenCalledTimes(2);
  begun.mockClear();
  expect(await inSlices(begun, () => true)).toBe(100);
  expect(begun.mock.calls.length).toBeLessThan(10);
});

const PARAGRAPHS = Array.from({ length: 400 }, (_, i) => `<p>${i + 1}. 到2027年，全省新增海洋牧场${i + 3}个。</p>`);
const page = () =>
  parseHTML(
    `<!DOCTYPE html><html><head><title>关于方案的通知</title></head><body><div id="UCAP-CONTENT">${PARAGRAPHS.join('')}</div></body></html>`,
  ).document as unknown as Document;

function readerOf(doc: Document) {
  Object.defineProperty(doc, 'location', { value: { href: 'http://www.gov.cn/a.html' } });
  const observer = { changes: 0 };
  const text = new PageText(
    doc,
    () => undefined,
    () => undefined,
    () => observer.changes,
  );
  return { observer, reader: new PageReader(doc, text, observer as PageObserver) };
}

it.each([
  ['moved', (all: Element[]) => all[5]?.parentElement?.append(all[5])],
  ['taken out', (all: Element[]) => all[100]?.remove()],
  ['emptied, all of them,', (all: Element[]) => all[0]?.parentElement?.replaceChildren()],
  [
    'rewritten',
    (all: Element[]) => {
      for (const p of all) if (p.firstChild) (p.firstChild as Text).data = `甲${p.textContent}`;
    },
  ],
] as const)('a page whose paragraphs are %s while it is read is read as it is in the end', async (_name, change) => {
  const doc = page();
  const { observer, reader } = readerOf(doc);
  atTurn = (turn) => {
    if (turn !== 6) return;
    change([...doc.querySelectorAll('p')]);
    observer.changes++;
  };
  const { blocks } = await reader.read();
  expect(turns).toBeGreaterThan(6);
  const now = readRaw(doc, 'http://www.gov.cn/a.html').blocks;
  expect(blocks.map(({ block }) => block.text)).toEqual(now.map(({ block }) => block.text));
  expect(blocks.map(({ runs }) => runs[0]?.node)).toEqual(now.map(({ runs }) => runs[0]?.node));
});

it('who asks while a page is read waits for that reading; later it stands until the page changes', async () => {
  const { observer, reader } = readerOf(page());
  const [first, second] = await Promise.all([reader.read(), reader.read()]);
  expect(second).toBe(first);
  expect(await reader.read()).toBe(first);
  observer.changes++;
  expect(await reader.read()).not.toBe(first);
});

it('a reading bears the address that it was read at: a page that has moved on is read and saved under the new one', async () => {
  const doc = page();
  const { observer, reader } = readerOf(doc);
  const sent: Snapshot[] = [];
  const piece = async ({ text }: { text: string }) => {
    sent.push(JSON.parse(text));
    return { state: 'saved' as const, documentId: 'a', created: true, savedAt: '2026-01-01T00:00:00.000Z' };
  };
  await saveReading(await reader.read(), { piece });
  doc.location.href = 'http://www.gov.cn/b.html';
  // Nothing but the address has changed yet: the text is still that of the page before.
  await saveReading(await reader.read(), { piece });
  observer.changes++;
  await saveReading(await reader.read(), { piece });
  expect(sent.map(({ url }) => url)).toEqual(['a', 'a', 'b'].map((name) => `http://www.gov.cn/${name}.html`));
});
