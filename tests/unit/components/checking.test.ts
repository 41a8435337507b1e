// "Check now": what becomes of a saved document whose page is fetched again.
import 'fake-indexeddb/auto';
import { DOMParser } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkNow } from '../../../components/library/checking';
import { receivePiece } from '../../../lib/library/save';
import { Library } from '../../../lib/library/schema';
import { NO_METADATA } from '../../../lib/structure/document';
import { newKey, page, prose, saveTo, TOOLS } from '../library/saving';

/** What the site answers, and what hears of it. */
const site = vi.hoisted(() => ({ html: '', save: async (_piece: unknown): Promise<unknown> => null }));
vi.mock('../../../lib/platform/messages', () => ({
  ask: async (name: string, input: unknown) => (name === 'page/fetch' ? { html: site.html } : site.save(input)),
}));

let library: Library;
beforeEach(() => {
  vi.stubGlobal('DOMParser', DOMParser);
  library = new Library(`test-${newKey()}`);
  site.save = (piece) => receivePiece(library, piece as Parameters<typeof receivePiece>[1], TOOLS);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await library.delete();
});

const TITLE = '广东省数字经济促进工作方案解读';
const html = (body: string) => `<!DOCTYPE html><html><head><title>${TITLE}</title></head><body>${body}</body></html>`;
const PICTURE = '<div><img src="/images/b1.jpg" width="1200" height="600"></div><div id="app"></div>';
const blocks = prose(1).map((text) => ({ kind: 'paragraph' as const, text }));
const TEXT = page({ metadata: { ...NO_METADATA, title: TITLE }, blocks });
const SCAN = { ...TEXT, blocks: [{ kind: 'title' as const, text: TITLE }] };

async function check(answer: string) {
  site.html = html(answer);
  const [document] = await library.documents.toArray();
  if (!document) throw new Error('nothing saved');
  return checkNow(library, document, TOOLS.fold);
}

it.each([
  ['a picture', PICTURE],
  ['its title and a picture', `<h1>${TITLE}</h1>${PICTURE}`],
  ['its title alone', `<h1>${TITLE}</h1>`],
])('a page that fills itself by script, and comes with %s, takes no text’s place', async (_what, shell) => {
  await saveTo(library, TEXT);
  const before = await library.documents.toArray();
  expect(await check(shell)).toEqual({ is: 'failed', failure: 'empty-page' });
  expect(await library.documents.toArray()).toEqual(before);
  expect(await library.versions.count()).toBe(1);
});

it('a page of pictures that was saved as one has not changed', async () => {
  await saveTo(library, SCAN);
  expect(await check(PICTURE)).toEqual({ is: 'unchanged' });
});
