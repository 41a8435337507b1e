// A reader on a page: what it offers to be kept, and what it knows when the page goes on to another one.
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Citation, Target } from '../../../lib/facts/records';
import type { Background } from '../../../lib/reader/background';
import { copyPage } from '../../../lib/reader/copy-page';
import { setReader } from '../../../lib/reader/handle';
import { ReaderSession } from '../../../lib/reader/session';
import { NOTHING_FOUND } from '../../../lib/reader/state';
import { prose } from '../library/saving';

const html = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const TEXT = `<div class="content"><h1>关于印发甲方案的通知</h1>${prose(1, 20)
  .map((each) => `<p>${each}。</p>`)
  .join('')}</div>`;
const SCAN = '<p><img src="/scan.jpg" width="900" height="1200"></p>';
const PICTURE = `<div class="content">${SCAN}</div>`;

const at = { block: 1, start: 0, end: 5, text: '', bodies: [], why: { rule: 'test' } };
const FOUND = {
  facts: {
    targets: [{ ...at, tier: 'Q' } as unknown as Target],
    deadlines: [],
    citations: [at as unknown as Citation],
  },
  ...{ title: '关于印发甲方案的通知', effectiveDate: null, expiryDate: null, known: null },
  ...{ outline: [{ block: 0, text: '甲', level: 1 }], places: ['#/saved/0'] },
} as Awaited<ReturnType<Background['analyze']>>;
const background: Background = {
  analyze: async () => FOUND,
  convert: async (texts) => texts,
  known: async () => ({ saved: null, officialHost: null }),
  piece: async () => ({ state: 'partial' }),
};

let page: Document;
/** The page goes on, and says so. */
let goOn: (hash: string, body: string) => void;
let painted: Map<string, Set<unknown>>;

beforeEach(() => {
  const window = parseHTML(html('关于印发甲方案的通知', TEXT));
  page = window.document;
  const location = { href: 'http://www.gd.gov.cn/#!/1' };
  Object.defineProperty(page, 'location', { value: location });
  Object.assign(window.Element.prototype, { getBoundingClientRect: () => ({ top: 0, bottom: 10 }) });
  painted = new Map();
  const stubs = {
    ...{ Node: window.Node, Element: window.Element, Text: window.Text },
    Highlight: class extends Set {},
    StaticRange: class {},
    CSS: { highlights: painted },
    getComputedStyle: () => ({ backgroundColor: 'rgb(255, 255, 255)' }),
    MutationObserver: class {
      constructor(changed: (records: object[]) => void) {
        goOn = (hash, body) => {
          location.href = `http://www.gd.gov.cn/${hash}`;
          page.body.innerHTML = body;
          const addedNodes = [page.body.firstChild];
          changed([{ type: 'childList', addedNodes, removedNodes: [], target: page.body }]);
        };
      }
      observe() {}
      disconnect() {}
      takeRecords() {}
    },
  };
  for (const [name, stub] of Object.entries(stubs)) vi.stubGlobal(name, stub);
});
afterEach(() => vi.unstubAllGlobals());

async function read(): Promise<ReaderSession> {
  const session = new ReaderSession(page, background);
  await session.look();
  await session.start();
  return session;
}

it.each([
  ['a page of pictures', PICTURE, { phase: 'ready', failure: null }],
  ['an empty page', '<p></p>', { phase: 'failed', failure: 'empty-page' }],
])('what was found on one page is not found on %s that comes after it', async (_what, body, state) => {
  const session = await read();
  expect(session.state).toMatchObject({ phase: 'ready', counts: { targets: 1, citations: 1 } });
  expect([session.findings, session.outline, [...session.places]].map(({ length }) => length)).toEqual([2, 1, 1]);
  expect([...painted.values()].some(({ size }) => size > 0)).toBe(true);
  goOn('#!/2', body);
  await vi.waitFor(() => expect(session.state).toMatchObject({ ...state, counts: NOTHING_FOUND }));
  expect(session.state.url).toBe('http://www.gd.gov.cn/#!/2');
  expect([session.findings, session.outline, [...session.places], session.source.blocks]).toEqual([[], [], [], []]);
  expect([...painted.values()].every(({ size }) => size === 0)).toBe(true);
  session.stop();
});

it.each([
  ['in pictures alone, with them', PICTURE, ['/scan.jpg']],
  [
    'in pictures beside a few words, with them',
    `<div class="content"><h1>关于印发甲方案的通知</h1><p>现予公布，请遵照执行。</p></div><div>${SCAN}</div>`,
    ['/scan.jpg'],
  ],
  [
    'in words, with the pictures among them',
    `${TEXT.replace('</h1>', '</h1><img src="/map.png">')}${PICTURE}`,
    ['/map.png'],
  ],
])('a page that has its text %s is kept so', async (_how, body, pictures) => {
  page.body.innerHTML = body;
  for (const image of page.querySelectorAll('img')) image.src = new URL(image.src, page.location.href).href;
  const session = await read();
  setReader({ session, bar: null, called: false });
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', page.location);
  vi.stubGlobal('NodeFilter', { SHOW_ELEMENT: 1, SHOW_TEXT: 4 });
  expect(copyPage()?.pictures).toEqual(pictures.map((each) => `http://www.gd.gov.cn${each}`));
  setReader(null);
  session.stop();
});
